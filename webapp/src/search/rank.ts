// Scores entries against a planned query: BM25F term by term over typed arrays.
//
// An entry has the score of its best variant. For one slot, with x = its weight in a variant and y = its weight in the other fields (the
// answer), a variant scores sat(x + y), sat(w) = w / (w + k). The part that all variants share, sat(y), is added to the entry and
// only the rest to the variant, so that the answer's postings are not repeated for each variant.
//
// Rare words come first and stop words last. Once they have found enough candidates, words of very many entries add no further
// ones and only change the scores; stop words do so once there is any candidate: `is there a scanner` finds the scanner, not
// the entries that ask what there is.

import {BestOf, type Ranked} from './best_of';
import {COMMON_SHARE, COVERAGE_BONUS, ENOUGH_CANDIDATES, PRESENCE_BONUS, SATURATION} from './parameters';
import type {Alternative, Slot} from './slots';
import type {PreparedIndex, WeightedPostings} from './prepared';

/** Scores one query after another; holds the arrays that all of them use. Best first, at most `limit`, without `hidden` entries. */
type Ranker = (slots: readonly Slot[], limit: number, hidden: ReadonlySet<number>) => Ranked[];

/** A ranker for one index. Ties are broken by id, so that the order of entries never matters. */
export function createRanker(index: PreparedIndex): Ranker {
    const entries = index.data.entries.length;
    const variants = index.entryOfVariant.length;
    const work: Work = {
        ofVariant: new Sums(variants), ofEntry: new Sums(entries),
        ofAnswer: new Float64Array(entries), presentFor: new Uint32Array(entries), slot: 0,
        best: new Float64Array(entries),
    };
    const matchQuestions = createMatcher(index.questions, variants);
    const matchAnswers = createMatcher(index.answers, entries);
    return (slots, limit, hidden) => {
        const total = slots.reduce((sum, slot) => sum + slot.idf, 0);
        for (const slot of slots.toSorted((a, b) => isStopWordSlot(a, index) - isStopWordSlot(b, index) || b.idf - a.idf)) {
            const isClosed = isStopWordSlot(slot, index) ? work.ofEntry.count > 0 : work.ofEntry.count >= ENOUGH_CANDIDATES && isCommon(slot, index);
            addSlot(slot.idf, matchQuestions(slot.alternatives), matchAnswers(slot.alternatives), isClosed, work, index);
        }
        return takeBest(total || 1, limit, hidden, work, index);
    };
}

/** 1 for a stop word, else 0. */
function isStopWordSlot({alternatives}: Slot, {isStopWord}: PreparedIndex): number {
    return isStopWord[alternatives[0]?.term ?? -1] ?? 0;
}

/** Whether a slot's words are in so many entries that they are not specific. */
function isCommon({alternatives}: Slot, {data}: PreparedIndex): boolean {
    return alternatives.some(({term}) => (data.entryCounts[term] ?? 0) > data.entries.length * COMMON_SHARE);
}

interface Work {

    /** Sums of the query so far. */
    readonly ofVariant: Sums;
    readonly ofEntry: Sums;

    /** Weight of the current slot in each answer; 0 between slots. */
    readonly ofAnswer: Float64Array;

    /** The last slot that was found in an entry's question but not in its answer; slot numbers are never reused. */
    readonly presentFor: Uint32Array;
    slot: number;

    /** For each entry, the sum of its best variant. */
    readonly best: Float64Array;
}

/** A sparse array of numbers by document; `touched` lists the non-zero ones, for quick clearing. */
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
}

/** The documents of a slot, `from … to - 1`; their weights must still be multiplied by `factor`. */
interface Matches {
    readonly documents: Uint32Array;
    readonly weights: Float32Array | Float64Array;
    readonly from: number;
    readonly to: number;
    readonly factor: number;
}

/** Finds a slot's documents. The result is valid until the next call. */
type Matcher = (alternatives: readonly Alternative[]) => Matches;

