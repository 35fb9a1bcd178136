// The bundled FAQ, read out of its built index.

import {readFile} from 'node:fs/promises';

import {decodeIndex} from '../../webapp/src/faq/codec';
import {DEFAULT_INDEX_FILE} from '../faq/project';
import type {BenchFaq} from './engines';

/** Its entries; rejects where it has not been built (`npm run build:faq`). Synonyms come back as stems, which is what they are looked up by. */
export async function loadBundled(): Promise<BenchFaq> {
    const {entries, aliases, answers, phrases, phraseLines, meta} = decodeIndex(await readFile(DEFAULT_INDEX_FILE).catch(() => {
        throw new Error(`${DEFAULT_INDEX_FILE} is missing: run npm run build:faq first`);
    }));
    const lines = new Map<number, string[]>();
    phrases.forEach((phrase, at) => lines.set(phraseLines[at] ?? 0, [...lines.get(phraseLines[at] ?? 0) ?? [], phrase]));
    return {
        entries: entries.map((entry, at) => ({...entry, aliases: aliases[at] ?? [], answer: answers[at] ?? ''})),
        synonyms: [...lines.values()], language: meta.language,
    };
}
