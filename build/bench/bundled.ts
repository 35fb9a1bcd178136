// Opens the bundled FAQ from its index.

import {readFile} from 'node:fs/promises';

import {readSource} from '../faq/eval/source';
import {BUNDLED_INDEX_FILE} from '../faq/project';
import type {BenchFaq} from './engines';

/** The FAQ and its index; rejects where it has not been built (`npm run build:faq`). */
export async function loadBundled(): Promise<BenchFaq> {
    const index = await readFile(BUNDLED_INDEX_FILE).catch(() => {
        throw new Error(`${BUNDLED_INDEX_FILE} is missing: run npm run build:faq first`);
    });
    const {entries, synonyms, meta} = readSource(index, BUNDLED_INDEX_FILE);
    return {index, entries, synonyms, language: meta.language};
}
