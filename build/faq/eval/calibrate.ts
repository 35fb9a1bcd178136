// Fits the confidence model to labelled questions of several FAQs. Each FAQ has about the same weight, however many questions it
// has.

import {FEATURES, type Calibration, type Feature} from '../../../webapp/src/faq/calibration';
import type {SearchEngine, SearchOutcome} from '../../../webapp/src/search/types';
import {fitBoosted, type Example} from './boost';
import type {RelevanceData} from './data';
import {createSwapper, type SwapKind} from './swaps';

/** Questions asked of one FAQ. */
export interface CalibrationTask {
    readonly engine: SearchEngine;
    readonly data: RelevanceData;
}

interface CalibrationReport {
    readonly calibration: Calibration;
    readonly examples: number;
}

/** Kind of a question: to be answered, or the reason why not. An orphan's entry is left out of the FAQ. */
type Kind = 'answerable' | 'near' | 'contrast' | 'far' | 'newcomer' | 'orphan' | 'swapped';

/** Weight of each kind of an FAQ's examples. Orphans and swapped questions are many, and another entry does answer some of them. */
const WEIGHTS: Readonly<Record<Kind, number>> = {answerable: 1, contrast: 1, near: 0.5, far: 0.5, newcomer: 0.5, orphan: 0.35, swapped: 0.3};

/** Beyond this number of examples of one kind, further ones do not increase its total weight. */
const ENOUGH = 60;

/** Direction of each feature: 1 if it supports an answer, -1 if it speaks against one, 0 if either is possible. */
const DIRECTIONS: Readonly<Record<Feature, number>> = {
    score: 0, margin: 1, similarity: 1, coverage: 1, reach: 1, focus: 1, evidence: 1, missing: -1, absent: -1, unasked: -1, swapped: -1, agreement: 1,
        disagreement: -1,
    lookalike: -1, length: 0, substituted: -1,
};

/** Default thresholds, for an FAQ that was not calibrated by its own questions. */
const ANSWER_FROM = 0.36;
const SUGGEST_FROM = 0.02;

/** Fits a calibration. */
export function calibrate(tasks: readonly CalibrationTask[]): CalibrationReport {
    const examples = tasks.flatMap(collectExamples);
    const model = fitBoosted(examples, FEATURES.map((name) => DIRECTIONS[name]));
    return {calibration: {...model, answerFrom: ANSWER_FROM, suggestFrom: SUGGEST_FROM}, examples: examples.length};
}

/** Other kinds are forbidden to answer, whatever the confidence. */
const LEARNED: ReadonlySet<SwapKind> = new Set<SwapKind>(['unknown', 'known']);

/** The examples of one FAQ. */
function collectExamples({engine, data}: CalibrationTask): Example[] {
    const found: {readonly kind: Kind; readonly outcome: SearchOutcome; readonly id: string | null}[] = [];
    const add = (kind: Kind, q: string, id: string | null, without?: string): void => {
        found.push({kind, id, outcome: engine.search(q, {limit: 2, ...without !== undefined && {without}})});
    };
    const swap = createSwapper((q) => engine.search(q), engine.entries, engine.meta.language);
    const addSwaps = (q: string, id: string): void => swap(q, id).filter(({kind}) => LEARNED.has(kind)).forEach((swapped) => add('swapped', swapped.q, null));
    for (const {q, id} of data.queries) {
        add('answerable', q, id);
        add('orphan', q, null, id);
        addSwaps(q, id);
    }
    engine.entries.forEach(({id, question}) => addSwaps(question, id));
    data.near.forEach((q) => add('near', q, null));
    data.contrast.forEach(({q}) => add('contrast', q, null));
    data.ood.forEach((q) => add('far', q, null));
    data.newcomers.forEach(({q, want, id}) => add('newcomer', q, want === 'post' ? id : null));
    const counts = new Map<Kind, number>();
    found.forEach(({kind}) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
    return found.map(({kind, outcome, id}): Example => ({
        features: FEATURES.map((feature) => outcome.features[feature]),
        label: id !== null && outcome.results[0]?.id === id ? 1 : 0,
        weight: WEIGHTS[kind] * Math.min(1, ENOUGH / (counts.get(kind) ?? 1)),
    }));
}
