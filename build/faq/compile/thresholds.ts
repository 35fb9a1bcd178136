// The index of an FAQ with its verdicts beginning where its own questions, or the configuration, say.

import {buildIndex, DEFAULT_CALIBRATION, joinLanguages, splitByLanguage, type BuiltIndex, type FaqSource} from '../../../webapp/src/indexing/build_index';
import type {FaqConfig} from '../config/types';
import {selfCalibrate} from './self_calibrate';

/** Compiles an FAQ, and once more where its own questions or the configuration ask for another threshold. A suggestion never needs more than an answer. */
export async function buildCalibrated(faq: FaqSource, thresholds: FaqConfig['thresholds']): Promise<BuiltIndex> {
    return joinLanguages(await Promise.all(splitByLanguage(faq).map((part) => calibrateOne(part, thresholds))), faq);
}

async function calibrateOne(faq: FaqSource, {answer, suggest}: FaqConfig['thresholds']): Promise<BuiltIndex> {
    const built = await buildIndex(faq);
    const answerFrom = answer ?? (await selfCalibrate(built, DEFAULT_CALIBRATION)).answerFrom;
    const suggestFrom = Math.min(answerFrom, suggest ?? DEFAULT_CALIBRATION.suggestFrom);
    return buildIndex({...faq, calibration: {...DEFAULT_CALIBRATION, answerFrom, suggestFrom}});
}
