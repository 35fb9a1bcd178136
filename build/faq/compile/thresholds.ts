// Builds the index with thresholds from self-calibration or the configuration.

import {buildIndex, DEFAULT_CALIBRATION, joinLanguages, splitByLanguage, type BuiltIndex, type FaqSource} from '../../../webapp/src/indexing/build_index';
import type {FaqConfig} from '../config/types';
import {findRealWords} from './real_words';
import {selfCalibrate} from './self_calibrate';

/** Builds an FAQ's index, and rebuilds it if another threshold was chosen. The threshold for suggestions never exceeds that for answers. */
export async function buildCalibrated(faq: FaqSource, thresholds: FaqConfig['thresholds']): Promise<BuiltIndex> {
    return joinLanguages(await Promise.all(splitByLanguage(faq).map((part) => calibrateOne(part, thresholds))), faq);
}

async function calibrateOne(faq: FaqSource, {answer, suggest}: FaqConfig['thresholds']): Promise<BuiltIndex> {
    const built = await buildIndex(faq);
    const answerFrom = answer ?? (await selfCalibrate(built, DEFAULT_CALIBRATION)).answerFrom;
    const suggestFrom = Math.min(answerFrom, suggest ?? DEFAULT_CALIBRATION.suggestFrom);
    return buildIndex({...faq, realWords: await findRealWords(built, faq.meta.language), calibration: {...DEFAULT_CALIBRATION, answerFrom, suggestFrom}});
}
