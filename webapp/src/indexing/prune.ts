// Shrinks the index of a large FAQ: only the words of each answer with the highest tf·idf stay searchable, as many as there
// is room for. At the strictest levels questions and aliases lose their stop words too, which still count for similarity.
// Small FAQs are not pruned.

import {remember} from '../text/remember';
import type {Collected, TermRow} from './collect';

/** What is kept. */
export interface PruneLevel {

    /** Maximum number of distinct words per answer. */
    readonly answerWords: number;

    /** Whether questions keep their stop words; answers never do. */
    readonly stopWords: boolean;
}

export const STRICTEST: PruneLevel = {answerWords: 2, stopWords: false};

/** From the mildest to the strictest. assets/docs/experiments.md has the search quality at each level. */
export const PRUNE_LEVELS: readonly PruneLevel[] = [
    {answerWords: 64, stopWords: true},
    {answerWords: 32, stopWords: true},
    {answerWords: 16, stopWords: true},
    {answerWords: 8, stopWords: true},
    {answerWords: 4, stopWords: false},
    STRICTEST,
];

/** Answer lengths are rounded to multiples of this many words. */
const LENGTH_STEP = 32;

/** Returns the FAQ with pruned answers. */
export type Pruner = (level: PruneLevel) => Collected;

/** Prunes an FAQ at one level after another. The terms of answers are ranked once, and each result is kept, since the index is made twice. */
export function createPruner(collected: Collected): Pruner {
    const ranked = rankTerms(collected);
    return remember(Infinity, (level) => pruneAnswers(collected, ranked, level));
}

/** Terms and words that are no longer used are removed and the others renumbered. */
function pruneAnswers(collected: Collected, ranked: readonly Ranked[], {answerWords, stopWords}: PruneLevel): Collected {
    const {terms, entryCounts, wordTerms, words, stopTerms} = collected;
    const isStopWord = new Set(stopTerms);
    const variants = stopWords ? collected.variants :
        collected.variants.map((row) => row.every((term) => isStopWord.has(term)) ? row : row.filter((term) => !isStopWord.has(term)));
    const lines = terms.length - collected.lineCount;
    const answers = ranked.map((row) => row.slice(0, answerWords).flatMap(({term, count}) => new Array<number>(count).fill(term)));
    const used = new Set([...stopTerms]);
    for (let line = lines; line < terms.length; line++) {
        used.add(line);
    }
    const phraseTerms = new Set(collected.phrases.flatMap((phrase) => phrase.split(' ')));
    terms.forEach((term, number) => phraseTerms.has(term) && used.add(number));
    [variants, answers].forEach((rows) => rows.forEach((row) => row.forEach((term) => used.add(term))));
    const keptWords = wordTerms.flatMap((term, word) => used.has(term) ? [word] : []);
    const numbers = new Map([...used].sort((a, b) => a - b).map((term, number) => [term, number]));
    const renumber = (row: TermRow): TermRow => row.map((term) => numbers.get(term) ?? 0);
    return {
        ...collected,
        words: keptWords.map((word) => words[word] ?? ''),
        wordTerms: renumber(keptWords.map((word) => wordTerms[word] ?? 0)),
        terms: terms.filter((_, term) => used.has(term)),
        entryCounts: entryCounts.filter((_, term) => used.has(term)),
        stopTerms: renumber(stopTerms),
        variants: variants.map(renumber),
        answers: answers.map(renumber),
        answerLengths: collected.answerLengths.map((length) => Math.round(length / LENGTH_STEP) * LENGTH_STEP),
    };
}

/** The distinct terms of an answer with their frequencies. */
type Ranked = readonly {readonly term: number; readonly count: number}[];

/** The terms of each answer without stop words by tf·idf, ties in order of term. A term of one entry has the weight of a term of two, since it is rarely typed. */
function rankTerms({answers, entryCounts, stopTerms}: Collected): Ranked[] {
    const isStopWord = new Set(stopTerms);
    const idf = entryCounts.map((holding) => Math.log(answers.length / Math.max(holding, 2)));
    return answers.map((row) => {
        const counts = new Map<number, number>();
        for (const term of row) {
            if (!isStopWord.has(term)) {
                counts.set(term, (counts.get(term) ?? 0) + 1);
            }
        }
        return Array.from(counts, ([term, count]) => ({term, count, weight: count * (idf[term] ?? 0)})).sort((a, b) => b.weight - a.weight || a.term - b.term);
    });
}
