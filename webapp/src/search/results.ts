// Turns a ranking into results: highlights, snippets, matched words, confidence features.

import type {Analyzer} from '../text/analyze';
import {toPlainText} from '../text/plain';
import {holds, measure, type Measured} from './features';
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

/** Turns the ranking into an outcome of at most `limit` results. The best one is measured when a verdict asks for it: a fifth of a search. */
export function describe(ranked: readonly Reranked[], plan: Plan, limit: number, context: Context): SearchOutcome {
    const {slots} = plan;
    const corrections = findCorrections(slots, ranked[0], context.index);
    const shown = ranked.slice(0, limit);
    let measured: Measured | null = null;
    const measureOnce = (): Measured => measured ??= measure(ranked, plan, context.index, context.read);
    return {
        results: shown.map((item) => new FoundEntry(item, slots, context)),
        corrections,
        understood: findUnderstood(slots, corrections, context.index),
        missing: findMissing(slots),
        relevantCount: countRelevant(shown),
        get features() {
            return measureOnce().features;
        },
        get contradicted() {
            return measureOnce().contradicted;
        },
        get support() {
            return measureOnce().support;
        },
        get known() {
            return measureOnce().known;
        },
    };
}

/** Most results are not shown, so what is expensive is computed lazily: in a class, since object literals with getters would take 5 % of a search. */
class FoundEntry implements SearchResult {
    readonly id: string;
    readonly question: string;
    readonly section: readonly string[];
    readonly sources: SearchResult['sources'];
    readonly lang?: string;
    readonly score: number;
    readonly #entry: number;
    readonly #slots: readonly Slot[];
    readonly #context: Context;
    #ranges: readonly TextRange[] | null = null;
    #snippet: Snippet | null = null;
    #matched: ReadonlyMap<string, number> | null = null;

    constructor({entry, score}: Reranked, slots: readonly Slot[], context: Context) {
        const {id = '', question = '', section = [], sources = [], lang} = context.index.data.entries[entry] ?? {};
        this.id = id;
        this.question = question;
        this.section = section;
        this.sources = sources;
        if (lang !== undefined) {
            this.lang = lang;
        }
        this.score = score;
        this.#entry = entry;
        this.#slots = slots;
        this.#context = context;
    }

    get questionRanges(): readonly TextRange[] {
        return this.#ranges ??= findRanges(this.question, this.#slots, this.#context.index, this.#context.analyzer);
    }

    get snippet(): Snippet | null {
        const {index, analyzer, peek} = this.#context;
        const answer = this.#snippet ? null : peek(this.#entry);
        return this.#snippet ??= answer === null ? null : makeSnippet(toPlainText(answer), this.#slots, index, analyzer);
    }

    get matched(): ReadonlyMap<string, number> {
        return this.#matched ??= weighWords(this.#slots, ({alternatives}) => alternatives.some(({term}) => holds(this.#context.index, this.#entry, term)));
    }
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
