import {describe, expect, it} from '@jest/globals';

import {parseAbout} from '../../webapp/src/faq/about';
import fc from '../properties';

const whole = {
    version: '1.2.3',
    commitDate: '2026-01-02T03:04:05.000Z',
    title: 'Help',
    languages: ['de', 'en'],
    privateByDefault: true,
    entries: 30,
    sections: 4,
    bytes: 12345,
    sources: [{title: 'Handbook', url: 'https://example.com/handbook'}, {title: 'sheet.csv', url: null}],
    warnings: [{file: 'a.md', line: 7, code: 'empty-answer', message: 'No answer', entry: 'Why?'}],
    documentation: [{kind: 'homepage', url: 'https://example.com'}],
};

describe('the facts about an FAQ', () => {
    it('can be decoded again', () => {
        expect(parseAbout(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    });

    it('lose only the invalid part', () => {
        expect(parseAbout({
            ...whole,
            version: 7,
            commitDate: 'yesterday',
            languages: ['de', 5],
            bytes: -1,
            sources: [{title: 'x', url: 'javascript:alert(1)'}, 'nonsense'],
            warnings: [{file: 'a.md', message: 'm'}, {line: 1}],
            documentation: [{kind: 'homepage', url: 'data:text/html,x'}, {kind: 'other', url: 'https://x'}],
        })).toEqual({
            ...whole,
            version: null,
            commitDate: null,
            languages: ['de'],
            bytes: 0,
            sources: [{title: 'x', url: null}],
            warnings: [{file: 'a.md', line: 1, code: '', message: 'm', entry: null}],
            documentation: [],
        });
    });

    it('are null for any other file', () => {
        fc.assert(fc.property(fc.jsonValue(), (value) => {
            const about = parseAbout(value);
            return about === null || typeof about.title === 'string';
        }));
        expect(parseAbout('<html>')).toBeNull();
        expect(parseAbout({title: 'x'})).toBeNull();
    });
});
