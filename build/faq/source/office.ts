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

/** `null` for a damaged document. */
export function cleanOffice(bytes: Uint8Array, kind: string): OfficeText | null {
    const members = unzipSync(bytes);
    const dropped: Dropped[] = [];
    const cleaned = kind === 'docx' ? cleanWord(members, dropped) : cleanOpenDocument(members, dropped);
    return cleaned && {bytes: zipSync({...members, ...cleaned}, {level: 0, mtime: new Date('2000-01-01T00:00:00Z')}), dropped};
}
