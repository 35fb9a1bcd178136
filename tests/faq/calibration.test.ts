import {describe, expect, it} from '@jest/globals';

import {DEFAULT_CALIBRATION} from '../../webapp/src/indexing/build_index';
import {predict, readCalibration} from '../../webapp/src/faq/calibration';

const damaged = expect.objectContaining({name: 'IndexError', code: 'damaged'});

describe('a calibration', () => {
    it('can be decoded again', () => {
        expect(readCalibration(DEFAULT_CALIBRATION)).toEqual(DEFAULT_CALIBRATION);
    });

    it.each(Object.keys(DEFAULT_CALIBRATION))('is damaged without its %s', (name) => {
        const rest = Object.fromEntries(Object.entries(DEFAULT_CALIBRATION).filter(([key]) => key !== name));
        expect(() => readCalibration(rest)).toThrow(damaged);
    });

    it.each([
        [null], [7], ['x'], [[]], [{}],
        [{...DEFAULT_CALIBRATION, bias: '1'}],
        [{...DEFAULT_CALIBRATION, bias: Infinity}],
        [{...DEFAULT_CALIBRATION, trees: [null]}],
        [{...DEFAULT_CALIBRATION, trees: [[0, 0.5, 1]]}],
        [{...DEFAULT_CALIBRATION, trees: [[0, 0.5, 1, '2']]}],
    ])('is damaged as %j', (value) => {
        expect(() => readCalibration(value)).toThrow(damaged);
    });

    it('is rejected with cyclic trees', () => {
        const deep = Array.from({length: 20}).reduce<unknown>((tree) => [0, 0.5, tree, 1], 1);
        expect(() => readCalibration({...DEFAULT_CALIBRATION, trees: [deep]})).toThrow(damaged);
    });
});

describe('the confidence', () => {
    it('sums the trees’ values', () => {
        const model = {bias: -1, trees: [1, [0, 0.5, 0, 2], [1, 0.5, [0, 0.5, 0, 1], -5]] as const};
        expect(predict(model, [0.2, 0])).toBeCloseTo(0.5, 10);
        expect(predict(model, [0.5, 0])).toBeCloseTo(1 / (1 + Math.exp(-3)), 10);
        expect(predict(model, [0.5, 0.5])).toBeCloseTo(1 / (1 + Math.exp(3)), 10);
    });
});
