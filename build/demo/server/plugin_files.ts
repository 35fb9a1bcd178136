// Where an installed plugin's files come from: a checkout, or an uploaded bundle.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';

export interface PluginFiles {

    /** The bytes of a file by its path in the plugin's folder; `null` when there is none. */
    read(name: string): Buffer | null;
}

/** A plugin's folder as it lies on disk; read anew each time. */
export function openDirectory(root: string): PluginFiles {
    return {
        read: (name) => {
            // The build's public files lie where the compiler writes them; `make dist` puts them into the bundle.
            const file = path.resolve(root, name.startsWith('public/') ? path.join('build/.cache', name) : name);
            const inside = file.startsWith(path.resolve(root) + path.sep);
            return inside && existsSync(file) ? readFileSync(file) : null;
        },
    };
}

const BLOCK = 512;

function readText(block: Buffer, start: number, length: number): string {
    const end = block.indexOf(0, start);
    return block.toString('utf8', start, end >= start && end < start + length ? end : start + length);
}

/**
 * A plugin's bundle: gzipped tar with everything in one folder, as the System Console takes it.
 * Throws a `RangeError` or zlib's error when it is none.
 */
export function openArchive(bytes: Buffer): PluginFiles {
    const tar = gunzipSync(bytes);
    const files = new Map<string, Buffer>();
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        const name = readText(header, 0, 100);
        const prefix = readText(header, 345, 155);
        const size = Number.parseInt(readText(header, 124, 12).trim() || '0', 8);
        at += BLOCK;
        if (!name) {
            continue;
        }
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === '0' || type === '\0') {
            const full = path.posix.normalize(prefix ? `${prefix}/${name}` : name);
            files.set(full.split('/').slice(1).join('/'), tar.subarray(at, at + size));
        }
        at += Math.ceil(size / BLOCK) * BLOCK;
    }
    if (!files.has('plugin.json')) {
        throw new RangeError('no plugin.json in the bundle');
    }
    return {read: (name) => files.get(path.posix.normalize(name)) ?? null};
}
