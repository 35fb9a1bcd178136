import {describe, expect, it} from '@jest/globals';

import {listSuggestions} from '../../webapp/src/answer/suggestions';
import type {Reply, SearchResult} from '../../webapp/src/answer/types';

const results = ['a', 'b', 'c', 'd'].map((id) => ({id} as SearchResult));
const REPLY: Reply = {query: 'q', verdict: 'suggestions', confidence: 0.3, results, corrections: []};

describe('what is suggested', () => {
    it.each<[string, Partial<Reply>, string[]]>([
        ['the relevant results', {relevantCount: 2}, ['a', 'b']],
        ['three at most', {relevantCount: 4}, ['a', 'b', 'c']],
        ['one at least', {relevantCount: 0}, ['a']],
        ['three where none is known to be irrelevant', {}, ['a', 'b', 'c']],
        ['nothing where nothing is worth it', {verdict: 'none', relevantCount: 2}, []],
        ['what may fit a question in another language', {verdict: 'none', relevantCount: 2, askedIn: 'de'}, ['a', 'b']],
    ])('is %s', (_what, reply, ids) => {
        expect(listSuggestions({...REPLY, ...reply})).toEqual(ids);
    });
});
