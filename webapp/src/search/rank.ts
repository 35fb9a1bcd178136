// Scores entries against a planned query: BM25F term by term over typed arrays.
//
// An entry scores its best variant. For one slot, with x = its weight in a variant and y = its weight beside the variants (in the
// answer), a variant is worth sat(x + y), sat(w) = w / (w + k). The part that all variants share, sat(y), is added to the entry and
// only the rest to the variant: so the answer's postings need not be multiplied by the entry's variants.
//
// Rare words come first and stop words last. Once they have found enough candidates, words that stand in very many entries only tell those
// apart; stop words do once there is any: `is there a scanner` finds the scanner, not the entries that ask what there is.

import {BestOf, type Ranked} from './best_of';
import {COMMON_SHARE, COVERAGE_BONUS, ENOUGH_CANDIDATES, PRESENCE_BONUS, SATURATION} from './parameters';
import type {Slot} from './slots';
import type {PreparedIndex, WeightedPostings} from './prepared';

/** Scores one query after another; holds the arrays that all of them use. Best first, at most `limit`. */
type Ranker = (slots: readonly Slot[], limit: number) => Ranked[];

/** A ranker for one index. Ties are broken by id, so that the order of entries never matters. */
export function createRanker(index: PreparedIndex): Ranker {
    const entries = index.data.entries.length;
    const variants = index.entryOfVariant.length;
    const work: Work = {
        inVariant: new Sums(variants), inAnswer: new Sums(entries),
        ofVariant: new Sums(variants), ofEntry: new Sums(entries),
        best: new Float64Array(entries), bestVariant: new Uint32Array(entries),
        present: new Sums(entries),
    };
    return (slots, limit) => {
        const total = slots.reduce((sum, slot) => sum + slot.idf, 0);
        for (const slot of slots.toSorted((a, b) => isFunctionWord(a, index) - isFunctionWord(b, index) || b.idf - a.idf)) {
            const isEnough = isFunctionWord(slot, index) ? work.ofEntry.count > 0 : work.ofEntry.count >= ENOUGH_CANDIDATES && isCommon(slot, index);
            const only = isEnough ? work.ofEntry : null;
            for (const {term, weight} of slot.alternatives) {
                collect(work.inVariant, index.questions, term, weight, only, index.entryOfVariant);
                collect(work.inAnswer, index.answers, term, weight, only, null);
            }
            addSlot(slot.idf, work, index);
        }
        return takeBest(total || 1, limit, work, index);
    };
}

/** 1 for a stop word, else 0. */
function isFunctionWord({alternatives}: Slot, {isFunction}: PreparedIndex): number {
    return isFunction[alternatives[0]?.term ?? -1] ?? 0;
}

/** Whether a slot's words stand in so many entries that they say little about any one of them. */
function isCommon({alternatives}: Slot, {data}: PreparedIndex): boolean {
    return alternatives.some(({term}) => (data.entryCounts[term] ?? 0) > data.entries.length * COMMON_SHARE);
}

interface Work {

    /** Of one slot. */
    readonly inVariant: Sums;
    readonly inAnswer: Sums;
    readonly present: Sums;

    /** Of the query so far. */
    readonly ofVariant: Sums;
    readonly ofEntry: Sums;

    /** Of each entry, its best variant. */
    readonly best: Float64Array;
    readonly bestVariant: Uint32Array;
}

/** Numbers for documents, most of them 0; `touched` lists the others, so that clearing costs no more than filling. */
class Sums {
    readonly values: Float64Array;
    readonly touched: Uint32Array;
    count = 0;

    constructor(size: number) {
        this.values = new Float64Array(size);
        this.touched = new Uint32Array(size);
    }

    /** Adds a `value` above 0. */
    add(at: number, value: number): void {
        const before = this.values[at] ?? 0;
        if (before === 0) {
            this.touched[this.count++] = at;
        }
        this.values[at] = before + value;
    }

    clear(): void {
        for (let at = 0; at < this.count; at++) {
            this.values[this.touched[at] ?? 0] = 0;
        }
        this.count = 0;
    }
}

/**
 * A document weighs as much as the best of the slot's alternatives in it. With `only`, entries that are not among those
 * sums are left out; `entryOf` tells a document's entry where documents are not entries.
 */
function collect(sums: Sums, postings: WeightedPostings, term: number, factor: number, only: Sums | null, entryOf: Uint32Array | null): void {
    const {values, touched} = sums;
    const {documents, weights} = postings;
    const end = postings.starts[term + 1] ?? 0;
    let count = sums.count;
    for (let at = postings.starts[term] ?? 0; at < end; at++) {
        const document = documents[at] ?? 0;
        if (only !== null && only.values[entryOf === null ? document : entryOf[document] ?? 0] === 0) {
            continue;
        }
        const weight = (weights[at] ?? 0) * factor;
        const before = values[document] ?? 0;
        if (before === 0) {
            touched[count++] = document;
        }
        if (weight > before) {
            values[document] = weight;
        }
    }
    sums.count = count;
}

/** Moves what was collected for one slot to the sums of the query. */
function addSlot(idf: number, {inVariant, inAnswer, present, ofVariant, ofEntry}: Work, {entryOfVariant}: PreparedIndex): void {
    for (let at = 0; at < inVariant.count; at++) {
        const variant = inVariant.touched[at] ?? 0;
        const entry = entryOfVariant[variant] ?? 0;
        const answer = inAnswer.values[entry] ?? 0;
        const both = (inVariant.values[variant] ?? 0) + answer;
        ofVariant.add(variant, idf * (both / (both + SATURATION) - answer / (answer + SATURATION) + COVERAGE_BONUS));
        if (answer === 0 && present.values[entry] === 0) {
            present.add(entry, 1);
            ofEntry.add(entry, idf * PRESENCE_BONUS);
        }
        inVariant.values[variant] = 0;
    }
    for (let at = 0; at < inAnswer.count; at++) {
        const entry = inAnswer.touched[at] ?? 0;
        const answer = inAnswer.values[entry] ?? 0;
        ofEntry.add(entry, idf * (answer / (answer + SATURATION) + PRESENCE_BONUS));
        inAnswer.values[entry] = 0;
    }
    inVariant.count = 0;
    inAnswer.count = 0;
    present.clear();
}

/** The best entries; clears the sums. */
function takeBest(total: number, limit: number, {ofVariant, ofEntry, best, bestVariant}: Work, {data, entryOfVariant, firstVariants}: PreparedIndex): Ranked[] {
    for (let at = 0; at < ofVariant.count; at++) {
        const variant = ofVariant.touched[at] ?? 0;
        const entry = entryOfVariant[variant] ?? 0;
        const value = ofVariant.values[variant] ?? 0;
        if (value > (best[entry] ?? 0)) {
            best[entry] = value;
            bestVariant[entry] = variant;
        }
        ofVariant.values[variant] = 0;
    }
    const kept = new BestOf(limit, (entry) => data.entries[entry]?.id ?? '');
    for (let at = 0; at < ofEntry.count; at++) {
        const entry = ofEntry.touched[at] ?? 0;
        const score = ((ofEntry.values[entry] ?? 0) + (best[entry] ?? 0)) / total;
        if (score >= kept.threshold) {
            kept.offer(entry, (best[entry] ?? 0) > 0 ? bestVariant[entry] ?? 0 : firstVariants[entry] ?? 0, score);
        }
        ofEntry.values[entry] = 0;
        best[entry] = 0;
    }
    ofVariant.count = 0;
    ofEntry.count = 0;
    return kept.inOrder();
}
