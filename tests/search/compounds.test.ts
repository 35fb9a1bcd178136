import {describe, expect, it} from '@jest/globals';

import {splitCompound} from '../../webapp/src/search/compounds';

function split(word: string, language: string, ...known: string[]): readonly [string, string] | null {
    return splitCompound(word, language, (part) => known.includes(part));
}

describe('a word written in one', () => {
    it('comes apart into two known words', () => {
        expect(split('screensharing', 'en', 'screen', 'sharing')).toEqual(['screen', 'sharing']);
        expect(split('logfile', 'en', 'log', 'file')).toEqual(['log', 'file']);
        expect(split('filelog', 'en', 'log', 'file')).toEqual(['file', 'log']);
    });

    it('stays whole where only one part is known', () => {
        expect(split('screensharing', 'en', 'screen')).toBeNull();
        expect(split('screensharing', 'en', 'sharing')).toBeNull();
        expect(split('screensharing', 'en')).toBeNull();
    });

    it('has no part of less than three letters', () => {
        expect(split('insight', 'en', 'in', 'sight')).toBeNull();
        expect(split('logon', 'en', 'log', 'on')).toBeNull();
        expect(split('at', 'en', 'at', '')).toBeNull();
    });

    it('comes apart where the shorter part is longest', () => {
        expect(split('abcdefghi', 'en', 'abc', 'defghi', 'abcd', 'efghi', 'abcdef', 'ghi')).toEqual(['abcd', 'efghi']);
        expect(split('abcdefghi', 'en', 'abcdef', 'ghi', 'abcde', 'fghi')).toEqual(['abcde', 'fghi']);
    });

    it.each([
        ['de', 'urlaubsantrag', 'urlaub', 'antrag'],
        ['de-AT', 'jahresurlaub', 'jahr', 'urlaub'],
        ['de', 'kundennummer', 'kunde', 'nummer'],
        ['de', 'passwort', 'pass', 'wort'],
        ['de', 'frauenquote', 'frau', 'quote'],
        ['nl', 'stadshuis', 'stad', 'huis'],
        ['nl', 'zonnescherm', 'zonn', 'scherm'],
        ['nl', 'boekenkast', 'boek', 'kast'],
    ])('may have linking letters in %s: %s', (language, word, left, right) => {
        expect(split(word, language, left, right)).toEqual([left, right]);
    });

    it('has linking letters only where the language has them, and only those', () => {
        expect(split('urlaubsantrag', 'en', 'urlaub', 'antrag')).toBeNull();
        expect(split('urlaubxantrag', 'de', 'urlaub', 'antrag')).toBeNull();
    });
});
