// What is told of the entries that were found: why they match, and how sure that is.

import type {Analyzer} from '../text/analyze';
import {toPlainText} from '../text/plain';
import {findRanges, makeSnippet} from './highlight';
import type {Slot} from './plan';
import type {PreparedIndex, WeightedPostings} from './prepared';
import type {Reranked} from './rerank';
import type {ConfidenceFeatures, Correction, SearchOutcome, SearchResult, Snippet, TextRange} from './types';

interface Context {
    readonly index: PreparedIndex;
    readonly analyzer: Analyzer;
    readonly peek: (entry: number) => string | null;
}

/** Turns the ranking into an outcome of at most `limit` results. */
export function describe(ranked: readonly Reranked[], slots: readonly Slot[], limit: number, context: Context): SearchOutcome {
    return {
        results: ranked.slice(0, limit).map((item) => describeOne(item, slots, context)),
        corrections: findCorrections(slots, ranked[0], context.index),
        features: measure(ranked, slots),
    };
}

/** Ranges, snippet and matched words are worked out when they are looked at: most results never are. */
function describeOne({entry, score}: Reranked, slots: readonly Slot[], {index, analyzer, peek}: Context): SearchResult {
    const {id = '', question = '', section = [], sources = []} = index.data.entries[entry] ?? {};
    let ranges: readonly TextRange[] | null = null;
    let snippet: Snippet | null = null;
    let matched: readonly string[] | null = null;
    return {
        id, question, section, sources, score,
        get questionRanges() {
            return ranges ??= findRanges(question, slots, index, analyzer);
        },
        get snippet() {
            const answer = snippet ? null : peek(entry);
            return snippet ??= answer === null ? null : makeSnippet(toPlainText(answer), slots, index, analyzer);
        },
        get matched() {
            return matched ??= [...new Set(slots.filter((slot) => slot.alternatives.some(({term}) => holds(index, entry, term))).map(({typed}) => typed))];
        },
    };
}

/** Whether a term stands in the entry's question, aliases or answer. */
function holds({questions, answers, firstVariants}: PreparedIndex, entry: number, term: number): boolean {
    return hasBetween(answers, term, entry, entry + 1) ||
        hasBetween(questions, term, firstVariants[entry] ?? 0, firstVariants[entry + 1] ?? 0);
}

function hasBetween({starts, documents}: WeightedPostings, term: number, from: number, to: number): boolean {
    let low = starts[term] ?? 0;
    let high = starts[term + 1] ?? 0;
    const end = high;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((documents[middle] ?? 0) < from) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < end && (documents[low] ?? 0) < to;
}

/** For each unknown word the candidate that the best result holds; else the likeliest. */
function findCorrections(slots: readonly Slot[], best: Reranked | undefined, index: PreparedIndex): Correction[] {
    return slots.flatMap(({typed, candidates}) => {
        const used = (best && candidates.find(({term}) => holds(index, best.entry, term))) ?? candidates[0];
        return used ? [{typed, used: used.word}] : [];
    });
}

function measure(ranked: readonly Reranked[], slots: readonly Slot[]): ConfidenceFeatures {
    const [first, second] = ranked;
    const mass = slots.reduce((sum, slot) => sum + slot.mass, 0);
    return {
        score: first?.score ?? 0,
        margin: first ? 1 - (second?.score ?? 0) / first.score : 0,
        known: mass > 0 ? slots.reduce((sum, slot) => sum + slot.mass * slot.certainty, 0) / mass : 0,
        similarity: first?.similarity ?? 0,
    };
}
