// The files of an installed plugin: from a checkout or an uploaded bundle.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {readTarGz} from '../../package/tar';

export interface PluginFiles {

    /** A file by its path in the plugin's folder; `null` if missing. */
    read(name: string): Buffer | null;
}

/** A plugin folder on disk; files are read on each request. */
export function openDirectory(root: string): PluginFiles {
    return {
        read: (name) => {
            // The compiler writes public files into a separate folder; `make dist` puts them into the bundle.
            const file = path.resolve(root, name.startsWith('public/') ? path.join('build/.cache', name) : name);
            const inside = file.startsWith(path.resolve(root) + path.sep);
            return inside && existsSync(file) ? readFileSync(file) : null;
        },
    };
}

/**
 * A plugin's bundle: a gzipped tar with one folder.
 * Throws a `RangeError` or a `Problem` if it is not valid.
 */
export function openArchive(bytes: Buffer): PluginFiles {
    const files = new Map([...readTarGz(bytes, 'The bundle')].map(([name, data]) =>
        [path.posix.normalize(name).split('/').slice(1).join('/'), Buffer.from(data)]));
    if (!files.has('plugin.json')) {
        throw new RangeError('no plugin.json in the bundle');
    }
    return {read: (name) => files.get(path.posix.normalize(name)) ?? null};
}
