// Scores entries against a planned query: BM25F term by term over typed arrays.
//
// An entry scores its best variant. For one slot, with x = its weight in a variant and y = its weight beside the variants (in the
// answer), a variant is worth sat(x + y), sat(w) = w / (w + k). The part that all variants share, sat(y), is added to the entry and
// only the rest to the variant: so the answer's postings need not be multiplied by the entry's variants.

import {BestOf, type Ranked} from './best_of';
import {COVERAGE_BONUS, PRESENCE_BONUS, SATURATION} from './parameters';
import type {Slot} from './plan';
import type {PreparedIndex, WeightedPostings} from './prepared';

/** Scores one query after another; holds the arrays that all of them use. Best first, at most `limit`. */
export type Ranker = (slots: readonly Slot[], limit: number) => Ranked[];

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
        let mass = 0;
        for (const slot of slots) {
            mass += slot.mass;
            for (const {term, weight} of slot.alternatives) {
                collect(work.inVariant, index.questions, term, weight);
                collect(work.inAnswer, index.answers, term, weight);
            }
            addSlot(slot.mass, work, index);
        }
        return takeBest(mass || 1, limit, work, index);
    };
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

/** A document weighs as much as the best of the slot's alternatives in it. */
function collect(sums: Sums, {starts, documents, weights}: WeightedPostings, term: number, factor: number): void {
    const {values, touched} = sums;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) {
        const document = documents[at] ?? 0;
        const weight = (weights[at] ?? 0) * factor;
        const before = values[document] ?? 0;
        if (before === 0) {
            touched[sums.count++] = document;
        }
        if (weight > before) {
            values[document] = weight;
        }
    }
}

/** Moves what was collected for one slot to the sums of the query. */
function addSlot(mass: number, {inVariant, inAnswer, present, ofVariant, ofEntry}: Work, {entryOfVariant}: PreparedIndex): void {
    for (let at = 0; at < inVariant.count; at++) {
        const variant = inVariant.touched[at] ?? 0;
        const entry = entryOfVariant[variant] ?? 0;
        const answer = inAnswer.values[entry] ?? 0;
        const both = (inVariant.values[variant] ?? 0) + answer;
        ofVariant.add(variant, mass * (both / (both + SATURATION) - answer / (answer + SATURATION) + COVERAGE_BONUS));
        if (answer === 0 && present.values[entry] === 0) {
            present.add(entry, 1);
            ofEntry.add(entry, mass * PRESENCE_BONUS);
        }
        inVariant.values[variant] = 0;
    }
    for (let at = 0; at < inAnswer.count; at++) {
        const entry = inAnswer.touched[at] ?? 0;
        const answer = inAnswer.values[entry] ?? 0;
        ofEntry.add(entry, mass * (answer / (answer + SATURATION) + PRESENCE_BONUS));
        inAnswer.values[entry] = 0;
    }
    inVariant.count = 0;
    inAnswer.count = 0;
    present.clear();
}

/** The best entries; clears the sums. */
function takeBest(mass: number, limit: number, {ofVariant, ofEntry, best, bestVariant}: Work, {data, entryOfVariant, firstVariants}: PreparedIndex): Ranked[] {
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
        const score = ((ofEntry.values[entry] ?? 0) + (best[entry] ?? 0)) / mass;
        if (score >= kept.threshold) {
            kept.offer({entry, variant: (best[entry] ?? 0) > 0 ? bestVariant[entry] ?? 0 : firstVariants[entry] ?? 0, score});
        }
        ofEntry.values[entry] = 0;
        best[entry] = 0;
    }
    ofVariant.count = 0;
    ofEntry.count = 0;
    return kept.inOrder();
}
