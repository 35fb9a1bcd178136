import {describe, expect, it} from '@jest/globals';

import type {Correction} from '../../../webapp/src/answer/types';
import {correctQuery} from '../../../webapp/src/ui/panel/results/corrected';

/** The corrected query with what was put in between brackets. */
function show(query: string, ...pairs: readonly (readonly [string, string])[]): string {
    const corrections = pairs.map(([typed, used]): Correction => ({typed, used}));
    const {text, ranges} = correctQuery(query, corrections);
    return ranges.reduceRight((marked, {start, end}) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}

describe('a corrected query', () => {
    it('leaves words alone that the corrected one is only a part of', () => {
        expect(show('free fre licence', ['fre', 'free'])).toBe('free [free] licence');
        expect(show('prefre fre frei 2fre', ['fre', 'free'])).toBe('prefre [free] frei 2fre');
    });

    it('has every place of a word corrected, in whatever case it was typed', () => {
        expect(show('pusj the Pusj button', ['pusj', 'push'])).toBe('[push] the [push] button');
    });

    it('has several words in the order they were typed', () => {
        expect(show('  reset my  pasword on teh phone', ['teh', 'the'], ['pasword', 'password'])).toBe('reset my [password] on [the] phone');
    });

    it('does not correct what was put in', () => {
        expect(show('fre pre', ['pre', 'fre'], ['fre', 'free'])).toBe('[free] [fre]');
    });

    it('has a word beside a script without spaces', () => {
        expect(show('Matermostとは', ['Matermost', 'mattermost'])).toBe('[mattermost]とは');
    });

    it('has a word behind an article with an apostrophe', () => {
        expect(show("l'entrprise", ['entrprise', 'entreprise'])).toBe("l'[entreprise]");
    });

    it('takes signs in a word for themselves', () => {
        expect(show('c+++ and c++ (c)', ['c++', 'cpp'])).toBe('[cpp]+ and [cpp] (c)');
    });
});
