// Reads questions and aliases for comparison with queries, and remembers them: the same entries are asked for again and again.

import type {Analyzer, Word} from '../text/analyze';
import {remember} from '../text/remember';
import {findAlternatives} from './alternatives';
import {variantText, type PreparedIndex} from './prepared';

/** What of a variant does not depend on the query. */
export interface VariantReading {
    readonly text: string;
    readonly words: readonly Word[];

    /** For each word the number of its term, −1 for none. */
    readonly terms: readonly number[];

    /** The weight of each term, 0 for stop words. */
    readonly weights: ReadonlyMap<number, number>;

    /** Groups of terms of which a query needs one only; none in an alias. */
    readonly alternatives: readonly (readonly number[])[];

    /** Phrases of synonyms: the term that marks their line, and the places of their words, half-open. */
    readonly phrases: readonly {readonly term: number; readonly start: number; readonly end: number}[];
}

export type VariantReader = (variant: number) => VariantReading;

const MAX_REMEMBERED = 1024;

export function createVariantReader(index: PreparedIndex, analyzer: Analyzer): VariantReader {
    return remember(MAX_REMEMBERED, (variant) => {
        const text = variantText(index, variant);
        const words = analyzer.analyze(text);
        const terms = words.map(({word, term}) => index.words.get(word) ?? index.terms.get(term) ?? -1);
        const weightOf = (at: number): number => index.contentShare(words[at]?.word ?? '', terms[at]) * (index.idf[terms[at] ?? -1] ?? 0);
        const isQuestion = index.firstVariants[index.entryOfVariant[variant] ?? 0] === variant;
        const alternatives = isQuestion ? findAlternatives(text, words, index.language.or, (at) => weightOf(at) > 0) : [];
        return {
            text, words, terms,
            weights: new Map(terms.map((term, at) => [term, weightOf(at)])),
            alternatives: alternatives.map((group) => group.flatMap((at) => terms[at] ?? [])),
            phrases: index.findPhrases(terms.map((term) => index.data.terms[term] ?? '')).map(({line, start, end}) =>
                ({term: index.terms.get(`+${line}`) ?? -1, start, end})),
        };
    });
}
