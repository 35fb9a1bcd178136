// The threshold for answers that an FAQ chooses from its own questions.

import {describe, expect, it} from '@jest/globals';

import {selfCalibrate} from '../../../build/faq/compile/self_calibrate';
import {buildIndex, DEFAULT_CALIBRATION} from '../../../webapp/src/indexing/build_index';
import {entry, source} from '../../search/support';

async function thresholdOf(questions: readonly string[]): Promise<number> {
    const entries = questions.map((question, at) => entry(`e${at}`, question));
    return (await selfCalibrate(await buildIndex(source(entries)), DEFAULT_CALIBRATION)).answerFrom;
}

const CITIES = Array.from('bcdfghjklmnpqrstvwxz', (letter) => `${letter}o${letter}ax`);

describe('the threshold for answers', () => {
    it('is lower the more questions there are that no other entry would answer', async () => {
        const many = CITIES.map((city) => `Where is ${city}?`);
        const [one, few, all] = [await thresholdOf(many.slice(0, 1)), await thresholdOf(many.slice(0, 5)), await thresholdOf(many)];
        expect(one).toBeLessThan(0.4);
        expect(few).toBeLessThan(one);
        expect(all).toBeLessThan(few);
        expect(all).toBeGreaterThan(0.33);
    });

    it('is higher the more questions another entry would answer, but never above .62', async () => {
        const alike = CITIES.flatMap((city) => [`How do I get a parking permit in ${city}?`, `Who gets a parking permit, and how, in ${city}?`]);
        const threshold = await thresholdOf(alike);
        expect(threshold).toBeGreaterThan(0.4);
        expect(threshold).toBeLessThanOrEqual(0.62);
        expect(await thresholdOf(CITIES.map((city) => `Where is ${city}?`))).toBeLessThan(threshold);
    });
});
