// Decides whether what was found answers the question.

import {FEATURES, type Calibration, type ConfidenceFeatures} from '../faq/calibration';
import type {Verdict} from './types';

/** How sure the first result is, and what to do with it. */
export interface Judgement {
    readonly verdict: Verdict;

    /** 0–1. */
    readonly confidence: number;
}

/** Minimum relative score gap to the second entry for an answer; below it both are offered: "price" may mean either. */
const MIN_ANSWER_MARGIN = 0.05;

/**
 * A logistic model over the features, from the calibration stored with the index. Nothing found is nothing to be sure of.
 * An answer that another entry fits nearly as well is a suggestion, however sure it is that one of them answers.
 */
export function judge(features: ConfidenceFeatures, {bias, weights, answerFrom, suggestFrom}: Calibration): Judgement {
    if (!(features.score > 0)) {
        return {verdict: 'none', confidence: 0};
    }
    const sum = FEATURES.reduce((total, name) => total + weights[name] * features[name], bias);
    const confidence = 1 / (1 + Math.exp(-sum));
    const isAnswer = confidence >= answerFrom && features.margin >= MIN_ANSWER_MARGIN;
    return {verdict: isAnswer ? 'answer' : confidence >= suggestFrom ? 'suggestions' : 'none', confidence};
}
