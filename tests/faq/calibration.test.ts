import {describe, expect, it} from '@jest/globals';

import {DEFAULT_CALIBRATION} from '../../webapp/src/indexing/build_index';
import {readCalibration} from '../../webapp/src/faq/calibration';

const {weights, ...others} = DEFAULT_CALIBRATION;

describe('a calibration', () => {
    it('comes back as it was written', () => {
        expect(readCalibration(DEFAULT_CALIBRATION)).toEqual(DEFAULT_CALIBRATION);
    });

    it.each(Object.keys(weights))('is damaged without the weight of %s', (name) => {
        const rest = Object.fromEntries(Object.entries(weights).filter(([key]) => key !== name));
        expect(() => readCalibration({...others, weights: rest})).toThrow(expect.objectContaining({name: 'IndexError', code: 'damaged'}));
    });

    it.each(Object.keys(others))('is damaged without its %s', (name) => {
        const rest = Object.fromEntries(Object.entries(others).filter(([key]) => key !== name));
        expect(() => readCalibration({...rest, weights})).toThrow(expect.objectContaining({name: 'IndexError', code: 'damaged'}));
    });

    it.each([
        [null], [7], ['x'], [[]], [{}],
        [{...DEFAULT_CALIBRATION, bias: '1'}],
        [{...DEFAULT_CALIBRATION, bias: Infinity}],
        [{...DEFAULT_CALIBRATION, weights: null}],
        [{...DEFAULT_CALIBRATION, weights: {...weights, score: null}}],
    ])('is damaged as %j', (value) => {
        expect(() => readCalibration(value)).toThrow(expect.objectContaining({name: 'IndexError', code: 'damaged'}));
    });
});
