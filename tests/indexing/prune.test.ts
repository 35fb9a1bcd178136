import {describe, expect, it} from '@jest/globals';

import type {Collected} from '../../webapp/src/indexing/collect';
import {createPruner, PRUNE_LEVELS, type PruneLevel} from '../../webapp/src/indexing/prune';

const TERMS = ['how', 'tent', 'rain', 'rare', 'often', 'peg', 'phrase', '+0'];
const FAQ: Collected = {
    words: ['how', 'often', 'peg', 'phrase', 'rain', 'rains', 'rare', 'tent'],
    wordTerms: [0, 4, 5, 6, 2, 2, 3, 1],
    terms: TERMS,
    entryCounts: [3, 3, 3, 2, 5_000, 1, 0, 1],
    stopTerms: [0],
    phrases: ['phrase'],
    phraseLines: [0],
    lineCount: 1,
    variants: [[0, 1], [0], [0, 1, 7]],
    answers: [[0, 2, 2, 4], [3, 3], [5, 1]],
    variantLengths: [2, 1, 3],
    answerLengths: [15, 16, 100],
};

const MILD: PruneLevel = {answerWords: 64, stopWords: false};
const HARD: PruneLevel = {answerWords: 2, stopWords: false};

function pruneLarge(answer: readonly number[], entryCounts: readonly number[] = FAQ.entryCounts): string[] {
    const answers = Array.from({length: 10_000}, (_, at) => at === 0 ? answer : []);
    const {terms, answers: [first]} = createPruner({...FAQ, answers, entryCounts})(HARD);
    return first!.map((term) => terms[term] ?? '?');
}

describe('pruning', () => {
    const pruned = createPruner(FAQ)(MILD);
    const name = (row: readonly number[]): string[] => row.map((term) => pruned.terms[term] ?? '?');

    it('removes stop words from answers and questions, but not from a question that has only those', () => {
        expect(pruned.variants.map(name)).toEqual([['tent'], ['how'], ['tent', '+0']]);
        expect(pruned.answers.map(name).map((row) => row.sort())).toEqual([['often', 'rain', 'rain'], ['rare', 'rare'], ['peg', 'tent']]);
    });

    it('keeps terms in order, and every word with its term', () => {
        expect(pruned.terms).toEqual(TERMS);
        expect(pruned.words.map((word, at) => [word, pruned.terms[pruned.wordTerms[at]!]])).toEqual(FAQ.words.map((word, at) => [word, TERMS[FAQ.wordTerms[at]!]]));
        expect(pruned.entryCounts).toEqual(FAQ.entryCounts);
        expect(name(pruned.stopTerms)).toEqual(['how']);
    });

    it('removes words and terms that no longer occur, except those of synonyms and stop words', () => {
        const {terms, words, wordTerms, entryCounts, stopTerms} = createPruner({...FAQ, answers: [[], [], []], variants: [[1]]})(MILD);
        expect(terms).toEqual(['how', 'tent', 'phrase', '+0']);
        expect(words).toEqual(['how', 'phrase', 'tent']);
        expect(wordTerms).toEqual([0, 2, 1]);
        expect(entryCounts).toEqual([3, 3, 0, 1]);
        expect(stopTerms).toEqual([0]);
    });

    it('rounds lengths to steps of 32 words, except those of questions', () => {
        expect(pruned.answerLengths).toEqual([0, 32, 96]);
        expect(pruned.variantLengths).toEqual(FAQ.variantLengths);
    });
});

describe('of an answer in a large FAQ', () => {
    it('keeps the most specific words, with their frequencies', () => {
        expect(pruneLarge([4, 2, 2, 3])).toEqual(['rain', 'rain', 'rare']);
        expect(pruneLarge([4, 4, 4, 2, 3]).sort()).toEqual(['rain', 'rare']);
    });

    it('keeps the first of equal words in order, and treats a word of one entry like one of two', () => {
        expect(pruneLarge([5, 3, 2], [3, 3, 2, 2, 9, 1, 0, 0])).toEqual(['rain', 'rare']);
    });

    it('keeps at most as many as the level allows', () => {
        const row = [1, 2, 3, 4, 5];
        const kept = PRUNE_LEVELS.map((level) => createPruner({...FAQ, answers: [row]})(level).answers[0]!.length);
        expect(kept).toEqual(PRUNE_LEVELS.map(({answerWords}) => Math.min(answerWords, row.length)));
    });
});

describe('the levels', () => {
    it('go from the mildest to the strictest', () => {
        const sizes = PRUNE_LEVELS.map((level) => {
            const {variants, answers} = createPruner({...FAQ, answers: [Array.from({length: 8}, (_, at) => at)]})(level);
            return [...variants, ...answers].flat().length;
        });
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    });

    it('remove stop words from questions last', () => {
        expect(createPruner(FAQ)(PRUNE_LEVELS[0]!).variants).toEqual(FAQ.variants);
        expect(createPruner(FAQ)(PRUNE_LEVELS.at(-1)!).variants).toEqual(createPruner(FAQ)(MILD).variants);
    });
});
