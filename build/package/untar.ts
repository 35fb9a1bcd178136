// Reads a bundle back: what it calls itself and which entries its FAQ has.

import {gunzipSync} from 'node:zlib';

import {Problem} from './problem';

const BLOCK = 512;

/** A plugin's bundle unpacks to a few megabytes. */
const LARGEST_BYTES = 256 * 1024 * 1024;

/** The plain files of a gzipped ustar archive. Throws a `Problem` where it is none. */
export function readTarGz(archive: Uint8Array, shown: string): Map<string, Uint8Array> {
    let bytes: Buffer;
    try {
        bytes = gunzipSync(archive, {maxOutputLength: LARGEST_BYTES});
    } catch {
        throw new Problem(`${shown} is no bundle: it should be a .tar.gz file as faq-bot dist makes it.`);
    }
    const files = new Map<string, Uint8Array>();
    for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
        const text = (offset: number, length: number): string => bytes.toString('utf8', at + offset, at + offset + length).replace(/\0.*$/s, '');
        const size = Number.parseInt(text(124, 12), 8);
        if (!Number.isSafeInteger(size) || at + BLOCK + size > bytes.length) {
            throw new Problem(`${shown} is cut off or damaged: make it again.`);
        }
        const prefix = text(345, 155);
        if (['', '0'].includes(text(156, 1))) {
            files.set(`${prefix === '' ? '' : `${prefix}/`}${text(0, 100)}`.replace(/^\.\//, ''), bytes.subarray(at + BLOCK, at + BLOCK + size));
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return files;
}
