// Word and OpenDocument texts before Pandoc reads them.

import {unzipSync, zipSync} from 'fflate';

import type {Dropped} from '../html/drop';
import {cleanOpenDocument} from './open_document';
import {cleanWord} from './word';

/** The bytes to read, and passages that were left out. */
interface OfficeText {
    readonly bytes: Uint8Array;
    readonly dropped: readonly Dropped[];
}

/** Maximum size of all unpacked members, in bytes; pictures beyond it are left out. */
const LARGEST_OFFICE_BYTES = 200_000_000;

/** `null` for a damaged document. */
export function cleanOffice(bytes: Uint8Array, kind: string): OfficeText | null {
    let left = LARGEST_OFFICE_BYTES;
    const members = unzipSync(bytes, {filter: ({originalSize}) => (left -= originalSize) >= 0});
    const dropped: Dropped[] = [];
    const cleaned = kind === 'docx' ? cleanWord(members, dropped) : cleanOpenDocument(members, dropped);
    return cleaned && {bytes: zipSync({...members, ...cleaned}, {level: 0, mtime: new Date('2000-01-01T00:00:00Z')}), dropped};
}
