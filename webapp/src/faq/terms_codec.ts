// Encodes words, terms, synonyms and postings as JSON.

import {ownProperty} from '../own_property';
import type {IndexData, Postings} from './index_data';
import {packNumbers, unpackNumbers} from './packed_numbers';
import {check, joinLines, readArray, readLines, readNumber, readText} from './read_json';

type Vocabulary = Pick<IndexData, 'words' | 'wordTerms' | 'terms'>;

/**
 * Terms are numbered in the order of their first words, and most are prefixes of them. For each word its stem is stored as `2n`
 * for the n-th last new term; as `2n + 1` for a new term that is the word without its last n letters; or as 0, and the new term as text.
 */
export function encodeVocabulary({words, wordTerms, terms}: Vocabulary): object {
    let known = 0;
    const irregular: string[] = [];
    const stems = words.map((word, at) => {
        const number = wordTerms[at] ?? 0;
        if (number > known) {
            throw new RangeError('terms are not in the order of their words');
        }
        if (number < known) {
            return 2 * (known - number);
        }
        const term = terms[known++] ?? '';
        return word.startsWith(term) ? 2 * (word.length - term.length) + 1 : irregular.push(term) * 0;
    });
    return {words: joinLines(words), stems: packNumbers(stems), irregular: joinLines(irregular), otherTerms: joinLines(terms.slice(known))};
}

export function decodeVocabulary(get: (key: string) => unknown): Vocabulary {
    const words = readLines(get('words'));
    const stems = unpackNumbers(get('stems'), undefined, words.length);
    const irregular = readLines(get('irregular')).values();
    const terms: string[] = [];
    const wordTerms = new Uint32Array(words.length);
    words.forEach((word, at) => {
        const stem = stems[at] ?? 0;
        const isKnown = stem > 0 && stem % 2 === 0;
        wordTerms[at] = isKnown ? readNumber(terms.length - stem / 2) : terms.length;
        if (!isKnown) {
            terms.push(stem === 0 ? readText(irregular.next().value) : word.slice(0, word.length - readNumber(stem >> 1, word.length + 1)));
        }
    });
    return {words, wordTerms, terms: [...terms, ...readLines(get('otherTerms'))]};
}

type Lines = Pick<IndexData, 'phrases' | 'phraseLines'>;

/** Each line of synonyms as a list of phrases, a phrase as the numbers of its terms. */
export function encodeLines({phrases, phraseLines, terms}: Lines & Pick<IndexData, 'terms'>): string[][] {
    const numbers = new Map(terms.map((term, number) => [term, number]));
    const lines: string[][] = [];
    phrases.forEach((phrase, at) => {
        const line = phraseLines[at] ?? 0;
        while (lines.length <= line) {
            lines.push([]);
        }
        lines[line]?.push(packNumbers(phrase.split(' ').map((term) => numbers.get(term) ?? terms.length)));
    });
    return lines;
}

/** Throws `IndexError` if a phrase has a term that is not one of `terms`. */
export function decodeLines(json: unknown, terms: readonly string[]): Lines {
    const lines = readArray(json).map(readArray);
    return {
        phrases: lines.flat().map((phrase) => Array.from(unpackNumbers(phrase, terms.length), (term) => terms[term] ?? '').join(' ')),
        phraseLines: lines.flatMap((line, number) => line.map(() => number)),
    };
}

/** For each term its document count and delta-coded documents; for each posting with a count above 1, its distance from the previous such posting, and the count. */
export function encodePostings({starts, documents, counts}: Postings): object {
    const repeated: number[] = [];
    let last = 0;
    counts.forEach((count, at) => {
        if (count > 1) {
            repeated.push(at - last, count);
            last = at;
        }
    });
    const differences = documents.slice();
    const lengths = Array.from(starts.subarray(1), (end, term) => {
        const start = starts[term] ?? 0;
        for (let at = start + 1; at < end; at++) {
            differences[at] = (documents[at] ?? 0) - (documents[at - 1] ?? 0);
        }
        return end - start;
    });
    return {lengths: packNumbers(lengths), differences: packNumbers(differences), repeated: packNumbers(repeated)};
}

/** Throws `IndexError` unless each of `terms` has a list of documents below `limit`. */
export function decodePostings(json: unknown, terms: number, limit: number): Postings {
    const documents = unpackNumbers(ownProperty(json, 'differences'), limit);
    const starts = new Uint32Array(terms + 1);
    let at = 0;
    unpackNumbers(ownProperty(json, 'lengths'), documents.length + 1, terms).forEach((length, term) => {
        at = addUp(documents, at, length, limit);
        starts[term + 1] = at;
    });
    check(at === documents.length, 'postings');
    return {starts, documents, counts: decodeCounts(ownProperty(json, 'repeated'), documents.length)};
}

/** Turns the differences of one term into documents; returns where the next term's begin. */
function addUp(documents: Uint32Array, from: number, length: number, limit: number): number {
    const end = Math.min(from + length, documents.length);
    let document = 0;
    for (let at = from; at < end; at++) {
        document += documents[at] ?? 0;
        documents[at] = document;
    }

    // They ascend, so the last one is the largest.
    check(end === from + length && document < limit || length === 0, 'postings');
    return end;
}

function decodeCounts(json: unknown, total: number): Uint8Array {
    const counts = new Uint8Array(total).fill(1);
    const repeated = unpackNumbers(json);
    let place = 0;
    for (let at = 0; at < repeated.length; at += 2) {
        place += repeated[at] ?? 0;
        counts[readNumber(place, total)] = readNumber(repeated[at + 1], 256);
    }
    return counts;
}
