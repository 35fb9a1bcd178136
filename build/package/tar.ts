// Writes a gzipped tar (POSIX ustar) that depends on nothing but its contents and one date: no owner, no machine, no clock.
// The gzip comes from fflate, since zlib's output differs between versions and processors.

import {gzipSync} from 'fflate';

import {Problem} from './problem';

/** A file of the archive. All get mode 0644 and no owner. */
export interface TarFile {
    /** With forward slashes, at most 100 bytes of ASCII. */
    readonly name: string;
    readonly data: Uint8Array;
}

const blockSize = 512;

// Where a ustar header keeps its fields: [offset, length]. See pax(1) in POSIX.1-2017.
const fields = {
    name: [0, 100], mode: [100, 8], uid: [108, 8], gid: [116, 8], size: [124, 12], mtime: [136, 12], checksum: [148, 8],
    type: [156, 1], magic: [257, 6], version: [263, 2], devMajor: [329, 8], devMinor: [337, 8],
} as const;

/**
 * Packs the files, sorted by name (by code unit, whatever the locale), all with the same time of change.
 * @param mtime seconds since 1970
 */
export function packTarGz(files: readonly TarFile[], mtime: number): Uint8Array {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    const blocks = sorted.flatMap(({name, data}) => [writeHeader(name, data.length, mtime), data, new Uint8Array(padding(data.length))]);
    const end = new Uint8Array(2 * blockSize);
    return gzipSync(concatenate([...blocks, end]), {level: 9, mtime: 0});
}

function writeHeader(name: string, size: number, mtime: number): Uint8Array {
    if (name.length > fields.name[1] || !(/^[\x21-\x7e]+$/).test(name)) {
        throw new Problem(`${name} cannot be packed: give it a name of at most ${fields.name[1]} plain characters without spaces.`);
    }
    const header = new Uint8Array(blockSize);
    const put = (field: keyof typeof fields, text: string) => header.set(new TextEncoder().encode(text), fields[field][0]);
    const putOctal = (field: keyof typeof fields, value: number) => put(field, value.toString(8).padStart(fields[field][1] - 1, '0'));

    put('name', name);
    putOctal('mode', 0o644);
    putOctal('uid', 0);
    putOctal('gid', 0);
    putOctal('size', size);
    putOctal('mtime', mtime);
    put('type', '0');
    put('magic', 'ustar');
    put('version', '00');
    putOctal('devMajor', 0);
    putOctal('devMinor', 0);

    // The checksum is that of the header with spaces in its own place.
    put('checksum', ' '.repeat(fields.checksum[1]));
    const checksum = header.reduce((sum, byte) => sum + byte, 0);
    put('checksum', `${checksum.toString(8).padStart(6, '0')}\0 `);
    return header;
}

function padding(size: number): number {
    return (blockSize - (size % blockSize)) % blockSize;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
    const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
    let offset = 0;
    for (const part of parts) {
        whole.set(part, offset);
        offset += part.length;
    }
    return whole;
}
