// A document as it was read, before questions are looked for in it.

import type {FrontMatter} from '../dialects/front_matter';
import type {Block} from '../pandoc/ast';
import type {ParsedRecord} from '../records/blocks';
import type {Format} from '../source/formats';
import type {SourceFile} from '../source/resolve';
import type {LeftOut} from './left_out';

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
