// What holds of any FAQ, tried on random ones and on the bundled FAQ's own words.

import {describe, expect, it} from '@jest/globals';

import {heaviestWord} from '../../build/faq/eval/swaps';
import {createFaq} from '../../webapp/src/answer/faq';
import type {FaqEntry} from '../../webapp/src/faq/entry';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import fc, {runs} from '../properties';
import {entry, find, HANDBOOK, open, source} from './support';

/** No two are synonyms: a query that keeps one of two synonyms still asks the whole question. */
const WORDS = ['calendar', 'invoice', 'channel', 'password', 'guest', 'export', 'mobile', 'server', 'licence', 'message', 'search', 'team', 'upgrade', 'plugin', 'thread', 'backup'];
const sentence = fc.uniqueArray(fc.constantFrom(...WORDS), {minLength: 2, maxLength: 5}).map((words) => words.join(' '));

/** Entries whose questions differ in their words, not just in their order. */
const faq: fc.Arbitrary<FaqEntry[]> = fc.uniqueArray(sentence, {minLength: 2, maxLength: 8, selector: (text) => text.split(' ').sort().join(' ')}).
    chain((questions) => fc.tuple(...questions.map(() => sentence)).map((answers) => questions.map((question, at) => entry(`e${at}`, question, answers[at]))));

describe('any FAQ', () => {
    it('finds each entry first by its own question', async () => {
        await fc.assert(fc.asyncProperty(faq, async (entries) => {
            const engine = await open(source(entries));
            for (const {id, question} of entries) {
                expect(find(engine, question)[0]).toBe(id);
            }
        }), {numRuns: runs(60)});
    });

    it('does not rank an entry lower for an alias when the alias is added', async () => {
        await fc.assert(fc.asyncProperty(faq, sentence, fc.nat(), async (entries, alias, pick) => {
            const wanted = entries[pick % entries.length]!;
            const before = find(await open(source(entries)), alias).indexOf(wanted.id);
            const changed = entries.map((item) => item === wanted ? {...item, aliases: [alias]} : item);
            const after = find(await open(source(changed)), alias).indexOf(wanted.id);
            expect(after).toBeGreaterThanOrEqual(0);
            expect(before < 0 || after <= before).toBe(true);
        }), {numRuns: runs(60)});
    });

    it('is no more confident when an unknown word replaces the heaviest of a question', async () => {
        await fc.assert(fc.asyncProperty(faq, async (entries) => {
            const {ask} = createFaq(await open(source(entries)));
            for (const {question} of entries) {
                const {results, confidence} = ask(question);
                const word = heaviestWord({results});
                expect(word).not.toBeNull();
                expect(ask(question.replace(word ?? '', 'harmonica')).confidence).toBeLessThanOrEqual(confidence);
            }
        }), {numRuns: runs(40)});
    });

    it('answers what it answers behind a greeting or a sentence of context too, or suggests it', async () => {
        const context = fc.constantFrom('Hi all. ', 'Good morning! ', 'Hello everybody, I hope you are well. ', 'I am at home today because the plumber comes. ', 'Sorry to bother you again. ');
        await fc.assert(fc.asyncProperty(faq, context, async (entries, before) => {
            const {ask} = createFaq(await open(source(entries)));
            for (const {question} of entries.filter((one) => ask(one.question).verdict === 'answer')) {
                expect([before + question, ask(before + question).verdict]).not.toEqual([before + question, 'none']);
            }
        }), {numRuns: runs(40)});
    });

    it('gives the same results in any order of entries', async () => {
        await fc.assert(fc.asyncProperty(faq.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, {minLength: entries.length}))), sentence, async ([entries, shuffled], query) => {
            const scores = async (some: FaqEntry[]): Promise<unknown> => (await open(source(some))).search(query).results.map(({id, score}) => [id, score]);
            expect(await scores(shuffled)).toEqual(await scores(entries));
        }), {numRuns: runs(40)});
    });

    it('is compiled to the same bytes every time', async () => {
        await fc.assert(fc.asyncProperty(faq, async (entries) => {
            expect((await buildIndex(source(entries))).index).toEqual((await buildIndex(source(structuredClone(entries)))).index);
        }), {numRuns: runs(20)});
    });

    it('is decoded with every text', async () => {
        const text = fc.string({unit: 'grapheme', maxLength: 20});
        const any = fc.array(fc.record({question: text, answer: text, aliases: fc.array(text, {maxLength: 3}), section: fc.array(text, {maxLength: 2}), url: text, title: text}), {maxLength: 5});
        await fc.assert(fc.asyncProperty(any, async (items) => {
            const entries = items.map(({url, title, ...rest}, at): FaqEntry => ({id: `e${at}`, ...rest, sources: [{title, url}]}));
            const engine = await open(source(entries));
            for (const item of entries) {
                expect(await engine.read(item.id)).toEqual({...item, lang: 'en'});
            }
        }), {numRuns: runs(60)});
    });
});

describe('a damaged index', () => {
    it('is refused with a typed error, wherever a bit flips', async () => {
        const {index} = await buildIndex(source(HANDBOOK));
        await fc.assert(fc.asyncProperty(fc.nat({max: index.length - 1}), fc.nat({max: 7}), async (at, bit) => {
            const bytes = index.slice();
            bytes[at] = bytes[at]! ^ (1 << bit);
            await expect(openIndex(bytes)).rejects.toMatchObject({name: 'IndexError'});
        }), {numRuns: runs(200)});
    });

    it('is refused with a typed error, wherever it ends', async () => {
        const {index} = await buildIndex(source(HANDBOOK));
        await fc.assert(fc.asyncProperty(fc.nat({max: index.length - 1}), async (length) => {
            await expect(openIndex(index.slice(0, length))).rejects.toMatchObject({name: 'IndexError', code: 'damaged'});
        }), {numRuns: runs(100)});
    });
});
