// The confidence model an index carries: its features, trees and thresholds.

import {ownProperty} from '../own_property';
import {check, readArray} from './read_json';

/**
 * What confidence is computed from; each is in 0–1 except `score`, which is about 0–1.3. Words are weighted by their idf, general words
 * (`want`, `today`) and words of the context by a part of it; function words count in `score`, `margin` and `similarity` only.
 */
export const FEATURES = [

    /** The first entry's score. */
    'score',

    /** How far the second entry's score is behind, as a share of the first's. */
    'margin',

    /** Character n-gram similarity of query and question. */
    'similarity',

    /** Share of the query found in the first entry's best variant. */
    'coverage',

    /** Share of the query found anywhere in the first entry, its answer included. */
    'reach',

    /** Share of the best variant that the query asks for. */
    'focus',

    /** n / (n + 1) for n content words of the query found in the best variant: one word in common says little, three say much. */
    'evidence',

    /** Weight of the most specific content word of the query that the first entry lacks, relative to an unknown word's. */
    'missing',

    /** Weight of the most specific content word of the query that the best variant lacks. */
    'absent',

    /** Weight of the most specific content word of the best variant that the query does not ask for. */
    'unasked',

    /** One word in place of another: `absent` × `unasked`. */
    'swapped',

    /** `coverage` × `focus`. */
    'agreement',

    /** (1 − `coverage`) × (1 − `focus`). */
    'disagreement',

    /** Share of what was found that rests on corrected or fuzzily matched words. */
    'guessed',

    /** 1 where either query or question denies something and the other does not. */
    'negated',

    /** 1 where the query asks for another aspect than the question: when, how. */
    'aspect',
] as const;

export type Feature = typeof FEATURES[number];

export type ConfidenceFeatures = Readonly<Record<Feature, number>>;

/** A number for each feature. */
export function mapFeatures(valueOf: (name: Feature) => number): ConfidenceFeatures {
    return Object.fromEntries(FEATURES.map((name) => [name, valueOf(name)])) as Record<Feature, number>;
}

/** A number to add; or a feature's number, a threshold, the tree for values below it, and the one for all others. */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

/** Boosted trees: the logit of the confidence is the bias and what each tree gives. */
export interface Model {
    readonly bias: number;
    readonly trees: readonly Tree[];
}

/** The model behind the confidence, and where the verdicts begin; fitted by `faq calibrate`. */
export interface Calibration extends Model {

    /** Confidence from which the first result is the answer. */
    readonly answerFrom: number;

    /** Confidence from which results are worth suggesting. */
    readonly suggestFrom: number;
}

/** Probability that the first result answers, for features in the order of {@link FEATURES}. */
export function predict({bias, trees}: Model, features: readonly number[]): number {
    const valueOf = (tree: Tree): number => typeof tree === 'number' ? tree : valueOf((features[tree[0]] ?? 0) < tree[1] ? tree[2] : tree[3]);
    return 1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + valueOf(tree), bias)));
}

/** Throws `IndexError` where something is missing or is no number. */
export function readCalibration(value: unknown): Calibration {
    const number = (name: string): number => readFinite(ownProperty(value, name), name);
    return {
        bias: number('bias'),
        trees: readArray(ownProperty(value, 'trees')).map((tree) => readTree(tree, 0)),
        answerFrom: number('answerFrom'),
        suggestFrom: number('suggestFrom'),
    };
}

const DEEPEST_TREE = 8;

function readTree(value: unknown, depth: number): Tree {
    if (!Array.isArray(value)) {
        return readFinite(value, 'trees');
    }
    check(value.length === 4 && depth < DEEPEST_TREE, 'calibration: trees');
    const [feature, threshold, below, above] = readArray(value);
    return [readFinite(feature, 'trees'), readFinite(threshold, 'trees'), readTree(below, depth + 1), readTree(above, depth + 1)];
}

function readFinite(value: unknown, name: string): number {
    check(typeof value === 'number' && Number.isFinite(value), `calibration: ${name}`);
    return value;
}
