// Computes the confidence features of the best entry.

import {mapFeatures, type ConfidenceFeatures} from '../faq/calibration';
import {codesContradict, findCodes} from './codes';
import {isCompounding} from './compounds';
import type {Word} from '../text/analyze';
import type {Plan} from './plan';
import type {Slot} from './slots';
import {variantsOf, variantText, type PreparedIndex, type WeightedPostings} from './prepared';
import {COMPOUND_WEIGHT, CONTEXT_CONTENT_SHARE} from './parameters';
import type {Reranked} from './rerank';
import {differsInOnePlace, measureSubstitution, type WeighedWord} from './substitution';
import {findSupport, isGuessed, type ContentWord} from './support';
import type {Support} from './types';
import type {VariantReader, VariantReading} from './variants';

/** Input of the verdict. */
export interface Measured {
    readonly features: ConfidenceFeatures;

    /** The first entry must not be the answer, whatever the confidence. */
    readonly contradicted: boolean;

    /** How much of the query is in the entry's question and aliases as typed. */
    readonly support: Support;

    /** A content word of the query is in the first entry, as typed, corrected, or related to one of its words. */
    readonly known: boolean;
}

const NOTHING_MEASURED: Measured = {features: mapFeatures(() => 0), contradicted: false, support: 'none', known: false};

/** Measurements of one variant. */
interface Fit {
    readonly variant: number;
    readonly coverage: number;
    readonly focus: number;
    readonly unasked: number;

    /** The variant's words, weighed by what the query lacks. */
    readonly unaskedWords: readonly WeighedWord[];
    readonly found: ReadonlyMap<Slot, number>;
}

/** Measures a ranking's first entry. Stop words count for the ranking but not here, so that `how are you` is not a known question. */
export function measure([first, second]: readonly Reranked[], plan: Plan, index: PreparedIndex, read: VariantReader): Measured {
    if (!first) {
        return NOTHING_MEASURED;
    }
    const content = plan.slots.filter((slot) => contentShare(slot, index) > 0).map((slot): ContentWord => ({
        slot, idf: slot.idf * contentShare(slot, index) * (slot.asks ? 1 : CONTEXT_CONTENT_SHARE),
        inEntry: bestWeight(slot, (term) => holds(index, first.entry, term)),
    }));
    const fit = bestFit(first.entry, content, plan, index, read);
    const most = (lacks: (word: ContentWord) => number): number => content.reduce((max, word) => Math.max(max, word.idf * lacks(word)), 0) / index.unknownIdf;
    const total = content.reduce((sum, word) => sum + word.idf, 0);
    const inVariant = ({slot}: ContentWord): number => fit.found.get(slot) ?? 0;
    const margin = 1 - (second?.score ?? 0) / first.score;
    const missing = Math.min(1, most(({inEntry}) => 1 - inEntry));
    const absent = Math.min(1, most((word) => 1 - inVariant(word)));
    const specific = content.filter((word) => inVariant(word) > 0 && contentShare(word.slot, index) === 1 && word.slot.asks);
    const [firstVariant, lastVariant] = [index.firstVariants[first.entry] ?? 0, index.firstVariants[first.entry + 1] ?? 0];
    const typed = content.filter(({slot}) => slot.asks && contentShare(slot, index) === 1 && !isGuessed(slot) &&
        bestWeight(slot, (term) => hasBetween(index.questions, term, firstVariant, lastVariant)) > 0);
    const evidence = specific.reduce((sum, word) => sum + inVariant(word), 0);
    const question = read(fit.variant);
    const asking = weighAbsent(plan.asking, content, fit, index);
    const differs = differsInOnePlace(asking, fit.unaskedWords, fit.variant === firstVariant) ||
        (plan.asking !== plan.words && differsInOnePlace(readWhole(plan, content, fit, index), fit.unaskedWords, false));
    return {
        features: {
            score: first.score,
            margin,
            similarity: first.similarity,
            coverage: fit.coverage,
            reach: total > 0 ? content.reduce((sum, word) => sum + word.idf * word.inEntry, 0) / total : 0,
            focus: fit.focus,
            evidence: evidence / (evidence + 1),
            missing,
            absent,
            unasked: fit.unasked,
            swapped: absent * fit.unasked,
            agreement: fit.coverage * fit.focus,
            disagreement: (1 - fit.coverage) * (1 - fit.focus),
            lookalike: first.similarity * absent,
            length: total / (total + LONG * index.unknownIdf),
            substituted: Math.min(1, measureSubstitution(asking, fit.unaskedWords) / index.unknownIdf),
        },
        contradicted: index.contradicts(plan.asking, question.words) || differs ||
            codesContradict(findCodes(plan.askingText), () => findCodes(question.text), () => codesOf(first.entry, content, index)) ||
            hasPartOfCompound(content, typed, index),
        support: findSupport(typed, plan, {...fit, isQuestion: fit.variant === firstVariant, similarity: first.similarity, missing, margin}, index),
        known: content.some(({slot, inEntry}) =>
            contentShare(slot, index) === 1 && (inEntry > 0 || (slot.related === true && slot.alternatives.some(({term}) => holds(index, first.entry, term))))),
    };
}

/**
 * The question and aliases have only a part of a compound, as `name` of `username`, which is a different thing. Does not apply
 * to languages that form compounds freely.
 */
function hasPartOfCompound(content: readonly ContentWord[], found: readonly ContentWord[], {data}: PreparedIndex): boolean {
    const isPart = ({alternatives}: Slot): boolean => alternatives.some(({weight}) => weight === COMPOUND_WEIGHT);
    return !isCompounding(data.meta.language) &&
        found.some(({slot}) => isPart(slot) && content.some((word) => word.slot.typed === slot.typed && !found.includes(word)));
}

