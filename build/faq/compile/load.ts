// From a file to a document: its text, and either Pandoc's tree or the entries that it lists.

import {errorAt} from '../diagnostics';
import type {Block, PandocDocument} from '../pandoc/ast';
import type {TreeCache} from '../pandoc/cache';
import type {Job, Pool} from '../pandoc/pool';
import {decodeText, readSource} from '../source/read';
import type {SourceFile} from '../source/resolve';
import {FORMAT_NAMES, recogniseFormat} from '../source/formats';
import type {Format} from '../source/formats';
import {metaText} from '../document/text';

/** A source that has been read. */
export interface LoadedDocument {
    readonly source: SourceFile;
    readonly format: Format;

    /** `null` for a binary format. */
    readonly text: string | null;
    readonly metaTitle: string;
    readonly blocks: Block[];
}

/** Reads Pandoc's trees, from the cache where it has them. */
export interface Converter {
    convert(job: Job, shown: string): Promise<PandocDocument>;
}

export function createConverter(pool: Pool, cache: TreeCache): Converter {
    return {
        convert: async (job, shown) => {
            const kept = cache.get(job);
            if (kept !== null) {
                return parseTree(kept);
            }
            const result = await pool.run(job);
            if ('failure' in result) {
                throw errorAt({file: shown, line: result.line}, 'unreadable', result.failure);
            }
            cache.put(job, result.json);
            return parseTree(result.json);
        },
    };
}

/** Pandoc is the only writer of these; its version is pinned, so the tree is what `ast.ts` says. */
function parseTree(json: string): PandocDocument {
    return JSON.parse(json) as PandocDocument;
}

/** Reads one file. Throws a `CompileError` with its place where it cannot be read. */
export async function loadDocument(source: SourceFile, converter: Converter): Promise<LoadedDocument> {
    const bytes = readSource(source.file, source.shown, source.root);
    if (bytes.length === 0) {
        throw errorAt({file: source.shown}, 'empty-file', 'This file is empty.');
    }
    const text = source.format?.binary === true ? null : decodeText(bytes, source.shown);
    const format = source.format ?? recogniseFormat(text ?? '');
    if (!format || format.pandoc === null) {
        throw errorAt({file: source.shown}, 'unknown-format', `The format of this file is not plain from its name or content; say it with --from or "from:" (${FORMAT_NAMES.join(', ')}).`);
    }
    const {meta, blocks} = await converter.convert({format: format.pandoc, input: text ?? bytes}, source.shown);
    return {source, format, text, blocks, metaTitle: metaText(meta.title)};
}
