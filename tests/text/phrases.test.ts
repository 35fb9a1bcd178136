import {describe, expect, it} from '@jest/globals';

import {createPhraseFinder} from '../../webapp/src/text/phrases';

describe('phrases in a sequence of terms', () => {
    const find = createPhraseFinder(['single sign on', 'single', 'saml', 'sign'], [0, 1, 0, 2]);

    it('are found at any position, each with its line', () => {
        expect(find(['saml', 'or', 'single', 'sign', 'on', 'sign'])).toEqual([
            {line: 0, start: 0, end: 1},
            {line: 0, start: 2, end: 5},
            {line: 1, start: 2, end: 3},
            {line: 2, start: 3, end: 4},
            {line: 2, start: 5, end: 6},
        ]);
    });

    it('are found only if complete', () => {
        expect(find(['single', 'on'])).toEqual([{line: 1, start: 0, end: 1}]);
        expect(find(['on', 'single', 'sign'])).toEqual([{line: 1, start: 1, end: 2}, {line: 2, start: 2, end: 3}]);
        expect(find(['nothing', 'here'])).toEqual([]);
        expect(find([])).toEqual([]);
    });

    it('can be filtered', () => {
        const long = createPhraseFinder(['single sign on', 'saml'], [0, 1], (phrase) => phrase.includes(' '));
        expect(long(['saml', 'single', 'sign', 'on'])).toEqual([{line: 0, start: 1, end: 4}]);
    });
});
