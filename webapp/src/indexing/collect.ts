// Collects an FAQ's words and terms, and converts its texts to term numbers. The result depends on
// the texts alone, not on the order of entries.

import type {FaqEntry} from '../faq/entry';
import type {Analyzer, Word} from '../text/analyze';
import type {FurtherSynonyms} from './further_synonyms';
import {toPlainText} from '../text/plain';
import {createPhraseFinder, type PhraseFinder} from '../text/phrases';

/** A text as term numbers, with repetitions. */
export type TermRow = readonly number[];

/** An FAQ in numbers; the fields are those of the index. */
export interface Collected {
    readonly words: readonly string[];
    readonly wordTerms: readonly number[];
    readonly terms: readonly string[];
    readonly entryCounts: readonly number[];
    readonly stopTerms: readonly number[];
    readonly phrases: readonly string[];
    readonly phraseLines: readonly number[];

    /** Number of pseudo-terms at the end, one per line of synonyms with multi-word phrases. */
    readonly lineCount: number;
    readonly variants: readonly TermRow[];
    readonly answers: readonly TermRow[];
    readonly variantLengths: readonly number[];
    readonly answerLengths: readonly number[];
}

/** Synonyms and stop words. */
export interface Lexicon {

    /** Lines of synonyms of the configuration. */
    readonly synonyms: readonly (readonly string[])[];

    /** Lines of common synonyms; those without a phrase in a question or alias are dropped. */
    readonly commonSynonyms: readonly (readonly string[])[];

    /** Lines dropped in the same way. Kinds that are in a question or alias themselves are left out of their line. */
    readonly furtherSynonyms: readonly FurtherSynonyms[];
    readonly stopWords: readonly string[];
}

/** Reads all texts of an FAQ. */
export function collectFaq(entries: readonly FaqEntry[], {synonyms, commonSynonyms, furtherSynonyms, stopWords}: Lexicon, analyzer: Analyzer): Collected {
    const variantTexts = entries.flatMap(({question, aliases}) => [question, ...aliases]);
    const answerTexts = entries.map(readBeside);
    const {termOf, pairs} = readVocabulary([...variantTexts, ...answerTexts], analyzer);
    const common = keepAsked([...commonSynonyms.map((same) => ({same, kinds: []})), ...furtherSynonyms], variantTexts, termOf, analyzer);
    const lines = [...synonyms.map((line) => line.map(analyzer.analyze).filter(({length}) => length > 0)), ...common];
    const stopTexts = stopWords.map(analyzer.analyze);
    [...lines.flat(2), ...stopTexts.flat()].forEach((word) => addWord(word, termOf));
    const {phrases, phraseLines} = collectPhrases(lines, termOf);
    const words = [...termOf.keys()].sort();
    const ofWords = new Set(words.map((word) => termOf.get(word) ?? ''));
    const ofLines = [...new Set(phraseLines.filter((_, at) => isLong(phrases[at] ?? '')))].map((line) => `+${line}`);
    const terms = [...ofWords, ...[...pairs].filter((pair) => !ofWords.has(pair)).sort(), ...ofLines];
    const numbers = new Map(terms.map((term, number) => [term, number]));
    const find = createPhraseFinder(phrases, phraseLines, isLong);
    const toRow = (text: string): TermRow => numberText(analyzer.analyze(text), termOf, numbers, find);
    const variants = variantTexts.map(toRow);
    const answers = answerTexts.map(toRow);
    return {
        words, wordTerms: words.map((word) => numbers.get(termOf.get(word) ?? '') ?? 0),
        terms, entryCounts: countEntries(entries, variants, answers, terms.length),
        stopTerms: numberStopTerms(stopTexts.flat(), termOf, numbers),
        phrases, phraseLines, lineCount: ofLines.length, variants, answers,
        variantLengths: variants.map(({length}) => length),
        answerLengths: answers.map(({length}) => length),
    };
}

/** Only multi-word phrases are marked in texts; single words are looked up as words. */
export function isLong(phrase: string): boolean {
    return phrase.includes(' ');
}

/** The lines of which a text has a phrase; where there are kinds of it, with those that no text has. */
function keepAsked(lines: readonly FurtherSynonyms[], texts: readonly string[], termOf: ReadonlyMap<string, string>,
    {analyze}: Analyzer): (readonly (readonly Word[])[])[] {
    const toTerms = (words: readonly Word[]): string[] => words.map(({word, term}) => termOf.get(word) ?? term);
    const toName = (phrase: readonly Word[]): string => toTerms(phrase).join(' ');
    const read = lines.map(({same, kinds}) => ({same: same.map(analyze), kinds: kinds.map(analyze)}));
    const names = [...new Set(read.flatMap(({same, kinds}) => [...same, ...kinds].map(toName)))];
    const find = createPhraseFinder(names, names.map((_, at) => at));
    const asked = new Set(texts.flatMap((text) => find(toTerms(analyze(text))).map(({line}) => names[line])));
    const isAsked = (phrase: readonly Word[]): boolean => asked.has(toName(phrase));
    return read.flatMap(({same, kinds}) => {
        const own = same.filter(isAsked);
        return own.length === 0 ? [] : [kinds.length === 0 ? same : [...own, ...kinds.filter((phrase) => !isAsked(phrase))]];
    });
}

/** Words of URLs are not indexed. */
const ADDRESS = /\bhttps?:\/\/\S+/gi;

/** The text indexed beside the variants: the answer, and again aliases and sections, for queries with words of several of them. */
export function readBeside({answer, aliases, section}: FaqEntry): string {
    return [toPlainText(answer).replace(ADDRESS, ' '), ...aliases, ...section].join('\n');
}

/**
 * One term for each folded word, and all letter pairs. Texts are analysed again later instead of keeping their words,
 * which would take too much memory for a large FAQ.
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

/** If a word occurs with and without diacritics, its stems may differ: the first in order is used. */
export function addWord({word, term}: Word, termOf: Map<string, string>): void {
    const before = termOf.get(word);
    if (before === undefined || term < before) {
        termOf.set(word, term);
    }
}

export function collectPhrases(lines: readonly (readonly (readonly Word[])[])[],
    termOf: ReadonlyMap<string, string>): {phrases: string[]; phraseLines: number[]} {
    const phrases: string[] = [];
    const phraseLines: number[] = [];
    lines.forEach((line, number) => {
        const unique = new Set(line.map((phrase) => phrase.map(({word}) => termOf.get(word) ?? '').join(' ')));
        for (const phrase of [...unique].sort()) {
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

function numberStopTerms(words: readonly Word[], termOf: ReadonlyMap<string, string>, numbers: ReadonlyMap<string, number>): number[] {
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
