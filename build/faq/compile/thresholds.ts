// Builds the index with thresholds from self-calibration or the configuration.

import {buildIndex, DEFAULT_CALIBRATION, type BuiltIndex, type FaqSource} from '../../../webapp/src/indexing/build_index';
import type {FaqConfig} from '../config/types';
import {findRealWords} from './real_words';
import {selfCalibrate} from './self_calibrate';

/** Builds an FAQ's index with what its first version tells. The threshold for suggestions never exceeds that for answers. */
export async function buildCalibrated(faq: FaqSource, {answer, suggest}: FaqConfig['thresholds']): Promise<BuiltIndex> {
    return buildIndex(faq, async (built, {meta: {language}}) => {
        const answerFrom = answer ?? (await selfCalibrate(built, DEFAULT_CALIBRATION)).answerFrom;
        const suggestFrom = Math.min(answerFrom, suggest ?? DEFAULT_CALIBRATION.suggestFrom);
        return {realWords: await findRealWords(built, language), calibration: {...DEFAULT_CALIBRATION, answerFrom, suggestFrom}};
    });
}
