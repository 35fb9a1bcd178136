// Groups similar questions by shared words: greedily, the most frequent first.

import type {Analyzer} from '../../../webapp/src/text/analyze';
import {foldQuestion} from '../../../webapp/src/text/question';

/** A wording and its frequency. */
export interface Asked {
    readonly text: string;
    readonly count: number;
}

export interface Group {

    /** The most frequent first. */
    readonly questions: readonly Asked[];
    readonly count: number;
}

/** Minimum Jaccard similarity of the words of two similar questions. */
const ALIKE_FROM = 0.5;

/** Counts lines that are equal but for case and punctuation, under their first form. */
export function countQuestions(lines: Iterable<string>): Asked[] {
    const counts = new Map<string, {text: string; count: number}>();
    for (const line of lines) {
        const text = line.replace(/\s+/g, ' ').trim();
        const key = foldQuestion(text);
        const known = counts.get(key);
        if (known) {
            known.count++;
        } else if (key !== '') {
            counts.set(key, {text, count: 1});
        }
    }
    return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Groups of questions, the most frequently asked group first. Words of most questions do not count. */
export function groupQuestions(questions: readonly Asked[], terms: (text: string) => readonly string[]): Group[] {
    const groups: {first: Set<string>; questions: Asked[]; count: number}[] = [];
    const byTerm = new Map<string, number[]>();
    for (const asked of questions) {
        const words = new Set(terms(asked.text));
        const best = nearestGroup(words, groups, byTerm);
        if (best === undefined) {
            words.forEach((word) => byTerm.set(word, [...(byTerm.get(word) ?? []), groups.length]));
            groups.push({first: words, questions: [asked], count: asked.count});
        } else {
            best.questions.push(asked);
            best.count += asked.count;
        }
    }
    return groups.sort((a, b) => b.count - a.count).map(({questions: members, count}) => ({questions: members, count}));
}

function nearestGroup<G extends {first: Set<string>}>(words: ReadonlySet<string>, groups: readonly G[],
    byTerm: ReadonlyMap<string, readonly number[]>): G | undefined {
    const shared = new Map<number, number>();
    for (const word of words) {
        for (const group of byTerm.get(word) ?? []) {
            shared.set(group, (shared.get(group) ?? 0) + 1);
        }
    }
    let best: G | undefined;
    let bestSimilarity = ALIKE_FROM;
    for (const [at, common] of shared) {
        const group = groups[at];
        const similarity = group ? common / (words.size + group.first.size - common) : 0;
        if (group && similarity >= bestSimilarity) {
            best = group;
            bestSimilarity = similarity;
        }
    }
    return best;
}

/** Words that few of the questions have, or all if none is rare. */
export function createTerms(analyzer: Analyzer, questions: readonly Asked[]): (text: string) => readonly string[] {
    const analyze = (text: string): string[] => [...new Set(analyzer.analyze(text).map(({term}) => term))];
    const frequencies = new Map<string, number>();
    questions.forEach(({text}) => analyze(text).forEach((term) => frequencies.set(term, (frequencies.get(term) ?? 0) + 1)));
    const common = Math.max(5, questions.length * 0.2);
    return (text) => {
        const all = analyze(text);
        const rare = all.filter((term) => (frequencies.get(term) ?? 0) < common);
        return rare.length > 0 ? rare : all;
    };
}
