// Encodes words, terms, synonyms and postings as JSON.

import {ownProperty} from '../own_property';
import type {IndexData, Postings} from './index_data';
import {check, readArray, readNumber, readNumbers, readText, readTexts} from './read_json';

type Vocabulary = Pick<IndexData, 'words' | 'wordTerms' | 'terms'>;

/**
 * Terms are numbered in the order of their first words, and most are prefixes of them. For each word its stem is stored as `-n`
 * for the n-th last new term; or, for a new term, as the number of letters to remove from the word, or as text.
 */
export function encodeVocabulary({words, wordTerms, terms}: Vocabulary): object {
    let known = 0;
    const stems = words.map((word, at) => {
        const number = wordTerms[at] ?? 0;
        if (number > known) {
            throw new RangeError('terms are not in the order of their words');
        }
        if (number < known) {
            return number - known;
        }
        const term = terms[known++] ?? '';
        return word.startsWith(term) ? word.length - term.length : term;
    });
    return {words: words.join('\n'), stems, otherTerms: terms.slice(known)};
}

export function decodeVocabulary(get: (key: string) => unknown): Vocabulary {
    const words = readText(get('words')).split('\n').filter((word) => word !== '');
    const stems = readArray(get('stems'));
    check(stems.length === words.length, 'a word has no term');
    const terms: string[] = [];
    const wordTerms = new Uint32Array(words.length);
    words.forEach((word, at) => {
        const stem = stems[at];
        if (typeof stem === 'number' && stem < 0) {
            wordTerms[at] = readNumber(terms.length + stem);
        } else {
            wordTerms[at] = terms.length;
            terms.push(typeof stem === 'number' ? word.slice(0, word.length - readNumber(stem, word.length + 1)) : readText(stem));
        }
    });
    return {words, wordTerms, terms: [...terms, ...readTexts(get('otherTerms'))]};
}

type Lines = Pick<IndexData, 'phrases' | 'phraseLines'>;

/** Each line of synonyms as a list of phrases, a phrase as the numbers of its terms. */
export function encodeLines({phrases, phraseLines, terms}: Lines & Pick<IndexData, 'terms'>): number[][][] {
    const numbers = new Map(terms.map((term, number) => [term, number]));
    const lines: number[][][] = [];
    phrases.forEach((phrase, at) => {
        const line = phraseLines[at] ?? 0;
        while (lines.length <= line) {
            lines.push([]);
        }
        lines[line]?.push(phrase.split(' ').map((term) => numbers.get(term) ?? -1));
    });
    return lines;
}

/** Throws `IndexError` if a phrase has a term that is not one of `terms`. */
export function decodeLines(json: unknown, terms: readonly string[]): Lines {
    const rows = readArray(json).flatMap((line, number) => readArray(line).map((phrase) => ({number, numbers: Array.from(readNumbers(phrase, terms.length))})));
    return {
        phrases: rows.map(({numbers}) => numbers.map((term) => terms[term] ?? '').join(' ')),
        phraseLines: rows.map(({number}) => number),
    };
}

/** Per term its document count; then delta-coded documents, each preceded by `-n` if the term occurs n times in it. */
export function encodePostings({starts, documents, counts}: Postings): object {
    const differences: number[] = [];
    const lengths = Array.from(starts.subarray(1), (end, term) => {
        const start = starts[term] ?? 0;
        let before = 0;
        documents.subarray(start, end).forEach((document, at) => {
            const count = counts[start + at] ?? 1;
            differences.push(...count > 1 ? [-count] : [], document - before);
            before = document;
        });
        return end - start;
    });
    return {lengths, differences};
}

/** Throws `IndexError` unless each of `terms` has a list of documents below `limit`. */
export function decodePostings(json: unknown, terms: number, limit: number): Postings {
    const lengths = readArray(ownProperty(json, 'lengths'));
    const differences = readArray(ownProperty(json, 'differences'));
    check(lengths.length === terms, 'a term has no postings');
    const starts = new Uint32Array(terms + 1);
    lengths.forEach((length, term) => {
        starts[term + 1] = (starts[term] ?? 0) + readNumber(length, differences.length + 1);
    });
    const total = starts[terms] ?? 0;
    check(total <= differences.length, 'postings are missing');
    const documents = new Uint32Array(total);
    const counts = new Uint8Array(total).fill(1);
    let next = 0;
    for (let term = 0; term < terms; term++) {
        let document = 0;
        for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
            let difference = differences[next++];
            if (typeof difference === 'number' && difference < 0) {
                counts[at] = readNumber(-difference, 256);
                difference = differences[next++];
            }
            document += readNumber(difference, limit - document);
            documents[at] = document;
        }
    }
    check(next === differences.length, 'postings are left over');
    return {starts, documents, counts};
}
