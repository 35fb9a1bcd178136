// The confidence model an index carries: its features, weights and thresholds.

import {ownProperty} from '../own_property';
import {check} from './read_json';

/**
 * What confidence is computed from; each is in 0–1 except `score`, which is about 0–1.3. Words are weighted by their idf;
 * function words count in `score`, `margin` and `similarity` only.
 */
export const FEATURES = [

    /** The first entry's score. */
    'score',

    /** How far the second entry's score is behind, as a share of the first's. */
    'margin',

    /** Share of the query whose words the FAQ knows. */
    'known',

    /** Similarity of query and question by character n-grams. */
    'similarity',

    /** Share of the query found in the first entry's best variant. */
    'coverage',

    /** Share of the query found anywhere in the first entry, its answer included. */
    'reach',

    /** Share of the best variant that the query asks for. */
    'focus',

    /** How surely the query's word with the highest idf stands in the first entry. */
    'key',

    /** n / (n + 1) for n words of the query found in the first entry: one word in common says little, three say much. */
    'evidence',
] as const;

export type Feature = typeof FEATURES[number];

export type ConfidenceFeatures = Readonly<Record<Feature, number>>;

/** A number for each feature. */
export function mapFeatures(valueOf: (name: Feature) => number): ConfidenceFeatures {
    return Object.fromEntries(FEATURES.map((name) => [name, valueOf(name)])) as Record<Feature, number>;
}

/** Weights of the logistic model behind the confidence, and where the verdicts begin; fitted by `faq calibrate`. */
export interface Calibration {
    readonly bias: number;
    readonly weights: ConfidenceFeatures;

    /** Confidence from which the first result is the answer. */
    readonly answerFrom: number;

    /** Confidence from which results are worth suggesting. */
    readonly suggestFrom: number;
}

/** Throws `IndexError` where a number is missing. */
export function readCalibration(value: unknown): Calibration {
    const number = (from: unknown, name: string): number => {
        const found = ownProperty(from, name);
        check(typeof found === 'number' && Number.isFinite(found), `calibration: ${name}`);
        return found;
    };
    const weights = ownProperty(value, 'weights');
    return {
        bias: number(value, 'bias'),
        weights: mapFeatures((name) => number(weights, name)),
        answerFrom: number(value, 'answerFrom'),
        suggestFrom: number(value, 'suggestFrom'),
    };
}
