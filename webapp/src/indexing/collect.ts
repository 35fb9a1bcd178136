// The first half of compiling: reads an FAQ's texts into numbered terms. What is counted here depends on
// the texts alone, never on the order of entries.

import type {FaqEntry} from '../faq/entry';
import type {Analyzer, Word} from '../text/analyze';
import {toPlainText} from '../text/plain';
import {createPhraseFinder, type PhraseFinder} from '../text/phrases';

/** A text as term numbers, repeated as often as they stand in it. */
export type TermRow = readonly number[];

/** An FAQ in numbers; the fields are those of the index. */
export interface Collected {
    readonly words: readonly string[];
    readonly wordTerms: readonly number[];
    readonly terms: readonly string[];
    readonly entryCounts: readonly number[];
    readonly functionTerms: readonly number[];
    readonly phrases: readonly string[];
    readonly phraseLines: readonly number[];

    /** How many of the terms, the last, stand for lines of synonyms that hold phrases of several words. */
    readonly lineCount: number;
    readonly variants: readonly TermRow[];
    readonly answers: readonly TermRow[];
    readonly variantLengths: readonly number[];
    readonly answerLengths: readonly number[];
}

/** What is known of an FAQ's language and organisation besides its texts. */
export interface Lexicon {

    /** Lines of words and phrases that mean the same here. */
    readonly synonyms: readonly (readonly string[])[];

    /** Lines that mean the same to everybody: those of which no question or alias has a phrase are left out. */
    readonly commonSynonyms: readonly (readonly string[])[];
    readonly functionWords: readonly string[];
}

/** Reads all texts of an FAQ. */
export function collectFaq(entries: readonly FaqEntry[], {synonyms, commonSynonyms, functionWords}: Lexicon, analyzer: Analyzer): Collected {
    const variantTexts = entries.flatMap(({question, aliases}) => [question, ...aliases]);
    const answerTexts = entries.map(readBeside);
    const {termOf, pairs} = readVocabulary([...variantTexts, ...answerTexts], analyzer);
    const isAsked = wordsIn(readVocabulary(variantTexts, analyzer).termOf);
    const common = commonSynonyms.map((line) => line.map(analyzer.analyze)).filter((line) => line.some(isAsked));
    const lines = [...synonyms.map((line) => line.map(analyzer.analyze).filter(({length}) => length > 0)), ...common];
    const functionTexts = functionWords.map(analyzer.analyze);
    [...lines.flat(2), ...functionTexts.flat()].forEach((word) => addWord(word, termOf));
    const {phrases, phraseLines} = collectPhrases(lines, termOf);
    const words = [...termOf.keys()].sort(byCodeUnits);
    const ofWords = new Set(words.map((word) => termOf.get(word) ?? ''));
    const ofLines = [...new Set(phraseLines.filter((_, at) => isLong(phrases[at] ?? '')))].map((line) => `+${line}`);
    const terms = [...ofWords, ...[...pairs].filter((pair) => !ofWords.has(pair)).sort(byCodeUnits), ...ofLines];
    const numbers = new Map(terms.map((term, number) => [term, number]));
    const find = createPhraseFinder(phrases, phraseLines, isLong);
    const toRow = (text: string): TermRow => numberText(analyzer.analyze(text), termOf, numbers, find);
    const variants = variantTexts.map(toRow);
    const answers = answerTexts.map(toRow);
    return {
        words, wordTerms: words.map((word) => numbers.get(termOf.get(word) ?? '') ?? 0),
        terms, entryCounts: countEntries(entries, variants, answers, terms.length),
        functionTerms: numberFunctionTerms(functionTexts.flat(), termOf, numbers),
        phrases, phraseLines, lineCount: ofLines.length, variants, answers,
        variantLengths: variants.map(({length}) => length),
        answerLengths: answers.map(({length}) => length),
    };
}

/** Only phrases of several words are marked in texts: a query looks for single words as themselves. */
export function isLong(phrase: string): boolean {
    return phrase.includes(' ');
}

/** Tells whether the words of a phrase stand in the texts, though perhaps apart. */
function wordsIn(termOf: ReadonlyMap<string, string>): (phrase: readonly Word[]) => boolean {
    const terms = new Set(termOf.values());
    return (phrase) => phrase.length > 0 && phrase.every(({word, term}) => termOf.has(word) || terms.has(term));
}

/** Nobody asks for the words of an address. */
const ADDRESS = /\bhttps?:\/\/\S+/gi;

/** What is indexed beside the variants: the answer, and the aliases and sections once more, for queries that take words from several of them. */
export function readBeside({answer, aliases, section}: FaqEntry): string {
    return [toPlainText(answer).replace(ADDRESS, ' '), ...aliases, ...section].join('\n');
}

export function byCodeUnits(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * One term for each folded word, and all letter pairs. Texts are analysed again later rather than kept as words,
 * which for a large FAQ would fill the memory.
 */
function readVocabulary(texts: readonly string[], analyzer: Analyzer): {termOf: Map<string, string>; pairs: Set<string>} {
    const termOf = new Map<string, string>();
    const pairs = new Set<string>();
    for (const text of texts) {
        for (const word of analyzer.analyze(text)) {
            addWord(word, termOf);
            word.pairs.forEach((pair) => pairs.add(pair));
        }
    }
    return {termOf, pairs};
}

/** Where a word is written with diacritics and without, its stems may differ: the first in order is kept. */
export function addWord({word, term}: Word, termOf: Map<string, string>): void {
    const before = termOf.get(word);
    if (before === undefined || term < before) {
        termOf.set(word, term);
    }
}

export function collectPhrases(lines: readonly (readonly (readonly Word[])[])[], termOf: ReadonlyMap<string, string>): {phrases: string[]; phraseLines: number[]} {
    const phrases: string[] = [];
    const phraseLines: number[] = [];
    lines.forEach((line, number) => {
        const unique = new Set(line.map((phrase) => phrase.map(({word}) => termOf.get(word) ?? '').join(' ')));
        for (const phrase of [...unique].sort(byCodeUnits)) {
            phrases.push(phrase);
            phraseLines.push(number);
        }
    });
    return {phrases, phraseLines};
}

function numberText(text: readonly Word[], termOf: ReadonlyMap<string, string>, numbers: ReadonlyMap<string, number>, find: PhraseFinder): TermRow {
    const row = text.map(({word}) => termOf.get(word) ?? '');
    const names = [...row, ...text.flatMap(({pairs}) => pairs), ...find(row).map(({line}) => `+${line}`)];
    return names.flatMap((name) => numbers.get(name) ?? []);
}

function numberFunctionTerms(words: readonly Word[], termOf: ReadonlyMap<string, string>, numbers: ReadonlyMap<string, number>): number[] {
    const terms = new Set(words.flatMap(({word}) => numbers.get(termOf.get(word) ?? '') ?? []));
    return [...terms].sort((a, b) => a - b);
}

function countEntries(entries: readonly FaqEntry[], variants: readonly TermRow[], answers: readonly TermRow[], terms: number): number[] {
    const counts = new Array<number>(terms).fill(0);
    let variant = 0;
    entries.forEach(({aliases}, entry) => {
        const end = variant + 1 + aliases.length;
        const seen = new Set([...variants.slice(variant, end), answers[entry] ?? []].flat());
        variant = end;
        for (const term of seen) {
            counts[term] = (counts[term] ?? 0) + 1;
        }
    });
    return counts;
}
