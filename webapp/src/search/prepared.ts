// An index made ready to search: look-up tables, and every posting's weight worked out once.

import type {IndexData, Postings} from '../faq/index_data';
import type {LanguageWords} from '../faq/language_words';
import {ANSWER_LENGTH_PENALTY, ANSWER_WEIGHT, GENERAL_SHARE, GENERAL_WEIGHT, QUESTION_LENGTH_PENALTY, QUESTION_WEIGHT, RARITY_EXPONENT, FUNCTION_WORD_SHARE} from './parameters';
import {createPhraseFinder, type PhraseFinder} from '../text/phrases';

/** Postings with the weight of the term in each document, as BM25F adds them up before saturation. */
export interface WeightedPostings {
    readonly starts: Uint32Array;
    readonly documents: Uint32Array;
    readonly weights: Float32Array;
}

export interface PreparedIndex {
    readonly data: IndexData;
    readonly words: ReadonlyMap<string, number>;
    readonly terms: ReadonlyMap<string, number>;
    readonly questions: WeightedPostings;
    readonly answers: WeightedPostings;

    /** What each term weighs in a query: the rarer, the more. */
    readonly masses: Float64Array;

    /** 1 for a term that only holds sentences together, else 0. */
    readonly isFunction: Uint8Array;

    /** How much of its mass a word tells: 0 for one that only holds sentences together, less than 1 for a general one. */
    readonly tellingOf: (word: string, term: number | undefined) => number;
    readonly language: LanguageWords;

    /** What a word weighs that stands nowhere. */
    readonly unknownMass: number;

    /** Variants of entry `e` are `firstVariants[e] … firstVariants[e + 1] - 1`. */
    readonly firstVariants: Uint32Array;
    readonly entryOfVariant: Uint32Array;
    readonly findPhrases: PhraseFinder;

    /** What a line of synonyms is found by: its words, and the term that stands in texts for its phrases of several words. */
    readonly lineTerms: readonly (readonly number[])[];
}

/** Makes an index ready. */
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
    const isFunction = new Uint8Array(data.terms.length);
    for (const term of Array.from(data.functionTerms)) {
        isFunction[term] = 1;
    }
    const language = data.languageWords;
    const general = new Set(language.general);
    const terms = new Map(data.terms.map((term, at) => [term, at]));
    const generalTerms = new Set(data.words.flatMap((word, at) => general.has(word) ? [data.wordTerms[at] ?? 0] : []));
    const rarities = new Map<number, number>();
    const rarityOf = (holding: number): number => {
        const known = rarities.get(holding) ?? rarity(holding, count);
        rarities.set(holding, known);
        return known;
    };
    return {
        data, isFunction, language,
        tellingOf: (word, term) => isFunction[term ?? -1] === 1 ? 0 : general.has(word) ? GENERAL_SHARE : 1,
        words: new Map(data.words.map((word, at) => [word, data.wordTerms[at] ?? 0])),
        terms,
        lineTerms: termsOfLines(data, terms),
        questions: weigh(data.questionPostings, data.variantLengths, QUESTION_WEIGHT, QUESTION_LENGTH_PENALTY),
        answers: weigh(data.answerPostings, data.answerLengths, ANSWER_WEIGHT, ANSWER_LENGTH_PENALTY),
        masses: Float64Array.from(data.entryCounts, (holding, term) =>
            rarityOf(isFunction[term] ? Math.max(holding, count * FUNCTION_WORD_SHARE) : holding) * (generalTerms.has(term) ? GENERAL_WEIGHT : 1)),
        unknownMass: rarity(0, count),
        firstVariants, entryOfVariant,
        findPhrases: createPhraseFinder(data.phrases, data.phraseLines),
    };
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

/** The text of a variant: a question or an alias. */
export function variantText({data, entryOfVariant, firstVariants}: PreparedIndex, variant: number): string {
    const entry = entryOfVariant[variant] ?? 0;
    const alias = variant - (firstVariants[entry] ?? 0) - 1;
    return (alias < 0 ? data.entries[entry]?.question : data.aliases[entry]?.[alias]) ?? '';
}

/** Robertson and Spärck Jones' inverse document frequency, never negative, flattened. */
function rarity(holding: number, count: number): number {
    return Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) ** RARITY_EXPONENT;
}

/** The part of BM25F that depends on the document alone (Robertson, Zaragoza 2009, section 3.6). */
function weigh({starts, documents, counts}: Postings, lengths: ArrayLike<number>, weight: number, penalty: number): WeightedPostings {
    const total = Array.from(lengths).reduce((sum, length) => sum + length, 0);
    const average = total / Math.max(lengths.length, 1) || 1;
    const factors = Float64Array.from(lengths, (length) => weight / (1 - penalty + penalty * length / average));
    const weights = new Float32Array(documents.length);
    for (let at = 0; at < documents.length; at++) {
        weights[at] = (counts[at] ?? 0) * (factors[documents[at] ?? 0] ?? 0);
    }
    return {starts, documents, weights};
}
