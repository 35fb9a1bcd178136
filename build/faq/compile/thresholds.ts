// The configuration's own thresholds over the fitted ones.

import {DEFAULT_CALIBRATION} from '../../../webapp/src/indexing/build_index';
import type {Calibration} from '../../../webapp/src/faq/calibration';
import type {FaqConfig} from '../config/types';

/** The fitted calibration, with the verdicts beginning where the configuration says. A suggestion never needs more than an answer. */
export function calibrationOf({answer, suggest}: FaqConfig['thresholds']): Calibration {
    const answerFrom = answer ?? DEFAULT_CALIBRATION.answerFrom;
    return {...DEFAULT_CALIBRATION, answerFrom, suggestFrom: Math.min(answerFrom, suggest ?? DEFAULT_CALIBRATION.suggestFrom)};
}
