// Scores entries against a planned query: BM25F term by term over typed arrays.
//
// An entry scores its best variant. For one slot, with x = the weight in a variant and y = in the answer, a variant is worth
// sat(x + y), sat(w) = w / (w + k). The answer's part, sat(y), is added to the entry, the rest to the variant:
// so the answer's postings need not be multiplied by the entry's variants.

import {COVERAGE_BONUS, SATURATION} from './parameters';
import type {Slot} from './plan';
import type {PreparedIndex, WeightedPostings} from './prepared';

/** An entry that shares something with the query. */
export interface Ranked {
    readonly entry: number;
    readonly variant: number;
    readonly score: number;
}

/** Scores one query after another; holds the arrays that all of them use. */
export type Ranker = (slots: readonly Slot[], limit: number) => Ranked[];

interface Sums {
    readonly values: Float64Array;
    readonly touched: Uint32Array;
    count: number;
}

/** A ranker for one index. Ties are broken by id, so that the order of entries never matters. */
export function createRanker(index: PreparedIndex): Ranker {
    const variants = index.entryOfVariant.length;
    const entries = index.data.entries.length;
    const inVariant = createSums(variants);
    const inAnswer = createSums(entries);
    const ofVariant = createSums(variants);
    const ofEntry = createSums(entries);
    const best = new Float64Array(entries);
    const bestVariant = new Uint32Array(entries);
    return (slots, limit) => {
        let mass = 0;
        for (const slot of slots) {
            mass += slot.mass;
            for (const {term, weight} of slot.alternatives) {
                collect(inVariant, index.questions, term, weight);
                collect(inAnswer, index.answers, term, weight);
            }
            addSlot(slot.mass);
        }
        return takeBest(mass || 1, limit);
    };

    function addSlot(mass: number): void {
        for (let at = 0; at < inVariant.count; at++) {
            const variant = inVariant.touched[at] ?? 0;
            const entry = index.entryOfVariant[variant] ?? 0;
            const answer = inAnswer.values[entry] ?? 0;
            const both = (inVariant.values[variant] ?? 0) + answer;
            add(ofVariant, variant, mass * (both / (both + SATURATION) - answer / (answer + SATURATION) + COVERAGE_BONUS));
            if (ofEntry.values[entry] === 0) {
                add(ofEntry, entry, Number.MIN_VALUE);
            }
            inVariant.values[variant] = 0;
        }
        for (let at = 0; at < inAnswer.count; at++) {
            const entry = inAnswer.touched[at] ?? 0;
            const answer = inAnswer.values[entry] ?? 0;
            add(ofEntry, entry, mass * answer / (answer + SATURATION));
            inAnswer.values[entry] = 0;
        }
        inVariant.count = 0;
        inAnswer.count = 0;
    }

    function takeBest(mass: number, limit: number): Ranked[] {
        for (let at = 0; at < ofVariant.count; at++) {
            const variant = ofVariant.touched[at] ?? 0;
            const entry = index.entryOfVariant[variant] ?? 0;
            const value = ofVariant.values[variant] ?? 0;
            if (value > (best[entry] ?? 0)) {
                best[entry] = value;
                bestVariant[entry] = variant;
            }
            ofVariant.values[variant] = 0;
        }
        const isBetter = (a: Ranked, b: Ranked): boolean => a.score > b.score ||
            (a.score === b.score && (index.data.entries[a.entry]?.id ?? '') < (index.data.entries[b.entry]?.id ?? ''));
        const heap: Ranked[] = [];
        for (let at = 0; at < ofEntry.count; at++) {
            const entry = ofEntry.touched[at] ?? 0;
            const score = ((ofEntry.values[entry] ?? 0) + (best[entry] ?? 0)) / mass;
            const variant = (best[entry] ?? 0) > 0 ? bestVariant[entry] ?? 0 : index.firstVariants[entry] ?? 0;
            if (heap.length < limit || score >= (heap[0]?.score ?? 0)) {
                keep(heap, {entry, variant, score}, limit, isBetter);
            }
            ofEntry.values[entry] = 0;
            best[entry] = 0;
        }
        ofVariant.count = 0;
        ofEntry.count = 0;
        return heap.sort((a, b) => isBetter(a, b) ? -1 : 1);
    }
}

function createSums(size: number): Sums {
    return {values: new Float64Array(size), touched: new Uint32Array(size), count: 0};
}

function add(sums: Sums, at: number, value: number): void {
    if (sums.values[at] === 0) {
        sums.touched[sums.count++] = at;
    }
    sums.values[at] = (sums.values[at] ?? 0) + value;
}

/** A document weighs as much as the best of the slot's alternatives in it. */
function collect(sums: Sums, {starts, documents, weights}: WeightedPostings, term: number, factor: number): void {
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) {
        const document = documents[at] ?? 0;
        const weight = (weights[at] ?? 0) * factor;
        const before = sums.values[document] ?? 0;
        if (before === 0) {
            sums.touched[sums.count++] = document;
        }
        if (weight > before) {
            sums.values[document] = weight;
        }
    }
}

/** Keeps the best `limit` in a heap whose first is the worst of them. */
function keep(heap: Ranked[], item: Ranked, limit: number, isBetter: (a: Ranked, b: Ranked) => boolean): void {
    if (heap.length < limit) {
        let at = heap.push(item) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            if (!isBetter(heap[parent] ?? item, heap[at] ?? item)) {
                break;
            }
            swap(heap, at, parent);
            at = parent;
        }
        return;
    }
    if (heap[0] === undefined || !isBetter(item, heap[0])) {
        return;
    }
    heap[0] = item;
    let at = 0;
    for (;;) {
        let worst = at;
        for (const child of [2 * at + 1, 2 * at + 2]) {
            if (child < heap.length && isBetter(heap[worst] ?? item, heap[child] ?? item)) {
                worst = child;
            }
        }
        if (worst === at) {
            return;
        }
        swap(heap, at, worst);
        at = worst;
    }
}

function swap(heap: Ranked[], a: number, b: number): void {
    const first = heap[a];
    const second = heap[b];
    if (first && second) {
        heap[a] = second;
        heap[b] = first;
    }
}
