// Decides whether what was found answers the question.

import type {Calibration, ConfidenceFeatures} from '../faq/calibration';
import type {Verdict} from './types';

/** How sure the first result is, and what to do with it. */
export interface Judgement {
    readonly verdict: Verdict;

    /** 0–1. */
    readonly confidence: number;
}

/** Where the second entry is so near behind, in parts of the first's score, both are offered: "price" may mean either. */
const NECK_AND_NECK = 0.05;

/**
 * A logistic model over the features, from the calibration stored with the index. Nothing found is nothing to be sure of.
 * An answer that another entry fits nearly as well is a suggestion, however sure it is that one of them answers.
 */
export function judge(features: ConfidenceFeatures, {bias, weights, answerFrom, suggestFrom}: Calibration): Judgement {
    if (!(features.score > 0)) {
        return {verdict: 'none', confidence: 0};
    }
    const sum = bias +
        weights.score * features.score +
        weights.margin * features.margin +
        weights.known * features.known +
        weights.similarity * features.similarity +
        weights.coverage * features.coverage +
        weights.reach * features.reach +
        weights.focus * features.focus +
        weights.key * features.key +
        weights.evidence * features.evidence;
    const confidence = 1 / (1 + Math.exp(-sum));
    const isAnswer = confidence >= answerFrom && features.margin >= NECK_AND_NECK;
    return {verdict: isAnswer ? 'answer' : confidence >= suggestFrom ? 'suggestions' : 'none', confidence};
}
