// Why a result is shown: marked words in its question, and a piece of its answer.

import {beforeAll, describe, expect, it} from '@jest/globals';

import type {SearchEngine, Snippet} from '../../webapp/src/search/types';
import {entry, open, source} from './support';

const filler = (words: number): string => 'lorem '.repeat(words).trim();
/** Half of a surrogate pair. */
const HALF = /\p{Surrogate}/u;
const LONG = `${filler(40)} zebra one. ${filler(40)} zebra and giraffe meet here. ${filler(40)} giraffe last.`;

function marked(text: string, ranges: readonly {start: number; end: number}[]): string[] {
    return ranges.map(({start, end}) => text.slice(start, end));
}

async function openAnswer(answer: string, question = 'animals'): Promise<(query: string) => Snippet> {
    const engine = await open(source([entry('a', question, answer)]));
    return (query) => {
        const {snippet} = engine.search(query).results[0]!;
        return snippet!;
    };
}

describe('a snippet', () => {
    let snip: (query: string) => Snippet;
    beforeAll(async () => {
        snip = await openAnswer(LONG);
    });

    it('shows the part of a long answer with most words of the query, marked', () => {
        const {text, ranges} = snip('zebra giraffe');
        expect(text).toContain('zebra and giraffe meet here.');
        expect(marked(text, ranges)).toEqual(['zebra', 'giraffe']);
    });

    it('of equally good parts shows the first', () => {
        expect(snip('zebra').text).toContain('zebra one');
    });

    it('has dots where the answer goes on, and begins and ends at words', () => {
        const {text} = snip('zebra giraffe');
        expect(text).toMatch(/^…lorem .* lorem…$/);
        expect(text.slice(1, -1).split(' ').filter((word) => !LONG.split(' ').includes(word))).toEqual([]);
        expect(snip('giraffe last').text).toMatch(/^….*giraffe last\.$/);
    });

    it('begins with the answer where nothing in it matches, or the match is at its beginning', () => {
        expect(snip('animals').text).toMatch(/^lorem .*lorem…$/);
        expect(snip('animals').ranges).toEqual([]);
        expect(snip('lorem').text).toMatch(/^lorem /);
    });

    it('is about 160 characters long, or the whole answer where that is no longer', async () => {
        for (const query of ['zebra giraffe', 'zebra', 'animals']) {
            expect(snip(query).text.length).toBeGreaterThan(140);
            expect(snip(query).text.length).toBeLessThanOrEqual(190);
        }
        const exact = `${filler(25)} zebrazebra`.slice(0, 160);
        expect(exact).toHaveLength(160);
        expect((await openAnswer(exact))('animals').text).toBe(exact);
        expect((await openAnswer(''))('animals')).toEqual({text: '', ranges: []});
    });

    it('shows what stands before a late match too', async () => {
        const late = `${filler(30)} just before the zebra ${filler(40)}`;
        expect((await openAnswer(late))('zebra').text).toMatch(/before the zebra/);
    });

    it('shows the place where most matches stand close together', async () => {
        const apart = `zebra ${'and so on '.repeat(15)} giraffe`;
        expect((await openAnswer(`${apart} ${filler(60)} a zebra beside a giraffe`))('zebra giraffe').text).toContain('a zebra beside a giraffe');
    });

    it('never cuts a surrogate pair in two where there are no spaces', async () => {
        const run = '𠮷'.repeat(300);
        const {text} = (await openAnswer(`${run} zebra ${run}`))('zebra');
        expect(text).toContain('zebra');
        expect(text).not.toMatch(HALF);
        expect((await openAnswer(`x${run}`))('animals').text).not.toMatch(HALF);
        expect((await openAnswer(run))('animals').text).not.toMatch(HALF);
    });

    it('marks a word at its very end', async () => {
        const {text, ranges} = (await openAnswer('This is a zebra'))('zebra');
        expect(marked(text, ranges)).toEqual(['zebra']);
        expect(text).toBe('This is a zebra');
    });

    it('marks only what it shows, where it shows it', async () => {
        const {text, ranges} = (await openAnswer(`zebra ${filler(26)} zebra ${filler(60)} zebra`))('zebra');
        expect(marked(text, ranges)).toEqual(ranges.map(() => 'zebra'));
        expect(text.split('zebra').length - 1).toBe(ranges.length);
    });
});

describe('the words that are marked', () => {
    let engine: SearchEngine;
    const mark = (query: string): string[] => {
        const [first] = engine.search(query).results;
        return marked(first!.question, first!.questionRanges);
    };

    beforeAll(async () => {
        engine = await open(source([
            entry('sso', 'Does single sign-on or SAML need a plan?'),
            entry('sign', 'Where do I hang a sign on a single wall?'),
            entry('ja', 'パスワードを変更できますか'),
        ], {synonyms: [['saml', 'single sign-on', 'federated login']]}));
    });

    it('are whole phrases where they mean what was asked', () => {
        expect(mark('federated login')).toEqual(['single', 'sign', 'on', 'SAML']);
    });

    it('are the words that were asked for, each where it stands', () => {
        expect(mark('plans need SAML')).toEqual(expect.arrayContaining(['SAML', 'need', 'plan']));
        expect(mark('wall')).toEqual(['wall']);
    });

    it('are words of a script without spaces that share letters with the query', () => {
        expect(mark('パスワード')).toContain('パスワード');
    });
});
