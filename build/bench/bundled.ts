// Opens the bundled FAQ from its index.

import {readFile} from 'node:fs/promises';

import {decodeIndex} from '../../webapp/src/faq/codec';
import {BUNDLED_INDEX_FILE} from '../faq/project';
import type {BenchFaq} from './engines';

/** The index, and the entries that other engines get. Rejects where it has not been built (`npm run build:faq`). */
export async function loadBundled(): Promise<BenchFaq> {
    const index = await readFile(BUNDLED_INDEX_FILE).catch(() => {
        throw new Error(`${BUNDLED_INDEX_FILE} is missing: run npm run build:faq first`);
    });
    const {meta, entries, answers, aliases} = decodeIndex(index);
    return {index, language: meta.language, synonyms: [],
        entries: entries.map((entry, at) => ({...entry, answer: answers[at] ?? '', aliases: aliases[at] ?? []}))};
}
