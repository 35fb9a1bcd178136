import {describe, expect, it} from '@jest/globals';

import {editDistance} from '../../webapp/src/search/edit_distance';
import {createSpeller} from '../../webapp/src/search/spelling';
import fc, {runs} from '../properties';

const KNOWN = ['password', 'passport', 'subscription', 'invoice', 'channel', 'guest', 'log', 'page', 'pages', 'notifications'];

/** What is found for a word, best first; a word is used the more, the later it stands among `known`. */
function correct(typed: string, known: readonly string[] = KNOWN): string[] {
    return createSpeller(known, (word) => word + 1)(typed).map(({word}) => known[word] ?? '');
}

function weigh(typed: string, known: string): number {
    return createSpeller([known], () => 1)(typed)[0]?.weight ?? 0;
}

describe('a misspelled word', () => {
    it.each([
        ['pasword', ['password']],
        ['passwrod', ['password']],
        ['paswort', []],
        ['assword', ['password']],
        ['subscrption', ['subscription']],
        ['subscrptoin', ['subscription']],
        ['usbscriptoin', ['subscription']],
        ['notificaton', ['notifications']],
        ['notificatons', ['notifications']],
        ['chanel', ['channel']],
        ['gest', ['guest']],
        ['geust', ['guest']],
        ['zzzzzz', []],
    ])('%s may be %j', (typed, words) => {
        expect(correct(typed).sort()).toEqual([...words].sort());
    });

    it('may have two errors from eight letters on', () => {
        expect(correct('invoxcx')).toEqual([]);
        expect(correct('passwxrx')).toEqual(['password']);
        expect(correct('passwodr', ['password'])).toEqual(['password']);
        expect(correct('paswodr', ['password'])).toEqual([]);
    });

    it('has three letters at least and 64 at most, and stands for a word of four or more', () => {
        expect(correct('pge')).toEqual(['page']);
        expect(correct('pg', ['pge', 'page'])).toEqual([]);
        expect(correct('lox')).toEqual([]);
        expect(correct('logs', ['log'])).toEqual([]);
        expect(createSpeller(['log'], () => 1, () => true)('lgo')).toHaveLength(1);
        expect(createSpeller(['log'], () => 1, () => true)('olg')).toEqual([]);
        expect(createSpeller(['log'], () => 1, () => false)('lgo')).toEqual([]);
        expect(correct(`${'x'.repeat(63)}y`, ['x'.repeat(64)])).toHaveLength(1);
        expect(correct('x'.repeat(65), ['x'.repeat(64)])).toEqual([]);
    });

    it('stands for a word that no entry has only where that is long', () => {
        const unused = (typed: string, known: string): number => createSpeller([known], () => 0)(typed).length;
        expect(unused('lunch', 'launch')).toBe(0);
        expect(unused('purchse', 'purchase')).toBe(1);
        expect(unused('launche', 'launch')).toBe(0);
        expect(unused('recieve', 'receive')).toBe(1);
    });

    it('is found by its beginning alone, however long it is', () => {
        const long = 'internationalisation';
        expect(correct(`${long.slice(0, -2)}xn`, [long])).toEqual([long]);
        expect(correct(long.slice(0, -2), [long])).toEqual([long]);
        expect(correct(`xn${long.slice(2)}`, [long])).toEqual([long]);
    });

    it('is found among words that are nearly all within reach', () => {
        const reach = (typed: string, known: string): boolean => known.length >= 4 && editDistance(typed, known, typed.length >= 8 ? 2 : 1) <= (typed.length >= 8 ? 2 : 1);
        const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 11});
        fc.assert(fc.property(fc.uniqueArray(word, {maxLength: 4}), word, (known, typed) => {
            expect(correct(typed, known).sort()).toEqual(known.filter((other) => reach(typed, other)).sort());
        }), {numRuns: runs(400)});
    });
});

describe('of several words that may be meant', () => {
    it('the nearer comes first', () => {
        expect(correct('passwort', ['passwort1', 'passports'])).toEqual(['passwort1', 'passports']);
        expect(weigh('passwordx', 'password')).toBeGreaterThan(weigh('passworxxd', 'password'));
    });

    it('one that begins alike comes first', () => {
        expect(correct('mest', ['nest', 'mist'])).toEqual(['mist', 'nest']);
        expect(correct('mest', ['mist', 'nest'])).toEqual(['mist', 'nest']);
        expect(weigh('mest', 'mist')).toBeGreaterThan(weigh('mest', 'nest'));
    });

    it('the more used comes first, and then the first in order', () => {
        expect(correct('pagex', ['pagea', 'pageb', 'pagec'])).toEqual(['pagec', 'pageb', 'pagea']);
        expect(createSpeller(['pagea', 'pageb', 'pagec'], () => 1)('pagex').map(({word}) => word)).toEqual([0, 1, 2]);
    });

    it('only the best few are given', () => {
        const known = Array.from({length: 9}, (_, at) => `page${at}`);
        expect(correct('pagex', known)).toEqual(['page8', 'page7', 'page6', 'page5']);
    });
});
