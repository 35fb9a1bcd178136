// Measures how well the best entry fits the query: what confidence is computed from.

import type {Analyzer} from '../text/analyze';
import {variantText, type PreparedIndex, type WeightedPostings} from './prepared';
import type {Slot} from './plan';
import type {Reranked} from './rerank';
import {mapFeatures, type ConfidenceFeatures} from '../faq/calibration';

const NOTHING: ConfidenceFeatures = mapFeatures(() => 0);

/**
 * The features of a ranking's first entry; all 0 where there is none. Function words count for the ranking but not here:
 * `how are you` must not look like a question that the FAQ knows word by word.
 */
export function measure([first, second]: readonly Reranked[], slots: readonly Slot[], index: PreparedIndex, analyzer: Analyzer): ConfidenceFeatures {
    if (!first) {
        return NOTHING;
    }
    const content = slots.filter((slot) => !isFunctionWord(slot, index)).map((slot) => ({
        mass: slot.mass,
        certainty: slot.certainty,
        inVariant: bestWeight(slot, (term) => hasBetween(index.questions, term, first.variant, first.variant + 1)),
        inEntry: bestWeight(slot, (term) => holds(index, first.entry, term)),
    }));
    const mass = content.reduce((sum, word) => sum + word.mass, 0);
    const shareOf = (part: 'certainty' | 'inVariant' | 'inEntry'): number =>
        mass > 0 ? content.reduce((sum, word) => sum + word.mass * word[part], 0) / mass : 0;
    const found = content.reduce((sum, {inEntry}) => sum + inEntry, 0);
    return {
        score: first.score,
        margin: 1 - (second?.score ?? 0) / first.score,
        known: shareOf('certainty'),
        similarity: first.similarity,
        coverage: shareOf('inVariant'),
        reach: shareOf('inEntry'),
        focus: shareAsked(first.variant, slots, index, analyzer),
        key: content.reduce((best, word) => word.mass > best.mass ? word : best, {mass: 0, inEntry: 0}).inEntry,
        evidence: found / (found + 1),
    };
}

function isFunctionWord({alternatives, certainty}: Slot, {isFunction}: PreparedIndex): boolean {
    return certainty === 1 && isFunction[alternatives[0]?.term ?? -1] === 1;
}

/** Whether a term stands in the entry's question, aliases or answer. */
export function holds({questions, answers, firstVariants}: PreparedIndex, entry: number, term: number): boolean {
    return hasBetween(answers, term, entry, entry + 1) ||
        hasBetween(questions, term, firstVariants[entry] ?? 0, firstVariants[entry + 1] ?? 0);
}

function bestWeight({alternatives, certainty}: Slot, has: (term: number) => boolean): number {
    return alternatives.reduce((best, {term, weight}) => weight > best && has(term) ? weight : best, 0) * certainty;
}

/** How much of what the variant asks is asked by the query too, by mass, function words apart. */
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
        const mass = index.isFunction[term] ? 0 : index.masses[term] ?? 0;
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
