// Takes an FAQ back out of its index, so that it can be compiled once more without one of its entries, or given to other engines.

import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {decodeIndex} from '../../../webapp/src/faq/codec';
import type {FaqSource} from '../../../webapp/src/indexing/build_index';
import {Problem} from '../../package/problem';

/**
 * What an index was compiled from. Synonyms come back as stems, which is what they are looked up by, the common ones among them.
 * Throws an `IndexError` where the bytes are no index, and a `Problem` where the answers are not in it.
 */
export function readSource(bytes: Uint8Array, file: string): FaqSource {
    const {meta, aliases, answers, entries, phrases, phraseLines} = decodeIndex(bytes);
    if (answers.length === 0) {
        throw new Problem(`${file}: its answers lie in slices; take data that holds the FAQ`);
    }
    const lines = new Map<number, string[]>();
    phrases.forEach((phrase, at) => lines.set(phraseLines[at] ?? 0, [...lines.get(phraseLines[at] ?? 0) ?? [], phrase]));
    return {
        meta,
        entries: entries.map((entry, at): FaqEntry => ({...entry, answer: answers[at] ?? '', aliases: aliases[at] ?? []})),
        synonyms: [...lines.values()],
        withCommonSynonyms: false,
    };
}
