import {describe, expect, it} from '@jest/globals';

import type {Correction} from '../../../webapp/src/answer/types';
import {correctQuery} from '../../../webapp/src/ui/panel/results/corrected';

/** The corrected query with the corrections in brackets. */
function show(query: string, ...pairs: readonly (readonly [string, string])[]): string {
    const corrections = pairs.map(([typed, used]): Correction => ({typed, used}));
    const {text, ranges} = correctQuery(query, corrections);
    return ranges.reduceRight((marked, {start, end}) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}

describe('a corrected query', () => {
    it('does not change words that contain the corrected one', () => {
        expect(show('free fre licence', ['fre', 'free'])).toBe('free [free] licence');
        expect(show('prefre fre frei 2fre', ['fre', 'free'])).toBe('prefre [free] frei 2fre');
    });

    it('corrects every occurrence of a word, in any case', () => {
        expect(show('pusj the Pusj button', ['pusj', 'push'])).toBe('[push] the [push] button');
    });

    it('corrects several words in order', () => {
        expect(show('  reset my  pasword on teh phone', ['teh', 'the'], ['pasword', 'password'])).toBe('reset my [password] on [the] phone');
    });

    it('does not correct corrections', () => {
        expect(show('fre pre', ['pre', 'fre'], ['fre', 'free'])).toBe('[free] [fre]');
    });

    it('corrects a word beside a script without spaces', () => {
        expect(show('Matermostとは', ['Matermost', 'mattermost'])).toBe('[mattermost]とは');
    });

    it('corrects a word after an article with an apostrophe', () => {
        expect(show("l'entrprise", ['entrprise', 'entreprise'])).toBe("l'[entreprise]");
    });

    it('escapes special characters in a word', () => {
        expect(show('c+++ and c++ (c)', ['c++', 'cpp'])).toBe('[cpp]+ and [cpp] (c)');
    });
});