/** A document has the weight of the slot's best alternative in it. */
function createMatcher({starts, documents, weights}: WeightedPostings, size: number): Matcher {
    const best = new Float64Array(size);
    const merged = {documents: new Uint32Array(size), weights: new Float64Array(size), from: 0, factor: 1};
    const matchOne = ({term, weight}: Alternative): Matches => ({documents, weights, from: starts[term] ?? 0, to: starts[term + 1] ?? 0, factor: weight});
    return (alternatives) => {
        const [only, ...others] = alternatives;
        if (only && others.length === 0) {
            return matchOne(only);
        }
        let count = 0;
        for (const {from, to, factor} of alternatives.map(matchOne)) {
            for (let at = from; at < to; at++) {
                const document = documents[at] ?? 0;
                const before = best[document] ?? 0;
                if (before === 0) {
                    merged.documents[count++] = document;
                }
                best[document] = Math.max(before, (weights[at] ?? 0) * factor);
            }
        }
        for (let at = 0; at < count; at++) {
            const document = merged.documents[at] ?? 0;
            merged.weights[at] = best[document] ?? 0;
            best[document] = 0;
        }
        return {...merged, to: count};
    };
}

/** Adds one slot to the sums of the query. With `isClosed`, entries that matched no earlier slot are left out. */
function addSlot(idf: number, questions: Matches, answers: Matches, isClosed: boolean, work: Work, {entryOfVariant}: PreparedIndex): void {
    const {ofVariant, ofEntry, ofAnswer, presentFor} = work;
    const slot = ++work.slot;
    addAnswers(idf, answers, isClosed, work);
    const {documents, weights, from, to, factor} = questions;
    for (let at = from; at < to; at++) {
        const variant = documents[at] ?? 0;
        const entry = entryOfVariant[variant] ?? 0;
        if (isClosed && ofEntry.values[entry] === 0) {
            continue;
        }
        const answer = ofAnswer[entry] ?? 0;
        const both = (weights[at] ?? 0) * factor + answer;
        ofVariant.add(variant, idf * (both / (both + SATURATION) - answer / (answer + SATURATION) + COVERAGE_BONUS));
        if (answer === 0 && presentFor[entry] !== slot) {
            presentFor[entry] = slot;
            ofEntry.add(entry, idf * PRESENCE_BONUS);
        }
    }
    clearAnswers(answers, work);
}

function addAnswers(idf: number, {documents, weights, from, to, factor}: Matches, isClosed: boolean, {ofEntry, ofAnswer}: Work): void {
    for (let at = from; at < to; at++) {
        const entry = documents[at] ?? 0;
        if (isClosed && ofEntry.values[entry] === 0) {
            continue;
        }
        const weight = (weights[at] ?? 0) * factor;
        ofAnswer[entry] = weight;
        ofEntry.add(entry, idf * (weight / (weight + SATURATION) + PRESENCE_BONUS));
    }
}

function clearAnswers({documents, from, to}: Matches, {ofAnswer}: Work): void {
    for (let at = from; at < to; at++) {
        ofAnswer[documents[at] ?? 0] = 0;
    }
}

/** The best entries; clears the scores. */
function takeBest(total: number, limit: number, hidden: ReadonlySet<number>, {ofVariant, ofEntry, best}: Work,
    {data, entryOfVariant}: PreparedIndex): Ranked[] {
    for (let at = 0; at < ofVariant.count; at++) {
        const variant = ofVariant.touched[at] ?? 0;
        const entry = entryOfVariant[variant] ?? 0;
        best[entry] = Math.max(best[entry] ?? 0, ofVariant.values[variant] ?? 0);
        ofVariant.values[variant] = 0;
    }
    const kept = new BestOf(limit, (entry) => data.entries[entry]?.id ?? '');
    let {threshold} = kept;
    for (let at = 0; at < ofEntry.count; at++) {
        const entry = ofEntry.touched[at] ?? 0;
        const score = ((ofEntry.values[entry] ?? 0) + (best[entry] ?? 0)) / total;
        if (score >= threshold && !hidden.has(entry)) {
            kept.offer({entry, score});
            ({threshold} = kept);
        }
        ofEntry.values[entry] = 0;
        best[entry] = 0;
    }
    ofVariant.count = 0;
    ofEntry.count = 0;
    return kept.items;
}
