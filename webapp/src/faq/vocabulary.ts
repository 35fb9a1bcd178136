// Words and their terms as bytes. Terms are numbered in the order in which their words come, and most are the
// beginning of the first word they belong to: so a term takes a number or two instead of its letters.

import type {ByteReader, ByteWriter} from './bytes';
import type {IndexData} from './index_data';
import {IndexError} from './index_error';

type Vocabulary = Pick<IndexData, 'words' | 'wordTerms' | 'terms'>;

/**
 * For each word: 0 and how much of it its term leaves out and adds, where the term is new; else how many terms back it is.
 * Terms that no word has follow as they are.
 */
export function writeVocabulary(writer: ByteWriter, {words, wordTerms, terms}: Vocabulary): void {
    const back: number[] = [];
    const cuts: number[] = [];
    const endings: string[] = [];
    let known = 0;
    words.forEach((word, at) => {
        const number = wordTerms[at] ?? 0;
        if (number > known) {
            throw new RangeError('terms are not in the order of their words');
        }
        back.push(known - number);
        if (number === known) {
            const term = terms[number] ?? '';
            const shared = countShared(word, term);
            cuts.push((word.length - shared) * 2 + (shared < term.length ? 1 : 0));
            if (shared < term.length) {
                endings.push(term.slice(shared));
            }
            known++;
        }
    });
    writer.texts(words);
    writer.numbers(back);
    writer.numbers(cuts);
    writer.texts(endings);
    writer.texts(terms.slice(known));
}

export function readVocabulary(reader: ByteReader): {words: string[]; wordTerms: Uint32Array; terms: string[]} {
    const words = reader.texts();
    const back = reader.numbers();
    const cuts = reader.numbers();
    const endings = reader.texts();
    const others = reader.texts();
    const terms: string[] = [];
    const wordTerms = new Uint32Array(words.length);
    let ending = 0;
    words.forEach((word, at) => {
        const number = terms.length - (back[at] ?? 0);
        if (number < 0) {
            throw new IndexError('damaged', 'words and terms do not fit together');
        }
        wordTerms[at] = number;
        if (number === terms.length) {
            const cut = cuts[number] ?? 0;
            terms.push(word.slice(0, Math.max(0, word.length - (cut >>> 1))) + (cut & 1 ? endings[ending++] ?? '' : ''));
        }
    });
    if (back.length !== words.length || cuts.length !== terms.length || ending !== endings.length) {
        throw new IndexError('damaged', 'words and terms do not fit together');
    }
    return {words, wordTerms, terms: [...terms, ...others]};
}

function countShared(a: string, b: string): number {
    let shared = 0;
    while (shared < a.length && shared < b.length && a[shared] === b[shared]) {
        shared++;
    }
    return shared;
}
