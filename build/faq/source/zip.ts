// A look into a ZIP file before Pandoc unpacks it: Word and OpenDocument files are ZIPs, and a small one may unpack to gigabytes.

import {inflateRawSync} from 'node:zlib';

/** Nobody writes an FAQ of more text than this. */
export const LARGEST_XML_BYTES = 12 * 1024 * 1024;

interface Member {
    readonly name: string;
    readonly method: number;
    readonly start: number;
    readonly packed: number;
}

export type ZipVerdict = 'docx' | 'odt' | 'other' | 'damaged' | 'too-large';

/** What a ZIP holds. Its documents are unpacked to count their bytes, as what the file says of them may be a lie. */
export function inspectZip(bytes: Buffer): ZipVerdict {
    const members = listMembers(bytes);
    if (members === null) {
        return 'damaged';
    }
    let left = LARGEST_XML_BYTES;
    for (const member of members.filter(({name}) => /\.(?:xml|rels)$/i.test(name))) {
        const size = unpackedSize(bytes, member, left);
        if (size === null) {
            return 'too-large';
        }
        left -= size;
    }
    const names = new Set(members.map(({name}) => name));
    return names.has('word/document.xml') ? 'docx' : names.has('content.xml') ? 'odt' : 'other';
}

/** Bytes that a member unpacks to, `null` where they are more than `most` or damaged. */
function unpackedSize(bytes: Buffer, {method, start, packed}: Member, most: number): number | null {
    const content = bytes.subarray(start, start + packed);
    if (method === 0) {
        return content.length <= most ? content.length : null;
    }
    try {
        return inflateRawSync(content, {maxOutputLength: Math.max(1, most)}).length;
    } catch {
        return null;
    }
}

const END_SIGNATURE = 0x06_05_4b_50;
const MEMBER_SIGNATURE = 0x02_01_4b_50;
const END_BYTES = 22;
const MEMBER_BYTES = 46;
const LOCAL_BYTES = 30;

/** Reads the central directory (APPNOTE 4.3.12 and 4.3.16); `null` where it is not whole. */
function listMembers(bytes: Buffer): Member[] | null {
    let end = bytes.length - END_BYTES;
    while (end >= 0 && end > bytes.length - END_BYTES - 65_536 && bytes.readUInt32LE(end) !== END_SIGNATURE) {
        end--;
    }
    if (end < 0 || bytes.readUInt32LE(end) !== END_SIGNATURE) {
        return null;
    }
    const members: Member[] = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
        if (at + MEMBER_BYTES > bytes.length || bytes.readUInt32LE(at) !== MEMBER_SIGNATURE) {
            return null;
        }
        const nameLength = bytes.readUInt16LE(at + 28);
        const local = bytes.readUInt32LE(at + 42);
        if (local + LOCAL_BYTES > bytes.length) {
            return null;
        }
        members.push({
            name: bytes.toString('utf8', at + MEMBER_BYTES, at + MEMBER_BYTES + nameLength),
            method: bytes.readUInt16LE(at + 10),
            packed: bytes.readUInt32LE(at + 20),
            start: local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
        });
        at += MEMBER_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return members;
}
