// What every file of the index is wrapped in: what it is, its version, its length and a checksum, so that
// a cut or changed file is told from a whole one before anything in it is believed.

import {IndexError} from './index_error';

/** Raised whenever the format changes; an index of another version is refused. */
export const FORMAT_VERSION = 2;

const MAGIC = 0x51_41_46_42; // "BFAQ", lowest byte first
const HEADER_BYTES = 16;

/** Wraps `payload`: magic, version, length, CRC-32, each four bytes, lowest first. */
export function wrap(payload: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(HEADER_BYTES + payload.length);
    const header = new DataView(bytes.buffer);
    [MAGIC, FORMAT_VERSION, payload.length, crc32(payload)].forEach((value, at) => header.setUint32(at * 4, value, true));
    bytes.set(payload, HEADER_BYTES);
    return bytes;
}

/** The payload again. Throws {@link IndexError} unless the bytes are whole, unchanged and of this version. */
export function unwrap(bytes: Uint8Array): Uint8Array {
    if (bytes.length < HEADER_BYTES) {
        throw new IndexError('truncated', `only ${bytes.length} bytes`);
    }
    const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [magic, version, length, checksum] = [0, 4, 8, 12].map((at) => header.getUint32(at, true));
    if (magic !== MAGIC) {
        throw new IndexError('damaged', 'this is not an index');
    }
    if (version !== FORMAT_VERSION) {
        throw new IndexError('version', `version ${version}, expected ${FORMAT_VERSION}`);
    }
    const payload = bytes.subarray(HEADER_BYTES);
    if (payload.length < (length ?? 0)) {
        throw new IndexError('truncated', `${payload.length} of ${length} bytes`);
    }
    if (payload.length !== length || crc32(payload) !== checksum) {
        throw new IndexError('damaged', 'the checksum does not match');
    }
    return payload;
}

type Tables = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

let tables: Tables | null = null;

/** One table for each of four bytes that are taken at a time: `[n][byte]` is what `byte` becomes behind `n` further bytes. */
function makeTables(): Tables {
    const first = Uint32Array.from({length: 256}, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++) {
            value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
        }
        return value;
    });
    const next = (table: Uint32Array): Uint32Array => table.map((value) => (first[value & 0xff] ?? 0) ^ (value >>> 8));
    const second = next(first);
    const third = next(second);
    return [first, second, third, next(third)];
}

/** CRC-32 as in ISO 3309: finds every change within any 32 bits. Four bytes at a time (Kounavis, Berry 2005, "slicing"). */
function crc32(bytes: Uint8Array): number {
    const [first, second, third, fourth] = tables ??= makeTables();
    let crc = 0xff_ff_ff_ff;
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4) {
        crc ^= (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24;
        crc = (fourth[crc & 0xff] ?? 0) ^ (third[(crc >>> 8) & 0xff] ?? 0) ^ (second[(crc >>> 16) & 0xff] ?? 0) ^ (first[crc >>> 24] ?? 0);
    }
    for (; at < bytes.length; at++) {
        crc = (first[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    }
    return ~crc >>> 0;
}
