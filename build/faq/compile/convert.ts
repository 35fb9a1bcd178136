// Pandoc trees of documents and answers: cached, with raw HTML parsed and skipped constructs reported.

import {errorAt} from '../diagnostics';
import type {Dropped} from '../html/drop';
import {holdsRawHtml, readRawHtml} from '../html/raw';
import type {Block, PandocDocument} from '../pandoc/ast';
import type {TreeCache} from '../pandoc/cache';
import type {Job, JobResult, Pool, Skipped} from '../pandoc/pool';
import {findFormat} from '../source/formats';
import {cleanHtml} from '../source/html';

/** A tree, and what Pandoc skipped. */
export interface ConvertedDocument extends PandocDocument {
    readonly dropped: readonly Dropped[];
    readonly skipped: readonly Skipped[];
}

/** Converts to Pandoc trees, using the cache. */
export interface Converter {

    /** Throws a `CompileError` for the file `shown` if Pandoc fails. */
    convert(job: Job, shown: string): Promise<ConvertedDocument>;

    /** Like `convert`, with the failure as a value. */
    tryConvert(job: Job, timeoutMs?: number): Promise<ConvertedDocument | {readonly failure: string; readonly line: number; readonly late?: boolean}>;
}

/** In the JSON of a tree with raw parts, which few have: the tree need not be searched for them. */
const RAW = '"Raw';

export function createConverter(pool: Pool, cache: TreeCache): Converter {
    const run = async (job: Job, timeoutMs?: number): Promise<JobResult> => {
        const kept = cache.get(job);
        if (kept !== null) {
            return kept;
        }
        const result = await pool.run(job, timeoutMs);
        if ('json' in result) {
            cache.put(job, result);
        }
        return result;
    };
    const tryConvert: Converter['tryConvert'] = async (job, timeoutMs) => {
        const result = await run(job, timeoutMs);
        if ('failure' in result) {
            return result;
        }
        const document = parseTree(result.json);
        if (job.format.startsWith('html') || !result.json.includes(RAW) || !holdsRawHtml(document.blocks)) {
            return {...document, dropped: [], skipped: result.skipped};
        }
        const dropped: Dropped[] = [];
        const blocks = await readRawHtml(document.blocks, async (html) => readFragment(cleanHtml(html, dropped)));
        return {...document, blocks, dropped, skipped: result.skipped};
    };
    const readFragment = async (input: string): Promise<readonly Block[]> => {
        const result = await run({format: findFormat('html')?.pandoc ?? 'html', input});
        return 'json' in result ? parseTree(result.json).blocks : [];
    };
    return {
        tryConvert,
        convert: async (job, shown) => {
            const result = await tryConvert(job);
            if ('failure' in result) {
                throw errorAt({file: shown, line: result.line}, 'unreadable', explainFailure(result));
            }
            return result;
        },
    };
}

/** A message for authors, who would not understand the parser's. */
export function explainFailure({failure}: {readonly failure: string}): string {
    return failure.startsWith('takes longer') ? `This document ${failure}; split it into several.` :
        'This document cannot be read: something in it is wrong here or just before, or it is of another format than its name says.';
}

/** Pandoc's version is pinned, so its JSON has the types of `ast.ts`. */
function parseTree(json: string): PandocDocument {
    return JSON.parse(json) as PandocDocument;
}
