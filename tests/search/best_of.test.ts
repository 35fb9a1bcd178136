import {describe, expect, it} from '@jest/globals';

import {BestOf} from '../../webapp/src/search/best_of';
import fc, {runs} from '../properties';

const idOf = (entry: number): string => `id-${String(entry).padStart(3, '0')}`;

/** Few different scores, so that many are equal. */
const scores = fc.array(fc.integer({min: 1, max: 12}), {maxLength: 40});

describe('the best of many', () => {
    it('are those that sorting all of them would give, whatever comes first', () => {
        fc.assert(fc.property(scores, fc.integer({min: 1, max: 12}), fc.nat(), (all, limit, turn) => {
            const offers = all.map((score, entry) => ({entry, score}));
            const turned = [...offers.slice(turn % (offers.length + 1)), ...offers.slice(0, turn % (offers.length + 1))];
            const best = new BestOf(limit, idOf);
            turned.forEach(({entry, score}) => best.offer({entry, score}));
            const sorted = offers.toSorted((a, b) => b.score - a.score || a.entry - b.entry);
            expect(best.items).toEqual(sorted.slice(0, limit));
        }), {numRuns: runs(500)});
    });

    it('are kept best first where worse and better ones come in turn', () => {
        const best = new BestOf(4, idOf);
        [5, 1, 9, 3, 7, 2, 8, 6, 4].forEach((score, entry) => best.offer({entry, score}));
        expect(best.items.map(({score}) => score)).toEqual([9, 8, 7, 6]);
    });

    it('need no offer below the worst of them, once there are enough', () => {
        const best = new BestOf(2, idOf);
        expect(best.threshold).toBe(0);
        best.offer({entry: 0, score: 5});
        expect(best.threshold).toBe(0);
        best.offer({entry: 1, score: 3});
        expect(best.threshold).toBe(3);
        best.offer({entry: 2, score: 4});
        expect(best.threshold).toBe(4);
    });

    it('of equal scores are those with the first ids', () => {
        const best = new BestOf(2, idOf);
        [3, 1, 2, 0].forEach((entry) => best.offer({entry, score: 1}));
        expect(best.items.map(({entry}) => entry)).toEqual([0, 1]);
    });

    it('are none where none may be kept', () => {
        const best = new BestOf(0, idOf);
        best.offer({entry: 0, score: 1});
        expect(best.items).toEqual([]);
        expect(best.threshold).toBe(Infinity);
    });
});
