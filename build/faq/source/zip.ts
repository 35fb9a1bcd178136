// Inspects a ZIP file before anything unpacks it: office documents are ZIPs, and a small one may unpack to gigabytes.

import {inflateRawSync} from 'node:zlib';

import {PROGRAM} from '../project';

const MEGABYTE = 1024 * 1024;

/** Maximum size of the unpacked text, in bytes; larger than any FAQ. */
export const LARGEST_XML_BYTES = 12 * MEGABYTE;

/** Spreadsheets may be larger: they may hold a million rows without text, which are dropped. */
export const LARGEST_SHEET_BYTES = 200 * MEGABYTE;

/** Word on the web numbers it: `word/document2.xml`. */
export const WORD_TEXT = /^word\/document\d*\.xml$/;

interface Member {
    readonly name: string;
    readonly method: number;
    readonly start: number;
    readonly packed: number;
}

type ZipKind = 'docx' | 'odt' | 'epub' | 'xlsx' | 'ods';

/** Kind of a ZIP: a supported document, another kind of file with its name, or a damaged one. */
type ZipVerdict = {readonly kind: ZipKind} | {readonly other: string} | 'damaged' | 'too-large';

/** Members by which other kinds of ZIP files are recognised, and what to do with these files. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
    [/^ppt\/presentation\.xml$/, 'This is a PowerPoint presentation: copy its questions into a Word document.'],
    [/^xl\/workbook\.bin$/, 'This is a binary Excel workbook: save it as .xlsx.'],
    [/^visio\/document\.xml$/, 'This is a drawing of Visio: write its text down in a document.'],
    [/^Index\/.*\.iwa$|^Index\.zip$/, 'This is a document of Apple’s Pages, Numbers or Keynote: export it as Word or Excel.'],
    [/^entities\.xml$/, 'This is a Confluence XML export: export the space as HTML and name its pages, or the page as Word.'],
    [/^(?:[^/]+\/)?channels\.json$/,
        `This is a Slack export that cannot be read as it is: unpack it, and let "${PROGRAM} suggest" propose entries from the files of a channel.`],
    [/(?:^|\/)[^/]+\.html?$/i, 'This ZIP file holds web pages: unpack it and name them, as in "export/*.html".'],
    [/(?:^|\/)[^/]+\.(?:md|docx|txt|csv|xlsx)$/i, 'This ZIP file holds documents: unpack it and name them.'],
];

/** Kind of a ZIP. Its XML is unpacked to count the bytes, since the sizes in the file may be false. */
export function inspectZip(bytes: Buffer): ZipVerdict {
    const members = listMembers(bytes);
    if (members === null) {
        return 'damaged';
    }
    const names = new Set(members.map(({name}) => name));
    const kind = [...names].some((name) => WORD_TEXT.test(name)) ? 'docx' :
        names.has('xl/workbook.xml') ? 'xlsx' :
        names.has('META-INF/container.xml') ? 'epub' : names.has('content.xml') ? kindOfOpenDocument(bytes, members) : null;
    if (kind === null || kind === 'presentation' || kind === 'drawing') {
        const [, other] = OTHERS.find(([sign]) => members.some(({name}) => sign.test(name))) ?? [];
        return {other: kind === 'presentation' || kind === 'drawing' ? `This is an OpenDocument ${kind}: copy its questions into a text document.` :
            other ?? 'This ZIP file is no document that can be read.'};
    }
    let left = kind === 'xlsx' || kind === 'ods' ? LARGEST_SHEET_BYTES : LARGEST_XML_BYTES;
    for (const member of members.filter(({name}) => /\.(?:xml|rels|x?html?|opf|css)$/i.test(name))) {
        const content = unpack(bytes, member, left);
        if (content === null) {
            return 'too-large';
        }
        left -= content.length;
    }
    return {kind};
}

function kindOfOpenDocument(bytes: Buffer, members: readonly Member[]): 'odt' | 'ods' | 'presentation' | 'drawing' {
    const member = members.find(({name}) => name === 'mimetype');
    const type = member ? unpack(bytes, member, 200)?.toString('latin1') ?? '' : '';
    return type.includes('spreadsheet') ? 'ods' : type.includes('presentation') ? 'presentation' : type.includes('graphics') ? 'drawing' : 'odt';
}

/** A member's bytes; `null` if they are more than `most` or damaged. */
function unpack(bytes: Buffer, {method, start, packed}: Member, most: number): Buffer | null {
    const content = bytes.subarray(start, start + packed);
    if (method === 0) {
        return content.length <= most ? content : null;
    }
    try {
        return inflateRawSync(content, {maxOutputLength: Math.max(1, most)});
    } catch {
        return null;
    }
}

/** Bytes of the member with that name; `null` if there is none, or it has more than `most` bytes or is damaged. */
export function readMember(bytes: Buffer, name: string, most: number): Buffer | null {
    const member = listMembers(bytes)?.find((candidate) => candidate.name === name);
    return member ? unpack(bytes, member, most) : null;
}

const END_SIGNATURE = 0x06_05_4b_50;
const MEMBER_SIGNATURE = 0x02_01_4b_50;
const END_BYTES = 22;
const MEMBER_BYTES = 46;
const LOCAL_BYTES = 30;

/** Reads the central directory (APPNOTE 4.3.12 and 4.3.16); `null` if it is incomplete. */
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
