import {describe, expect, it} from '@jest/globals';

import {createFuzzyMatcher} from '../../webapp/src/search/fuzzy';

const WORDS = ['authentication', 'authorisation', 'subscription', 'notifications', 'sso', 'invoice'];

function match(typed: string, words: readonly string[] = WORDS, eligible: (word: number) => boolean = () => true): string[] {
    return createFuzzyMatcher(words, eligible)(typed).map(({word}) => words[word] ?? '');
}

describe('a word that is nowhere near a known one', () => {
    it('is matched by the letters it shares with one', () => {
        expect(match('authenticator')[0]).toBe('authentication');
        expect(match('subscribtionz')[0]).toBe('subscription');
        expect(match('qqqqzzzz')).toEqual([]);
    });

    it('is matched only with eligible words', () => {
        expect(match('authenticator', WORDS, (word) => WORDS[word] !== 'authentication')).not.toContain('authentication');
        expect(match('authenticator', WORDS, () => false)).toEqual([]);
    });

    it('weighs more the more similar it is, and less than a word with a typing error', () => {
        const weigh = (typed: string): number => createFuzzyMatcher(['authentication'], () => true)(typed)[0]?.weight ?? 0;
        expect(weigh('authenticatio')).toBeGreaterThan(weigh('authentixxxion'));
        expect(weigh('authentixxxion')).toBeGreaterThan(0);
        expect(weigh('authentication')).toBeLessThanOrEqual(0.5);
        expect(weigh('authentication')).toBeGreaterThan(0.4);
    });

    it('is matched with a few words, the best first', () => {
        const many = Array.from({length: 12}, (_, at) => `authentication${String.fromCharCode(97 + at)}`);
        expect(match('authenticationc', many)).toHaveLength(4);
        expect(match('authenticationc', many)[0]).toBe('authenticationc');
    });

    it('is matched among the most alike where there are very many', () => {
        const others = Array.from({length: 500}, (_, at) => `thing${String.fromCharCode(97 + at % 26)}${String.fromCharCode(97 + Math.floor(at / 26))}ing`);
        expect(match('authenticatzr', [...others, 'authentication'])[0]).toBe('authentication');
        expect(match('authenticatzr', ['authentication', ...others])[0]).toBe('authentication');
    });

    it('has four letters at least and 32 at most, as have those that are matched', () => {
        expect(match('noti', ['notiz'])).toEqual(['notiz']);
        expect(match('not', ['notiz'])).toEqual([]);
        expect(match('ssos', ['sso'])).toEqual([]);
        expect(match('ssos', ['ssos'])).toEqual(['ssos']);
        expect(match('x'.repeat(30) + 'yz', ['x'.repeat(30) + 'y'])).toHaveLength(1);
        expect(match('x'.repeat(30) + 'yzz', ['x'.repeat(30) + 'y'])).toEqual([]);
    });
});
