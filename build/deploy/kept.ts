// The bundles that were deployed last, kept beside the others for `--rollback`: one folder a server and plugin.

import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The present bundle and the one before it. */
export class KeptBundles {
    readonly #folder: string;

    /** @param dist the folder that bundles are written to */
    constructor(dist: string, url: string, pluginId: string) {
        this.#folder = join(dist, 'deployed', `${url.replace(/^https?:\/\//, '').replace(/[^\w.-]+/g, '_')}-${pluginId}`);
    }

    get #present(): string {
        return join(this.#folder, 'present.tar.gz');
    }

    /** Where the bundle before the present one lies; `null` where none was kept. */
    get previous(): string | null {
        const file = join(this.#folder, 'previous.tar.gz');
        return existsSync(file) ? file : null;
    }

    /** To be called once `bundle` is on the server. */
    keep(bundle: Uint8Array): void {
        mkdirSync(this.#folder, {recursive: true});
        if (existsSync(this.#present)) {
            if (readFileSync(this.#present).equals(bundle)) {
                return;
            }
            renameSync(this.#present, join(this.#folder, 'previous.tar.gz'));
        }
        writeFileSync(this.#present, bundle);
    }
}
