import {describe, expect, it} from '@jest/globals';

import {createComparers, profileGrams} from '../../webapp/src/search/similarity';
import fc, {runs} from '../properties';

const words = fc.array(fc.string({unit: fc.constantFrom('a', 'b', 'n', 's'), minLength: 1, maxLength: 6}), {maxLength: 6});

/** One for all cases: nothing of the text before may be left. */
const compareAgain = createComparers();

function likeness(a: readonly string[], b: readonly string[]): number {
    return compareAgain(profileGrams(a))(profileGrams(b));
}

/** The definition, with strings for n-grams. */
function cosineOfGrams(a: readonly string[], b: readonly string[]): number {
    const [one, other] = [countGrams(a), countGrams(b)];
    const length = (counts: Map<string, number>): number => Math.hypot(...counts.values());
    const product = [...one].reduce((sum, [gram, count]) => sum + count * (other.get(gram) ?? 0), 0);
    return product === 0 ? 0 : product / (length(one) * length(other));
}

function countGrams(row: readonly string[]): Map<string, number> {
    const text = ` ${row.join(' ')} `;
    const counts = new Map<string, number>();
    for (const size of [3, 4]) {
        for (let at = 0; at + size <= text.length; at++) {
            const gram = text.slice(at, at + size);
            counts.set(gram, (counts.get(gram) ?? 0) + 1);
        }
    }
    return counts;
}

describe('the likeness of two texts', () => {
    it("is the cosine between their characters' 3- and 4-grams", () => {
        fc.assert(fc.property(words, words, (a, b) => {
            expect(likeness(a, b)).toBeCloseTo(cosineOfGrams(a, b), 10);
        }), {numRuns: runs(300)});
        expect(likeness(['banana', 'ananas'], ['banana'])).toBeCloseTo(cosineOfGrams(['banana', 'ananas'], ['banana']), 10);
    });

    it('is 1 for the same text, and 0 where nothing is shared or nothing is there', () => {
        expect(likeness(['reset', 'password'], ['reset', 'password'])).toBeCloseTo(1, 10);
        expect(likeness(['reset'], ['invoice'])).toBe(0);
        expect(likeness([], ['invoice'])).toBe(0);
        expect(likeness(['invoice'], [])).toBe(0);
        expect(likeness([], [])).toBe(0);
    });

    it('looks at the beginning of a long text alone', () => {
        const beginning = 'abcdefgh '.repeat(60).split(' ');
        expect(likeness([...beginning, 'something'], [...beginning, 'else'])).toBeCloseTo(1, 10);
    });
});
