// Keeps deployed bundles for `--rollback`, in one folder for each server and plugin.

import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The deployed bundle and the one before it. */
export class KeptBundles {
    readonly #folder: string;

    /** @param dist the folder that bundles are written to */
    constructor(dist: string, url: string, pluginId: string) {
        this.#folder = join(dist, 'deployed', `${url.replace(/^https?:\/\//, '').replace(/[^\w.-]+/g, '_')}-${pluginId}`);
    }

    get #present(): string {
        return join(this.#folder, 'present.tar.gz');
    }

    /** Path of the previous bundle, or `null`. */
    get previous(): string | null {
        const file = join(this.#folder, 'previous.tar.gz');
        return existsSync(file) ? file : null;
    }

    /** Call after `bundle` was deployed. */
    keep(bundle: Uint8Array): void {
        mkdirSync(this.#folder, {recursive: true});
        if (existsSync(this.#present) && readFileSync(this.#present).equals(bundle)) {
            return;
        }

        // Renamed once it is whole, so that an interrupted run keeps no part of a bundle.
        const draft = join(this.#folder, 'draft.tar.gz');
        writeFileSync(draft, bundle);
        if (existsSync(this.#present)) {
            renameSync(this.#present, join(this.#folder, 'previous.tar.gz'));
        }
        renameSync(draft, this.#present);
    }
}
