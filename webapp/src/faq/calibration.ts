// The confidence model in an index: features, trees and thresholds.

import {ownProperty} from '../own_property';
import {check, readArray} from './read_json';

/**
 * The features of the confidence model; all in 0–1 except `score`, which is about 0–1.3. Words are weighted by idf; general words
 * (`want`, `today`) and words outside the sentence that asks count less. Stop words count only in `score`, `margin` and
 * `similarity`.
 */
export const FEATURES = [

    /** Score of the first entry. */
    'score',

    /** Relative score gap between the first and second entry. */
    'margin',

    /** Character n-gram similarity of query and question. */
    'similarity',

    /** Share of the query found in the best variant of the first entry. */
    'coverage',

    /** Share of the query found anywhere in the first entry, including its answer. */
    'reach',

    /** Share of the best variant that the query asks for. */
    'focus',

    /** n / (n + 1) for n content words of the query found in the best variant: one common word is weak evidence, three are strong. */
    'evidence',

    /** Highest weight of a content word of the query that the first entry lacks, relative to an unknown word. */
    'missing',

    /** Highest weight of a content word of the query that the best variant lacks. */
    'absent',

    /** Highest weight of a content word of the best variant that the query lacks. */
    'unasked',

    /** `absent` × `unasked`: one word replaced by another. */
    'swapped',

    /** `coverage` × `focus`. */
    'agreement',

    /** (1 − `coverage`) × (1 − `focus`). */
    'disagreement',

    /** `similarity` × `absent`: the question with one word replaced. */
    'lookalike',

    /** Sum of the weights of the query's content words, n / (n + 3) for n unknown words. */
    'length',

    /** Highest weight of a word in the place of another, between the same neighbours (`cancel a loan` for `renew a loan`). */
    'substituted',
] as const;

export type Feature = typeof FEATURES[number];

export type ConfidenceFeatures = Readonly<Record<Feature, number>>;

/** One number per feature. */
export function mapFeatures(valueOf: (name: Feature) => number): ConfidenceFeatures {
    return Object.fromEntries(FEATURES.map((name) => [name, valueOf(name)])) as Record<Feature, number>;
}

/** A leaf value; or feature number, threshold, the tree for values below it and the tree for all others. */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

/** Boosted trees: the logit of the confidence is the bias plus the sum of the trees. */
export interface Model {
    readonly bias: number;
    readonly trees: readonly Tree[];
}

/** The confidence model and the verdict thresholds, fitted by `faq calibrate`. */
export interface Calibration extends Model {

    /** Minimum confidence for the verdict `answer`. */
    readonly answerFrom: number;

    /** Minimum confidence for the verdict `suggestions`. */
    readonly suggestFrom: number;
}

/** Probability that the first result answers; features in the order of {@link FEATURES}. */
export function predict({bias, trees}: Model, features: readonly number[]): number {
    const valueOf = (tree: Tree): number => typeof tree === 'number' ? tree : valueOf((features[tree[0]] ?? 0) < tree[1] ? tree[2] : tree[3]);
    return 1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + valueOf(tree), bias)));
}

/** Throws `IndexError` if something is missing or not a number. */
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
