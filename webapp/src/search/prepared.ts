// Prepares a decoded index for searching: lookup tables and precomputed posting weights.

import type {IndexData, Postings} from '../faq/index_data';
import type {LanguageWords} from '../faq/language_words';
import {ANSWER_LENGTH_PENALTY, ANSWER_WEIGHT, GENERAL_SHARE, GENERAL_WEIGHT, QUESTION_LENGTH_PENALTY, QUESTION_WEIGHT, IDF_EXPONENT,
    STOP_WORD_SHARE} from './parameters';
import {createPhraseFinder, type PhraseFinder} from '../text/phrases';
import {remember} from '../text/remember';
import {createUnframe, type Unframe} from './frames';
import {createContradiction, type Contradiction} from './contradictions';

/** Postings with the term's BM25F weight in each document, before saturation. */
export interface WeightedPostings {
    readonly starts: Uint32Array;
    readonly documents: Uint32Array;
    readonly weights: Float32Array;
}

export interface PreparedIndex {
    readonly data: IndexData;
    readonly words: ReadonlyMap<string, number>;
    readonly terms: ReadonlyMap<string, number>;
    readonly realWords: ReadonlySet<string>;

    /** The inverse document frequency of a common word of the language that the FAQ lacks, else undefined. */
    readonly commonIdf: (word: string) => number | undefined;
    readonly questions: WeightedPostings;
    readonly answers: WeightedPostings;

    /** Inverse document frequency of each term. */
    readonly idf: Float64Array;

    /** 1 for stop words, else 0. */
    readonly isStopWord: Uint8Array;

    /** Share of its idf that a word contributes to the verdict: 0 for stop words, `GENERAL_SHARE` for general words, else 1. */
    readonly contentShare: (word: string, term: number | undefined) => number;
    readonly language: LanguageWords;
    readonly openers: ReadonlySet<string>;

    /** Inverse document frequency of a word that is not in the index. */
    readonly unknownIdf: number;

    /** Variants of entry `e` are `firstVariants[e] … firstVariants[e + 1] - 1`. */
    readonly firstVariants: Uint32Array;
    readonly entryOfVariant: Uint32Array;
    readonly findPhrases: PhraseFinder;
    readonly contradicts: Contradiction;
    readonly unframe: Unframe;

    /** For each line of synonyms, the terms it is indexed under: its words, and the term that marks its multi-word phrases in texts. */
    readonly lineTerms: readonly (readonly number[])[];
}

/** Builds the lookup tables and weights of an index. */
export function prepare(data: IndexData): PreparedIndex {
    const count = data.entries.length;
    const firstVariants = new Uint32Array(count + 1);
    data.aliases.forEach((aliases, entry) => {
        firstVariants[entry + 1] = (firstVariants[entry] ?? 0) + 1 + aliases.length;
    });
    const entryOfVariant = new Uint32Array(firstVariants[count] ?? 0);
    for (let entry = 0; entry < count; entry++) {
        entryOfVariant.fill(entry, firstVariants[entry], firstVariants[entry + 1]);
    }
    const isStopWord = new Uint8Array(data.terms.length);
    for (const term of Array.from(data.stopTerms)) {
        isStopWord[term] = 1;
    }
    const language = data.languageWords;
    const general = new Set(language.general);
    const common = new Set(language.common);
    const unknownIdf = inverseDocumentFrequency(0, count);
    const terms = numberTexts(data.terms, (at) => at);
    const words = numberTexts(data.words, (at) => data.wordTerms[at] ?? 0);
    const isAsked = (term: number): boolean => (data.questionPostings.starts[term + 1] ?? 0) > (data.questionPostings.starts[term] ?? 0);
    const generalTerms = new Set(language.general.map((word) => words.get(word)));
    const idfOf = remember(Infinity, (holding: number) => inverseDocumentFrequency(holding, count));
    const idf = new Float64Array(data.terms.length);
    for (let term = 0; term < idf.length; term++) {
        const holding = data.entryCounts[term] ?? 0;
        idf[term] = idfOf(isStopWord[term] ? Math.max(holding, count * STOP_WORD_SHARE) : holding) * (generalTerms.has(term) ? GENERAL_WEIGHT : 1);
    }
    return {
        data, isStopWord, language, words, terms, idf,
        contentShare: (word, term) => isStopWord[term ?? -1] === 1 ? 0 : general.has(word) ? GENERAL_SHARE : 1,
        realWords: new Set(data.realWords),
        openers: new Set(language.openers),
        commonIdf: (word) => general.has(word) ? unknownIdf * GENERAL_WEIGHT : common.has(word) ? unknownIdf : undefined,
        lineTerms: termsOfLines(data, terms),
        questions: weigh(data.questionPostings, data.variantLengths, QUESTION_WEIGHT, QUESTION_LENGTH_PENALTY),
        answers: weigh(data.answerPostings, data.answerLengths, ANSWER_WEIGHT, ANSWER_LENGTH_PENALTY),
        unknownIdf,
        firstVariants, entryOfVariant,
        findPhrases: createPhraseFinder(data.phrases, data.phraseLines),
        contradicts: createContradiction(language),
        unframe: createUnframe(language, (word) => isAsked(words.get(word) ?? -1)),
    };
}

function numberTexts(texts: readonly string[], numberOf: (at: number) => number): Map<string, number> {
    const numbers = new Map<string, number>();
    texts.forEach((text, at) => numbers.set(text, numberOf(at)));
    return numbers;
}

function termsOfLines({phrases, phraseLines}: IndexData, terms: ReadonlyMap<string, number>): number[][] {
    const lines: number[][] = [];
    phrases.forEach((phrase, at) => {
        const line = phraseLines[at] ?? 0;
        const known = [terms.get(`+${line}`), terms.get(phrase)].flatMap((term) => term ?? []);
        lines[line] = [...new Set([...lines[line] ?? [], ...known])];
    });
    return lines;
}

/** The numbers of an entry's variants: its question, then its aliases. */
export function variantsOf({data, firstVariants}: PreparedIndex, entry: number): [number, ...number[]] {
    const first = firstVariants[entry] ?? 0;
    return [first, ...(data.aliases[entry] ?? []).map((_, alias) => first + 1 + alias)];
}

/** The text of a variant: a question or an alias. */
export function variantText({data, entryOfVariant, firstVariants}: PreparedIndex, variant: number): string {
    const entry = entryOfVariant[variant] ?? 0;
    const alias = variant - (firstVariants[entry] ?? 0) - 1;
    return (alias < 0 ? data.entries[entry]?.question : data.aliases[entry]?.[alias]) ?? '';
}

/** Robertson and Spärck Jones' inverse document frequency, never negative, raised to `IDF_EXPONENT`. */
function inverseDocumentFrequency(holding: number, count: number): number {
    return Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) ** IDF_EXPONENT;
}

/** The part of BM25F that depends only on the document (Robertson, Zaragoza 2009, section 3.6). */
function weigh({starts, documents, counts}: Postings, lengths: ArrayLike<number>, weight: number, penalty: number): WeightedPostings {
    const total = Array.from(lengths).reduce((sum, length) => sum + length, 0);
    const average = total / Math.max(lengths.length, 1) || 1;
    const weights = new Float32Array(documents.length);
    for (let at = 0; at < documents.length; at++) {
        weights[at] = (counts[at] ?? 0) * (weight / (1 - penalty + penalty * (lengths[documents[at] ?? 0] ?? 0) / average));
    }
    return {starts, documents, weights};
}
