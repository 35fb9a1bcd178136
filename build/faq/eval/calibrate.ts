// Fits the confidence and its two thresholds to questions whose answer is known.

import {FEATURES, mapFeatures, type Calibration} from '../../../webapp/src/faq/calibration';
import type {SearchEngine} from '../../../webapp/src/search/types';
import type {RelevanceData} from './data';
import {crossPredict, fitLogistic, type Example} from './logistic';
import {share} from './statistics';

/** Questions asked of one FAQ, with what opens that FAQ without one of its entries. */
export interface CalibrationTask {
    readonly engine: SearchEngine;
    readonly data: RelevanceData;

    /**
     * The same FAQ without an entry, or `null` where it cannot be had. Questions about the missing entry are near misses
     * of the most treacherous kind, and as many as one likes.
     */
    readonly openWithout: ((id: string) => Promise<SearchEngine>) | null;
}

/** What is asked of the thresholds, as shares on held-out questions. */
export interface Targets {

    /** At most so much of what nothing answers is answered: foreign questions, near misses. */
    readonly farAnswered: number;
    readonly nearAnswered: number;

    /** At least so many of the answers to questions are right. */
    readonly precision: number;

    /** At least so many foreign questions get nothing. */
    readonly farDismissed: number;
}

export interface CalibrationReport {
    readonly calibration: Calibration;
    readonly examples: number;

    /** On held-out questions, at the thresholds that were chosen. */
    readonly answered: number;
    readonly precision: number;
    readonly farAnswered: number;
    readonly nearAnswered: number;
}

export const DEFAULT_TARGETS: Targets = {farAnswered: 0.02, nearAnswered: 0.1, precision: 0.96, farDismissed: 0.96};

type Kind = 'answerable' | 'near' | 'far' | 'orphan';

interface CalibrationExample extends Example {
    readonly kind: Kind;
}

const RIDGE = 0.2;
const FOLDS = 10;

/** How much an example of each kind counts. Orphans are many and some are in truth answered by a neighbour. */
const WEIGHTS: Readonly<Record<Kind, number>> = {answerable: 1, near: 1, far: 1, orphan: 0.25};

/** Fits weights on all examples; thresholds on what each example gets from models that did not see its entry. */
export async function calibrate(tasks: readonly CalibrationTask[], targets: Targets = DEFAULT_TARGETS): Promise<CalibrationReport> {
    const examples = (await Promise.all(tasks.map(collectExamples))).flat();
    const held = crossPredict(examples, RIDGE, FOLDS);
    const answerFrom = chooseAnswerFrom(examples, held, targets);
    const suggestFrom = Math.min(chooseSuggestFrom(examples, held, targets), answerFrom);
    const [bias = 0, ...weights] = fitLogistic(examples, RIDGE);
    const calibration: Calibration = {
        bias: round(bias),
        weights: mapFeatures((name) => round(weights[FEATURES.indexOf(name)] ?? 0)),
        answerFrom: round(answerFrom),
        suggestFrom: round(suggestFrom),
    };
    return {calibration, examples: examples.length, ...measureAt(examples, held, answerFrom)};
}

async function collectExamples(task: CalibrationTask): Promise<CalibrationExample[]> {
    const {engine, data, openWithout} = task;
    const example = (from: SearchEngine, query: string, kind: Kind, group: string, id: string | null): CalibrationExample => {
        const {results, features} = from.search(query);
        return {
            features: FEATURES.map((name) => features[name]), kind, group, weight: WEIGHTS[kind],
            label: id !== null && results[0]?.id === id ? 1 : 0,
        };
    };
    const examples = [
        ...data.queries.map(({q, id}) => example(engine, q, 'answerable', id, id)),
        ...data.near.map((q) => example(engine, q, 'near', q, null)),
        ...data.ood.map((q) => example(engine, q, 'far', q, null)),
    ];
    for (const missing of openWithout ? new Set(data.queries.map(({id}) => id)) : []) {
        const without = await openWithout?.(missing);
        for (const {q, id} of without ? data.queries : []) {
            if (without && id === missing) {
                examples.push(example(without, q, 'orphan', id, null));
            }
        }
    }
    return examples;
}

function measureAt(examples: readonly CalibrationExample[], held: readonly number[], from: number): Omit<CalibrationReport, 'calibration' | 'examples'> {
    const rows = examples.map(({kind, label}, at) => ({kind, label, answered: (held[at] ?? 0) >= from}));
    const of = (kind: Kind): typeof rows => rows.filter((row) => row.kind === kind);
    const answers = of('answerable').filter(({answered}) => answered);
    return {
        answered: share(of('answerable'), ({answered}) => answered),
        precision: share(answers, ({label}) => label === 1),
        farAnswered: share(of('far'), ({answered}) => answered),
        nearAnswered: share(of('near'), ({answered}) => answered),
    };
}

/** The lowest threshold that meets the targets; the one nearest to meeting them where none does. */
function chooseAnswerFrom(examples: readonly CalibrationExample[], held: readonly number[], targets: Targets): number {
    let chosen = {from: 0.5, excess: Infinity};
    for (let step = 20; step <= 95; step++) {
        const from = step / 100;
        const {precision, farAnswered, nearAnswered} = measureAt(examples, held, from);
        const excess = [farAnswered - targets.farAnswered, nearAnswered - targets.nearAnswered, targets.precision - precision].
            reduce((sum, over) => sum + Math.max(0, over || 0), 0);
        if (excess < chosen.excess - 1e-9) {
            chosen = {from, excess};
        }
    }
    return chosen.from;
}

/** The lowest threshold below which so many foreign questions lie. */
function chooseSuggestFrom(examples: readonly CalibrationExample[], held: readonly number[], targets: Targets): number {
    const far = held.filter((_, at) => examples[at]?.kind === 'far').sort((a, b) => a - b);
    return far.length === 0 ? 0.15 : Math.ceil(100 * (far[Math.min(far.length - 1, Math.floor(far.length * targets.farDismissed))] ?? 0)) / 100;
}

function round(value: number): number {
    return Number(value.toFixed(4));
}
