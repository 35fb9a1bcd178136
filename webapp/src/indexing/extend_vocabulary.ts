// The words, terms and synonyms of an index, with those of new entries.

import type {IndexData} from '../faq/index_data';
import type {Word} from '../text/analyze';
import {createPhraseFinder} from '../text/phrases';
import {addWord, collectPhrases, isLong, type TermRow} from './collect';

/** A table of words; texts are lists of word numbers. */
export class WordTable {
    readonly words: Word[] = [];
    readonly #numbers = new Map<string, number>();

    /** The numbers of a text's words, in order. */
    number(text: readonly Word[]): number[] {
        return text.map((word) => {
            let number = this.#numbers.get(word.word);
            if (number === undefined) {
                number = this.words.push(word) - 1;
                this.#numbers.set(word.word, number);
            }
            return number;
        });
    }
}

export interface ExtendedVocabulary extends Pick<IndexData, 'words' | 'wordTerms' | 'terms' | 'phrases' | 'phraseLines'> {

    /** The terms of a text, given as word numbers. */
    readonly toRow: (text: readonly number[]) => TermRow;
}

/** A line of synonyms, analysed. */
type Line = readonly (readonly Word[])[];

/** Old terms keep their numbers; new ones are appended. Words stay sorted. `asked`: the table's words that are in new questions or aliases. Yields after each part of the work. */
export function* extendVocabulary(data: IndexData, table: WordTable, asked: readonly number[],
    common: readonly Line[]): Generator<undefined, ExtendedVocabulary> {
    const termOf = new Map(data.words.map((word, at) => [word, data.terms[data.wordTerms[at] ?? 0] ?? '']));
    yield;
    const fresh = new Map<string, string>();
    const add = (word: Word): void => {
        if (!termOf.has(word.word)) {
            addWord(word, fresh);
        }
    };
    table.words.forEach(add);
    yield;
    const lines = findAsked(data, asked.flatMap((number) => table.words[number] ?? []), termOf, common);
    lines.flat(2).forEach(add);
    yield;
    const words = [...data.words, ...fresh.keys()].sort();
    fresh.forEach((term, word) => termOf.set(word, term));
    const {phrases, phraseLines} = addLines(data, lines, termOf);
    yield;
    const long = Array.from(phraseLines).filter((_, at) => isLong(phrases[at] ?? '')).map((line) => `+${line}`);
    const terms = [...new Set([...data.terms, ...fresh.values(), ...table.words.flatMap(({pairs}) => pairs), ...long])];
    yield;
    const numbers = new Map(terms.map((term, number) => [term, number]));
    yield;
    const numberOf = (term: string): number => numbers.get(term) ?? 0;
    return {
        words, wordTerms: words.map((word) => numberOf(termOf.get(word) ?? '')), terms, phrases, phraseLines,
        toRow: createNumbering(table, termOf, numberOf, createPhraseFinder(phrases, phraseLines, isLong)),
    };
}

function createNumbering(table: WordTable, termOf: ReadonlyMap<string, string>, numberOf: (term: string) => number,
    find: ReturnType<typeof createPhraseFinder>): ExtendedVocabulary['toRow'] {
    const names = table.words.map(({word}) => termOf.get(word) ?? '');
    const terms = names.map(numberOf);
    const pairs = table.words.map((word) => word.pairs.map(numberOf));
    return (text) => {
        const row = text.map((word) => terms[word] ?? 0);
        text.forEach((word) => pairs[word]?.forEach((pair) => row.push(pair)));
        find(text.map((word) => names[word] ?? '')).forEach(({line}) => row.push(numberOf(`+${line}`)));
        return row;
    };
}

/** The lines that have a phrase whose words are all in questions or aliases, of the index or new ones. */
function findAsked({terms, questionPostings: {starts}}: IndexData, words: readonly Word[], known: ReadonlyMap<string, string>,
    common: readonly Line[]): readonly Line[] {
    const asked = new Set(terms.filter((_, term) => (starts[term + 1] ?? 0) > (starts[term] ?? 0)));
    words.forEach(({word, term}) => asked.add(known.get(word) ?? term));
    return common.filter((line) => line.some((phrase) => phrase.length > 0 && phrase.every(({term}) => asked.has(term))));
}

/** The index's lines, then new ones. */
function addLines({phrases, phraseLines}: IndexData, lines: readonly Line[], termOf: ReadonlyMap<string, string>): Pick<IndexData, 'phrases' | 'phraseLines'> {
    const keyOf = (line: readonly string[]): string => [...line].sort().join('\n');
    const byLine = new Map<number, string[]>();
    phrases.forEach((phrase, at) => byLine.set(phraseLines[at] ?? 0, [...byLine.get(phraseLines[at] ?? 0) ?? [], phrase]));
    const known = new Set(Array.from(byLine.values(), keyOf));
    const first = Math.max(-1, ...byLine.keys()) + 1;
    const fresh = lines.map((line) => collectPhrases([line], termOf).phrases).filter((line) => !known.has(keyOf(line)));
    return {
        phrases: [...phrases, ...fresh.flat()],
        phraseLines: [...Array.from(phraseLines), ...fresh.flatMap((line, at) => line.map(() => first + at))],
    };
}
