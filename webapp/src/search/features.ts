// Measures how well the best entry fits the query: what confidence is computed from.

import type {Analyzer} from '../text/analyze';
import {variantText, type PreparedIndex, type WeightedPostings} from './prepared';
import type {Slot} from './plan';
import type {Reranked} from './rerank';
import type {ConfidenceFeatures} from './types';

const NOTHING: ConfidenceFeatures = {score: 0, margin: 0, known: 0, similarity: 0, coverage: 0, reach: 0, focus: 0, key: 0};

/** The features of a ranking's first entry; all 0 where there is none. */
export function measure([first, second]: readonly Reranked[], slots: readonly Slot[], index: PreparedIndex, analyzer: Analyzer): ConfidenceFeatures {
    if (!first) {
        return NOTHING;
    }
    const mass = slots.reduce((sum, slot) => sum + slot.mass, 0);
    const shareOf = (part: (slot: Slot) => number): number =>
        mass > 0 ? slots.reduce((sum, slot) => sum + slot.mass * part(slot), 0) / mass : 0;
    const inVariant = slots.map((slot) => bestWeight(slot, (term) => hasBetween(index.questions, term, first.variant, first.variant + 1)));
    const inEntry = slots.map((slot) => bestWeight(slot, (term) => holds(index, first.entry, term)));
    const heaviest = slots.reduce((best, slot, at) => slot.mass > (slots[best]?.mass ?? 0) ? at : best, 0);
    return {
        score: first.score,
        margin: 1 - (second?.score ?? 0) / first.score,
        known: shareOf(({certainty}) => certainty),
        similarity: first.similarity,
        coverage: shareOf((slot) => inVariant[slots.indexOf(slot)] ?? 0),
        reach: shareOf((slot) => inEntry[slots.indexOf(slot)] ?? 0),
        focus: shareAsked(first.variant, slots, index, analyzer),
        key: inEntry[heaviest] ?? 0,
    };
}

/** Whether a term stands in the entry's question, aliases or answer. */
export function holds({questions, answers, firstVariants}: PreparedIndex, entry: number, term: number): boolean {
    return hasBetween(answers, term, entry, entry + 1) ||
        hasBetween(questions, term, firstVariants[entry] ?? 0, firstVariants[entry + 1] ?? 0);
}

function bestWeight({alternatives, certainty}: Slot, has: (term: number) => boolean): number {
    return alternatives.reduce((best, {term, weight}) => weight > best && has(term) ? weight : best, 0) * certainty;
}

/** How much of what the variant asks is asked by the query too, by mass. */
function shareAsked(variant: number, slots: readonly Slot[], index: PreparedIndex, analyzer: Analyzer): number {
    const asked = new Set(slots.flatMap(({alternatives}) => alternatives.map(({term}) => term)));
    const row = analyzer.analyze(variantText(index, variant)).map(({word, term}) => index.words.get(word) ?? index.terms.get(term) ?? -1);
    const covered = new Set(row.filter((term) => asked.has(term)));
    for (const {line, start, end} of index.findPhrases(row.map((term) => index.data.terms[term] ?? ''))) {
        if (asked.has(index.terms.get(`+${line}`) ?? -1)) {
            row.slice(start, end).forEach((term) => covered.add(term));
        }
    }
    let [total, found] = [0, 0];
    for (const term of new Set(row)) {
        const mass = index.masses[term] ?? 0;
        total += mass;
        found += covered.has(term) ? mass : 0;
    }
    return total > 0 ? found / total : 0;
}

/** Whether one of the documents `from … to - 1` holds a term. */
function hasBetween({starts, documents}: WeightedPostings, term: number, from: number, to: number): boolean {
    let low = starts[term] ?? 0;
    const end = starts[term + 1] ?? 0;
    let high = end;
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
