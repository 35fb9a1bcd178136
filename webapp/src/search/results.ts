// Turns a ranking into results: highlights, snippets, matched words, confidence features.

import type {Analyzer} from '../text/analyze';
import {toPlainText} from '../text/plain';
import {holds, measure} from './features';
import {findRanges, makeSnippet} from './highlight';
import type {Plan} from './plan';
import type {Slot} from './slots';
import type {PreparedIndex} from './prepared';
import type {Reranked} from './rerank';
import type {Correction, SearchOutcome, SearchResult, Snippet, TextRange} from './types';
import type {VariantReader} from './variants';

interface Context {
    readonly index: PreparedIndex;
    readonly analyzer: Analyzer;
    readonly read: VariantReader;
    readonly peek: (entry: number) => string | null;
}

/** Turns the ranking into an outcome of at most `limit` results. */
export function describe(ranked: readonly Reranked[], plan: Plan, limit: number, context: Context): SearchOutcome {
    const {slots} = plan;
    const corrections = findCorrections(slots, ranked[0], context.index);
    const shown = ranked.slice(0, limit);
    return {
        results: shown.map((item) => describeOne(item, slots, context)),
        corrections,
        understood: findUnderstood(slots, corrections, context.index),
        missing: findMissing(slots),
        relevantCount: countRelevant(shown),
        ...measure(ranked, plan, context.index, context.read),
    };
}

/** Ranges, snippet and matched words are computed lazily, since most results are not shown. */
function describeOne({entry, score}: Reranked, slots: readonly Slot[], {index, analyzer, peek}: Context): SearchResult {
    const {id = '', question = '', section = [], sources = [], lang} = index.data.entries[entry] ?? {};
    let ranges: readonly TextRange[] | null = null;
    let snippet: Snippet | null = null;
    let matched: ReadonlyMap<string, number> | null = null;
    return {
        id, question, section, sources, score, ...(lang !== undefined && {lang}),
        get questionRanges() {
            return ranges ??= findRanges(question, slots, index, analyzer);
        },
        get snippet() {
            const answer = snippet ? null : peek(entry);
            return snippet ??= answer === null ? null : makeSnippet(toPlainText(answer), slots, index, analyzer);
        },
        get matched() {
            return matched ??= weighWords(slots, ({alternatives}) => alternatives.some(({term}) => holds(index, entry, term)));
        },
    };
}

/** The distinct words of the slots that pass the filter, as typed, with their share of the query's idf. */
function weighWords(slots: readonly Slot[], passes: (slot: Slot) => boolean): ReadonlyMap<string, number> {
    const total = slots.reduce((sum, slot) => sum + slot.idf, 0) || 1;
    const words = new Map<string, number>();
    for (const slot of slots.filter(passes)) {
        words.set(slot.typed, (words.get(slot.typed) ?? 0) + (slot.idf / total));
    }
    return words;
}

/** For each unknown word the candidate that the best result has, else the most likely one. */
function findCorrections(slots: readonly Slot[], best: Reranked | undefined, index: PreparedIndex): Correction[] {
    return slots.flatMap(({typed, candidates}) => {
        const used = (best && candidates.find(({term}) => holds(index, best.entry, term))) ?? candidates[0];
        return used ? [{typed, used: used.word}] : [];
    });
}

/** Minimum score of a relevant result, as a share of the first one's. */
const RELEVANT_SHARE = 0.5;

function countRelevant(ranked: readonly Reranked[]): number {
    const least = (ranked[0]?.score ?? 0) * RELEVANT_SHARE;
    return ranked.filter(({score}) => score >= least).length;
}

function findMissing(slots: readonly Slot[]): string[] {
    const missing = slots.filter(({certainty, alternatives}) => certainty === 0 && alternatives.length === 0);
    return [...new Set(missing.map(({typed}) => typed))];
}

function findUnderstood(slots: readonly Slot[], corrections: readonly Correction[], {data, isStopWord}: PreparedIndex): string[] {
    const content = weighWords(slots, ({certainty, alternatives}) => certainty > 0 && !isStopWord[alternatives[0]?.term ?? -1] &&
        alternatives.some(({term}) => (data.entryCounts[term] ?? 0) > 0));
    const words = Array.from(content.keys(), (word) => corrections.find(({typed}) => typed === word)?.used ?? word);
    return [...new Set(words)];
}