/** Number of unknown words of a query with length 0.5. */
const LONG = 3;

/** Words of the query, weighed by what the variant lacks. A word that the entry's answer has does not count as missing. */
function weighAbsent(words: readonly Word[], content: readonly ContentWord[], {found}: Fit, index: PreparedIndex): WeighedWord[] {
    const absent = new Map(content.filter(({slot}) => (found.get(slot) ?? 0) === 0).map(({slot, idf, inEntry}) =>
        [slot.word, {weight: idf, isTelling: inEntry === 0 && contentShare(slot, index) === 1}]));
    return words.map(({word, term}) => ({term, weight: 0, isTelling: false, ...absent.get(word)}));
}

/** The query with its context (`My dog is ill. Can I stay at home?`), without greetings and other general words that the variant lacks. */
function readWhole({words}: Plan, content: readonly ContentWord[], fit: Fit, index: PreparedIndex): WeighedWord[] {
    const general = new Set(content.filter(({slot}) => !fit.found.get(slot) && contentShare(slot, index) < 1).map(({slot}) => slot.word));
    return weighAbsent(words.filter(({word}) => !general.has(word)), content, fit, index);
}

/** The codes of an entry, and codes of the query of which the entry has a synonym: `2FA` for `two-factor`. */
function codesOf(entry: number, content: readonly ContentWord[], index: PreparedIndex): ReadonlySet<string> {
    const codes = new Set<string>(findCodes(index.data.answers[entry] ?? ''));
    content.filter(({inEntry}) => inEntry > 0).forEach(({slot}) => codes.add(slot.word));
    variantsOf(index, entry).forEach((variant) => findCodes(variantText(index, variant)).forEach((code) => codes.add(code)));
    return codes;
}

/** Share of its idf that a slot contributes to the verdict; 1 for unknown words. */
function contentShare({word, alternatives, certainty}: Slot, index: PreparedIndex): number {
    return index.contentShare(word, certainty === 1 ? alternatives[0]?.term : undefined);
}

/** The variant with the best mutual coverage. */
function bestFit(entry: number, content: readonly ContentWord[], plan: Plan, index: PreparedIndex, read: VariantReader): Fit {
    const asked = new Set(plan.slots.flatMap(({alternatives}) => alternatives.map(({term}) => term)));
    const fit = (variant: number): Fit => fitVariant(variant, content, asked, index, read);
    const [question, ...aliases] = variantsOf(index, entry);
    return aliases.map(fit).reduce((best, other) => mutual(other) > mutual(best) ? other : best, fit(question));
}

/** Harmonic mean of coverage and focus, halved. */
function mutual({coverage, focus}: Fit): number {
    return coverage + focus > 0 ? coverage * focus / (coverage + focus) : 0;
}

function fitVariant(variant: number, content: readonly ContentWord[], asked: ReadonlySet<number>, index: PreparedIndex, read: VariantReader): Fit {
    const found = new Map<Slot, number>();
    let [total, covered] = [0, 0];
    for (const {slot, idf, inEntry} of content) {
        const weight = inEntry > 0 ? bestWeight(slot, (term) => hasBetween(index.questions, term, variant, variant + 1)) : 0;
        found.set(slot, weight);
        total += idf;
        covered += idf * weight;
    }
    return {variant, found, coverage: total > 0 ? covered / total : 0, ...shareAsked(read(variant), asked, index)};
}

/** Idf share of the variant's content words that the query asks for too (`focus`), and the highest idf among the others (`unasked`). */
function shareAsked({words, terms, weights, phrases, alternatives}: VariantReading, asked: ReadonlySet<number>,
    {unknownIdf, contentShare: shareOf}: PreparedIndex): Pick<Fit, 'focus' | 'unasked' | 'unaskedWords'> {
    const covered = new Set(terms.filter((term) => asked.has(term)));
    for (const {term, start, end} of phrases) {
        if (asked.has(term)) {
            terms.slice(start, end).forEach((part) => covered.add(part));
        }
    }

    // Of alternatives, one that is asked is enough: the others do not count.
    const chosen = new Set(alternatives.filter((group) => group.some((term) => covered.has(term))).flat());
    const counted = new Map(Array.from(weights).filter(([term]) => covered.has(term) || !chosen.has(term)));
    let [total, found, unasked] = [0, 0, 0];
    for (const [term, idf] of counted) {
        total += idf;
        found += covered.has(term) ? idf : 0;
        unasked = Math.max(unasked, covered.has(term) ? 0 : idf);
    }
    const unaskedWords = words.map(({word, term}, at): WeighedWord => {
        const number = terms[at] ?? -1;
        const weight = covered.has(number) ? 0 : counted.get(number) ?? 0;
        return {term, weight, isTelling: weight > 0 && shareOf(word, number) === 1};
    });
    return {focus: total > 0 ? found / total : 0, unasked: Math.min(1, unasked / unknownIdf), unaskedWords};
}

/** Whether the entry's question, aliases or answer have a term. */
export function holds({questions, answers, firstVariants}: PreparedIndex, entry: number, term: number): boolean {
    return hasBetween(answers, term, entry, entry + 1) ||
        hasBetween(questions, term, firstVariants[entry] ?? 0, firstVariants[entry + 1] ?? 0);
}

function bestWeight({alternatives, certainty}: Slot, has: (term: number) => boolean): number {
    return alternatives.reduce((best, {term, weight}) => weight > best && has(term) ? weight : best, 0) * certainty;
}

/** Whether one of the documents `from … to - 1` has a term. */
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
