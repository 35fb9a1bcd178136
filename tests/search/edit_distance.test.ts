import {describe, expect, it} from '@jest/globals';

import {editDistance} from '../../webapp/src/search/edit_distance';
import fc, {runs} from '../properties';

const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7});

describe('the distance between two words', () => {
    it.each([
        ['', '', 0],
        ['reset', 'reset', 0],
        ['', 'ab', 2],
        ['ab', '', 2],
        ['reset', 'rest', 1],
        ['rest', 'reset', 1],
        ['reset', 'resit', 1],
        ['reset', 'rseet', 1],
        ['erset', 'reset', 1],
        ['reset', 'resett', 1],
        ['reset', 'rsete', 2],
        ['password', 'pasword', 1],
        ['password', 'apsswrod', 2],
        ['ca', 'abc', 3],
        ['invoice', 'novice', 2],
    ])('%j and %j is %d', (a, b, distance) => {
        expect(editDistance(a, b, 5)).toBe(distance);
    });

    it('is the same both ways, and 0 for equal words alone', () => {
        fc.assert(fc.property(word, word, (a, b) => {
            expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
            expect(editDistance(a, b, 9) === 0).toBe(a === b);
        }), {numRuns: runs(500)});
    });

    it('stops one above the limit', () => {
        fc.assert(fc.property(word, word, fc.integer({min: 0, max: 8}), (a, b, most) => {
            expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 9), most + 1));
        }), {numRuns: runs(500)});
        expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
        expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
        expect(editDistance('abcdefgh', 'a', 2)).toBe(3);
    });

    it('is computed for words of up to 64 letters, and is "too far" for longer ones', () => {
        expect(editDistance('x'.repeat(64), `${'x'.repeat(63)}y`, 2)).toBe(1);
        expect(editDistance('x'.repeat(65), 'x'.repeat(65), 2)).toBe(3);
        expect(editDistance('x'.repeat(64), 'x'.repeat(65), 2)).toBe(3);
        expect(editDistance('x'.repeat(65), 'x'.repeat(64), 2)).toBe(3);
    });
});
