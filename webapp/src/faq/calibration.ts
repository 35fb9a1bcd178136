// The confidence model an index carries: its features, weights and thresholds.

import {IndexError} from './index_error';

/**
 * What confidence is computed from; each is in 0–1 except `score`, which is about 0–1.3. A word counts by its mass: the rarer it is
 * in the FAQ, the more; words that only hold a sentence together count in `score`, `margin` and `similarity` alone.
 */
export interface ConfidenceFeatures {

    /** The first entry's. */
    readonly score: number;

    /** How far the second entry is behind. */
    readonly margin: number;

    /** Share of the query whose words the FAQ knows. */
    readonly known: number;

    /** Likeness of query and question, letter by letter. */
    readonly similarity: number;

    /** Share of the query found in the first entry's best variant; and in all of the entry, with its answer. */
    readonly coverage: number;
    readonly reach: number;

    /** Share of the best variant that the query asks for. */
    readonly focus: number;

    /** How surely the query's weightiest word stands in the first entry. */
    readonly key: number;

    /** n / (n + 1) for n words of the query found in the first entry: one word in common says little, three say much. */
    readonly evidence: number;
}

/** Weights of the logistic model behind the confidence, and where the verdicts begin; fitted by `faq calibrate`. */
export interface Calibration {
    readonly bias: number;
    readonly weights: Readonly<Record<keyof ConfidenceFeatures, number>>;

    /** Confidence from which the first result is the answer. */
    readonly answerFrom: number;

    /** Confidence from which results are worth suggesting. */
    readonly suggestFrom: number;
}

/** Throws `IndexError` where a number is missing. */
export function readCalibration(json: string): Calibration {
    const value = parse(json);
    const weights = field(value, 'weights');
    const number = (from: unknown, name: string): number => {
        const found = field(from, name);
        if (typeof found !== 'number' || !Number.isFinite(found)) {
            throw new IndexError('damaged', `calibration: ${name}`);
        }
        return found;
    };
    return {
        bias: number(value, 'bias'),
        weights: {
            score: number(weights, 'score'),
            margin: number(weights, 'margin'),
            known: number(weights, 'known'),
            similarity: number(weights, 'similarity'),
            coverage: number(weights, 'coverage'),
            reach: number(weights, 'reach'),
            focus: number(weights, 'focus'),
            key: number(weights, 'key'),
            evidence: number(weights, 'evidence'),
        },
        answerFrom: number(value, 'answerFrom'),
        suggestFrom: number(value, 'suggestFrom'),
    };
}

function parse(json: string): unknown {
    try {
        return JSON.parse(json);
    } catch {
        throw new IndexError('damaged', 'calibration');
    }
}

function field(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
