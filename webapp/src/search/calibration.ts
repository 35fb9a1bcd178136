// Reads the calibration out of an index.

import {IndexError} from '../faq/index_error';
import type {Calibration} from './types';

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
