import {describe, expect, it} from '@jest/globals';

import {forgetEntries, rememberEntry, selectPrefersPrivate, selectRecentEntries} from '../../webapp/src/state/preferences';
import {createFakeHost} from '../commands/host_fixture';

const stateWith = (name: string, value: string) => createFakeHost({preferences: {[`pp_faq-bot--${name}`]: {value}}}).getState();

describe('recent entries', () => {
    it('are newest first', () => {
        expect(selectRecentEntries(stateWith('recent', '["a","b"]'))).toEqual(['a', 'b']);
    });

    it('are the same array for the same preference, to avoid re-rendering', () => {
        expect(selectRecentEntries(stateWith('recent', '["a"]'))).toBe(selectRecentEntries(stateWith('recent', '["a"]')));
        expect(selectRecentEntries(stateWith('none', ''))).toBe(selectRecentEntries(stateWith('none', '')));
    });

    it.each(['', 'no json', '{}', 'null', '7', '["a'])('are empty if the preference is %j', (value) => {
        expect(selectRecentEntries(stateWith('recent', value))).toEqual([]);
    });

    it.each([
        ['["b","c"]', '["a","b","c"]'],
        ['["b","a"]', '["a","b"]'],
        ['["b","c","d","e","f"]', '["a","b","c","d","e"]'],
    ])('%s and then a become %s', (before, after) => {
        expect(rememberEntry(stateWith('recent', before), 'a')).toEqual({user_id: 'me', category: 'pp_faq-bot', name: 'recent', value: after});
    });

    it('are not saved if the newest is opened again', () => {
        expect(rememberEntry(stateWith('recent', '["a"]'), 'a')).toBeNull();
    });

    it('can be cleared', () => {
        expect(forgetEntries(stateWith('recent', '["a"]')).value).toBe('[]');
    });
});

describe('the visibility preference', () => {
    it.each([['private', true, true], ['public', false, false], ['', true, false], ['other', true, false]])('%j means private first: %j if the FAQ does so by default, else %j', (value, wanted, otherwise) => {
        expect(selectPrefersPrivate(stateWith('visibility', value), {privateByDefault: true})).toBe(wanted);
        expect(selectPrefersPrivate(stateWith('visibility', value), {privateByDefault: false})).toBe(otherwise);
        expect(selectPrefersPrivate(stateWith('visibility', value), undefined)).toBe(otherwise);
    });
});
