// Writes and reads gzipped tar archives, reproducibly: no owner, machine or clock. Uses fflate, since zlib's output differs
// between versions and processors.

import {gunzipSync} from 'node:zlib';

import {gzipSync} from 'fflate';
import {createTar, parseTar} from 'nanotar';

import {Problem} from './problem';

/** A file of the archive. All get mode 0644 and no owner. */
export interface TarFile {
    /** With forward slashes, at most 99 bytes of ASCII. */
    readonly name: string;
    readonly data: Uint8Array;
}

const LONGEST_NAME = 99;

/** A plugin's bundle unpacks to a few megabytes. */
const LARGEST_BYTES = 256 * 1024 * 1024;

/**
 * Packs the files, sorted by name in code unit order, with one modification time.
 * @param mtime seconds since 1970
 */
export function packTarGz(files: readonly TarFile[], mtime: number): Uint8Array {
    const unfit = files.find(({name}) => name.length > LONGEST_NAME || !(/^[\x21-\x7e]+$/).test(name));
    if (unfit) {
        throw new Problem(`${unfit.name} cannot be packed: give it a name of at most ${LONGEST_NAME} plain characters without spaces.`);
    }
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({name, data}) => ({name, data}));
    return gzipSync(createTar(sorted, {attrs: {mode: '644', uid: 0, gid: 0, user: '', group: '', mtime: mtime * 1000}}), {level: 9, mtime: 0});
}

/** The regular files of an archive by name. Throws a `Problem` for an invalid archive. */
export function readTarGz(archive: Uint8Array, shown: string): Map<string, Uint8Array> {
    try {
        const {buffer} = Uint8Array.from(gunzipSync(archive, {maxOutputLength: LARGEST_BYTES}));
        const files = parseTar(buffer).filter(({type}) => type === 'file').map(({name, data = new Uint8Array()}) => [name.replace(/^\.\//, ''), data] as const);
        if (files.length > 0) {
            return new Map(files);
        }
    } catch {
        // Reported below.
    }
    throw new Problem(`${shown} is no bundle, or is damaged: it should be a .tar.gz file as faq-bot dist makes it.`);
}
