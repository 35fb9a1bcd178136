// Reads the calibration out of an index.

import {IndexError} from '../faq/index_error';
import type {Calibration} from './types';

const FEATURES = ['score', 'margin', 'known', 'similarity'] as const;

/** Throws `IndexError` where a number is missing. */
export function readCalibration(json: string): Calibration {
    const value: unknown = JSON.parse(json);
    const weights = field(value, 'weights');
    const number = (from: unknown, name: string): number => {
        const found = field(from, name);
        if (typeof found !== 'number') {
            throw new IndexError('damaged', `calibration: ${name}`);
        }
        return found;
    };
    const [score, margin, known, similarity] = FEATURES.map((name) => number(weights, name));
    return {
        bias: number(value, 'bias'),
        weights: {score: score ?? 0, margin: margin ?? 0, known: known ?? 0, similarity: similarity ?? 0},
        answerFrom: number(value, 'answerFrom'),
        suggestFrom: number(value, 'suggestFrom'),
    };
}

function field(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
