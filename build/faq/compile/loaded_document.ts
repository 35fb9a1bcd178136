// A document as it was read, before questions are looked for in it.

import {NO_FRONT_MATTER, type FrontMatter} from '../dialects/front_matter';
import type {Block} from '../pandoc/ast';
import type {ParsedRecord} from '../records/blocks';
import type {Format} from '../source/formats';
import type {SourceFile} from '../source/resolve';
import {excerptOf, leftOutOf, type LeftOut} from './left_out';

/** A loaded source. */
export interface LoadedDocument {
    readonly source: SourceFile;
    readonly format: Format;

    /** `null` for a binary format. */
    readonly text: string | null;

    /** From the document's metadata; empty if absent. */
    readonly metaTitle: string;

    /** The page's `<title>`, used if there is no heading. */
    readonly pageTitle: string;

    /** BCP 47 tag as the document itself says; empty where it does not. */
    readonly language: string;
    readonly front: FrontMatter;
    readonly blocks: readonly Block[];
    readonly records: readonly ParsedRecord[];

    /** Passages left out on purpose while reading. */
    readonly leftOut: readonly LeftOut[];

    /** First line within a file that contains several documents. */
    readonly firstLine?: number;

    /** Documents contained in the file, which replace it. */
    readonly parts?: readonly LoadedDocument[];
}

/** Adds front matter that was read before the document, and the entries that it lists. */
export function withFront(document: LoadedDocument, front: FrontMatter, listed: readonly ParsedRecord[]): LoadedDocument {
    return front === NO_FRONT_MATTER ? document :
        {...document, front, language: front.language || document.language, metaTitle: front.title || document.metaTitle,
            records: [...listed, ...document.records], leftOut: [...listed.flatMap(leftOutOf), ...document.leftOut]};
}

/** What is read of a document whose front matter says that it is not published. */
export function leaveOutDraft(front: FrontMatter, shown: string): Pick<LoadedDocument, 'front' | 'language' | 'blocks' | 'metaTitle' | 'leftOut'> {
    return {front, language: front.language, blocks: [], metaTitle: front.title,
        leftOut: [{file: shown, line: 1, what: 'hidden text', text: excerptOf(`${front.title}: marked as a draft or unpublished`)}]};
}
