import {beforeAll, describe, expect, it} from '@jest/globals';

import {FORMAT_VERSION, decodeIndex, decodeSlice, encodeIndex, encodeSlice, wrap} from '../../webapp/src/faq/codec';
import type {IndexData} from '../../webapp/src/faq/index_data';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import {HANDBOOK, entry, source} from '../search/support';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

let data: IndexData;
beforeAll(async () => {
    data = decodeIndex((await buildIndex({
        ...source([
            ...HANDBOOK,
            {...entry('umlaut', 'Wie hei\u00dft das?', '密码 😀 \uFEFFkept\uD800'), lang: 'en-GB', teams: ['hr'], section: ['A', 'B']},
            {...entry('other-id', 'Where is it?'), aliases: ['and this'], sources: [
                {title: 'Page', url: 'https://example.com/page'},
                {title: 'Page', url: 'https://example.com/page#other-id'},
                {title: 'Elsewhere', url: 'https://example.com/page#a#b'},
            ]},
        ]),
        introductions: [{section: ['A', 'B'], text: '**First** read this.'}],
    })).index);
});

describe('an index', () => {
    it('can be decoded again, with the language of each entry', () => {
        expect(decodeIndex(encodeIndex(data))).toEqual(data);
        expect(decodeIndex(encodeIndex({...data, realWords: ['next', 'rent']})).realWords).toEqual(['next', 'rent']);
        expect(data.entries.at(-1)).toMatchObject({lang: 'en', sources: [{url: 'https://example.com/page'}, {url: 'https://example.com/page#other-id'}, {url: 'https://example.com/page#a#b'}]});
        expect(data.entries.at(-2)).toMatchObject({id: 'umlaut', lang: 'en-GB', teams: ['hr'], section: ['A', 'B']});
        expect(data.answers.at(-2)).toBe('密码 😀 \uFEFFkept\uD800');
    });

    it('can be decoded from the middle of a buffer', () => {
        const whole = encodeIndex(data);
        const inside = new Uint8Array(whole.length + 20);
        inside.set(whole, 7);
        expect(decodeIndex(inside.subarray(7, 7 + whole.length))).toEqual(data);
    });

    it.each([
        ['nothing', () => new Uint8Array(), 'damaged'],
        ['a missing byte', () => encodeIndex(data).slice(0, -1), 'damaged'],
        ['a byte too many', () => Uint8Array.from([...encodeIndex(data), 0x20]), 'damaged'],
        ['a changed byte', () => bytes(text(encodeIndex(data)).replace('kept', 'kepd')), 'damaged'],
        ['a web page', () => bytes('<!doctype html>\n<title>Not found</title>'), 'damaged'],
        ['a line that is no object', () => bytes('null\nnull'), 'damaged'],
        ['another version', () => bytes(text(encodeIndex(data)).replace(`:${FORMAT_VERSION},`, `:${FORMAT_VERSION + 1},`)), 'version'],
        ['a slice', () => encodeSlice(['answer']), 'damaged'],
    ])('is not read from %s', (_, make, code) => {
        expect(() => decodeIndex(make())).toThrow(expect.objectContaining({name: 'IndexError', code}));
    });

    // Each has one inconsistent part, in a file with a correct checksum.
    it.each<[string, (json: Record<string, unknown>, entries: Record<string, unknown>) => unknown]>([
        ['a list that is missing', (json) => delete json.synonyms],
        ['a text that is none', (json) => json.answers = data.answers.map(() => 7)],
        ['a meta without its language', (json) => json.meta = {...data.meta, language: null}],
        ['a meta without its visibility', (json) => json.meta = {...data.meta, privateByDefault: 1}],
        ['answers for fewer entries', (json) => json.answers = data.answers.slice(1)],
        ['aliases for fewer entries', (json) => json.aliases = data.aliases.slice(1)],
        ['ids for fewer entries', (_json, entries) => entries.slugLengths = [1]],
        ['languages for fewer entries', (_json, entries) => entries.languages = ['fr']],
        ['an entry in a section that is not named', (_json, entries) => entries.sections = data.entries.flatMap(() => [1, 999])],
        ['sections for fewer entries', (_json, entries) => entries.sections = [0]],
        ['an address without its anchor', (_json, entries) => entries.anchors = []],
        ['a slice behind the last entry', (json) => json.slices = [{name: 'a.bin', first: data.entries.length}]],
        ['an introduction without text', (json) => json.introductions = [{section: []}]],
        ['a word without a term', (json) => json.stems = [0]],
        ['a word of a term that is not known yet', (json) => json.stems = data.words.map(() => -1)],
        ['a term longer than its word', (json) => json.stems = data.words.map(() => 999)],
        ['a fraction', (json) => json.variantLengths = Array.from(data.variantLengths, () => 0.5)],
        ['a negative number', (json) => json.answerLengths = Array.from(data.answerLengths, () => -1)],
        ['a stop word that is no term', (json) => json.stopTerms = [data.terms.length]],
        ['a synonym that is no term', (json) => json.synonyms = [[[data.terms.length]]]],
        ['counts for fewer terms', (json) => json.entryCounts = [1]],
        ['postings for fewer terms', (json) => json.questionPostings = {lengths: [1], differences: [0]}],
        ['postings of documents that are not there', (json) => json.questionPostings = {lengths: data.terms.map((_term, at) => at === 0 ? 1 : 0), differences: [9999]}],
        ['fewer postings than announced', (json) => json.answerPostings = {lengths: data.terms.map(() => 1), differences: [1]}],
        ['more postings than announced', (json) => json.answerPostings = {lengths: data.terms.map(() => 0), differences: [1]}],
        ['a posting that stands too often', (json) => json.answerPostings = {lengths: data.terms.map((_term, at) => at === 0 ? 1 : 0), differences: [-256, 0]}],
    ])('is refused with %s', (_, damage) => {
        const [, body = ''] = text(encodeIndex(data)).split('\n');
        const json = JSON.parse(body) as Record<string, unknown>;
        expect(() => decodeIndex(wrap(json))).not.toThrow();
        damage(json, json.entries as Record<string, unknown>);
        expect(() => decodeIndex(wrap(json))).toThrow(expect.objectContaining({name: 'IndexError', code: 'damaged'}));
    });
});

describe('a slice of answers', () => {
    it('can be decoded again', () => {
        expect(decodeSlice(encodeSlice(['one', '', '**three**']))).toEqual(['one', '', '**three**']);
    });

    it.each([[{}], [{answers: 'one'}], [{answers: [1]}], [[]], [null]])('is rejected: %j', (json) => {
        expect(() => decodeSlice(wrap(json))).toThrow(expect.objectContaining({name: 'IndexError', code: 'damaged'}));
    });
});
