// Decides whether what was found answers the question.

import {FEATURES, predict, type Calibration} from '../faq/calibration';
import type {SearchOutcome} from '../search/types';
import type {Verdict} from './types';

/** The confidence in the first result, and what to do with it. */
interface Judgement {
    readonly verdict: Verdict;

    /** 0–1. */
    readonly confidence: number;
}

/** Input of the verdict. */
export type Found = Pick<SearchOutcome, 'features' | 'contradicted' | 'support' | 'known'>;

/** Minimum relative score gap to the second entry for an answer; below it both are offered: "price" may mean either. */
const MIN_ANSWER_MARGIN = 0.05;

/** `length` below which a query is short, such as `is it encrypted`, and the minimum `focus` for an answer to one: it must ask most of the entry's question. */
const SHORT = 0.33;
const SHORT_FOCUS = 0.4;

/** Minimum margin for an answer supported by one content word. */
const ONE_WORD_MARGIN = 0.2;

/** Additional requirements if the query is short as well; one of them must be met. */
const SHORT_ONE_WORD = [{margin: ONE_WORD_MARGIN, confidence: 0.5, focus: 0.55}, {margin: 0.4, confidence: 0.7, focus: 0.44}];

/**
 * The confidence that the index's calibration computes from the features. Without results it is 0. A result that is contradicted or
 * insufficiently supported, or nearly tied with the second, is at most a suggestion.
 */
export function judge({features, contradicted, support, known}: Found, calibration: Calibration): Judgement {
    if (!(features.score > 0)) {
        return {verdict: 'none', confidence: 0};
    }
    const {answerFrom, suggestFrom} = calibration;
    const confidence = predict(calibration, FEATURES.map((name) => features[name]));
    const isSupported = support === 'enough' ? features.length >= SHORT || features.focus >= SHORT_FOCUS :
        support === 'one' && isSureOfOneWord(confidence, features);
    const isAnswer = confidence >= answerFrom && features.margin >= MIN_ANSWER_MARGIN && isSupported && !contradicted;
    return {verdict: isAnswer ? 'answer' : known && confidence >= suggestFrom ? 'suggestions' : 'none', confidence};
}

function isSureOfOneWord(confidence: number, {margin, length, focus}: Found['features']): boolean {
    return margin >= ONE_WORD_MARGIN &&
        (length >= SHORT || SHORT_ONE_WORD.some((least) => margin >= least.margin && confidence >= least.confidence && focus >= least.focus));
}
