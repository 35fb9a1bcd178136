import {beforeAll, describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import type {SearchEngine} from '../../webapp/src/search/types';
import fc, {runs} from '../properties';
import {entry, find, HANDBOOK, open, source} from './support';

let engine: SearchEngine;
beforeAll(async () => {
    engine = await open(source(HANDBOOK));
});

describe('a query of no words', () => {
    it.each(['', ' ', '\n\t', '???', '😀🎉', '\u200B\u200D', '\uD800', '\uDC00\uD800', '\u0301\u0302', '.*+?^${}()|[]\\', '<>&"', '\u0000\u0007'])('%j finds nothing', (query) => {
        expect(createFaq(engine).ask(query)).toMatchObject({verdict: 'none', confidence: 0, results: [], corrections: []});
    });
});

describe('a hostile query', () => {
    it.each([
        ['16,000 letters in one word', 'a'.repeat(16_000)],
        ['16,000 characters of words', 'password '.repeat(1_800)],
        ['ten thousand unknown words', Array.from({length: 10_000}, (_, at) => `qx${at.toString(36)}zv`).join(' ')],
        ['combining marks', `p${'\u0301'.repeat(5_000)}assword`],
        ['zero-width characters', 'p\u200Ba\u200Cs\u200Ds\uFEFFword '.repeat(500)],
        ['right-to-left text', 'שלום עולם \u202Epassword'],
        ['mixed scripts', 'パスワードpasswordпарольكلمة'.repeat(200)],
        ['a run without spaces', '密'.repeat(10_000)],
        ['apostrophes', "'".repeat(10_000)],
    ])('of %s is answered', (_, query) => {
        const {results, features} = engine.search(query);
        expect(results.length).toBeLessThanOrEqual(10);
        expect(Object.values(features).every(Number.isFinite)).toBe(true);
        results.forEach(({questionRanges, snippet, matched}) => expect([questionRanges, snippet, matched]).toBeDefined());
    });

    it('corrects a bounded number of unknown words', () => {
        const query = Array.from({length: 1_000}, (_, at) => `passwor${String.fromCharCode(97 + at % 26)}${at}`).join(' ');
        expect(engine.search(query).corrections.length).toBeLessThan(30);
    });

    it('of any characters gives ordered results with ranges inside their texts', () => {
        const odd = fc.constantFrom('password', 'Reset', 'guests', ' ', '-', '\u0301', '\u200D', '\uD83D', '\uDE00', '😀', 'パスワード', '密', 'пароль', 'שלום', '.*', '(?', '\\', '[', '__proto__', '\u0000');
        const anything = fc.oneof(fc.string({unit: odd, maxLength: 40}), fc.string({unit: 'binary', maxLength: 200}), fc.string({maxLength: 200}));
        fc.assert(fc.property(anything, fc.boolean(), (query, unfinished) => {
            const {results} = engine.search(query, {unfinished});
            results.forEach((result, at) => {
                expect(result.score).toBeGreaterThan(0);
                expect(at === 0 || results[at - 1]!.score >= result.score).toBe(true);
                for (const [text, ranges] of [[result.question, result.questionRanges], [result.snippet!.text, result.snippet!.ranges]] as const) {
                    ranges.forEach(({start, end}, place) => {
                        expect(start).toBeGreaterThanOrEqual(place === 0 ? 0 : ranges[place - 1]!.end);
                        expect(end).toBeGreaterThan(start);
                        expect(end).toBeLessThanOrEqual(text.length);
                    });
                }
            });
        }), {numRuns: runs(300)});
    });
});

describe("words that are names of JavaScript's own", () => {
    it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s finds nothing where the FAQ does not hold it', (word) => {
        expect(engine.search(word, {verbatim: true}).results).toEqual([]);
    });

    it.each(['constructor', '__proto__', 'hasOwnProperty'])('%s finds the entry that holds it', async (word) => {
        const programming = await open(source([...HANDBOOK, entry('wanted', `What does ${word} do?`)]));
        expect(find(programming, word)[0]).toBe('wanted');
    });
});
