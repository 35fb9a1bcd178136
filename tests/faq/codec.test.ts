import {beforeAll, describe, expect, it} from '@jest/globals';

import {FORMAT_VERSION, decodeIndex, decodeSlice, encodeIndex, encodeSlice, wrap} from '../../webapp/src/faq/codec';
import type {IndexData} from '../../webapp/src/faq/index_data';
import {packNumbers, unpackNumbers} from '../../webapp/src/faq/packed_numbers';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import fc from '../properties';
import {HANDBOOK, entry, source} from '../search/support';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

const pack = (lengths: number[], differences: number[], repeated: number[] = []): object =>
    ({lengths: packNumbers(lengths), differences: packNumbers(differences), repeated: packNumbers(repeated)});
const onlyFirst = (): number[] => data.terms.map((_term, at) => at === 0 ? 1 : 0);

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
        ['ids for fewer entries', (_json, entries) => entries.slugLengths = packNumbers([1])],
        ['languages for fewer entries', (_json, entries) => entries.languages = ['fr']],
        ['an entry in a section that is not named', (_json, entries) => entries.sections = packNumbers(data.entries.flatMap(() => [1, 999]))],
        ['sections for fewer entries', (_json, entries) => entries.sections = packNumbers([0])],
        ['an address without its anchor', (_json, entries) => entries.anchors = []],
        ['a slice behind the last entry', (json) => json.slices = [{name: 'a.bin', first: data.entries.length}]],
        ['an introduction without text', (json) => json.introductions = [{section: []}]],
        ['a word without a term', (json) => json.stems = packNumbers([0])],
        ['a word of a term that is not known yet', (json) => json.stems = packNumbers(data.words.map(() => 2))],
        ['a term longer than its word', (json) => json.stems = packNumbers(data.words.map(() => 999))],
        ['a term that is not given', (json) => json.stems = packNumbers(data.words.map(() => 0))],
        ['numbers as a list', (json) => json.variantLengths = Array.from(data.variantLengths)],
        ['a number that does not end', (json) => json.variantLengths = `${packNumbers(data.variantLengths)}~`],
        ['a character that is no digit', (json) => json.stopTerms = ' '],
        ['a stop word that is no term', (json) => json.stopTerms = packNumbers([data.terms.length])],
        ['a synonym that is no term', (json) => json.synonyms = [[packNumbers([data.terms.length])]]],
        ['counts for fewer terms', (json) => json.entryCounts = packNumbers([1])],
        ['postings for fewer terms', (json) => json.questionPostings = pack([1], [0])],
        ['postings of documents that are not there', (json) => json.questionPostings = pack(onlyFirst(), [9999])],
        ['differences that add up to a document that is not there', (json) => json.questionPostings = pack(data.terms.map((_term, at) => at === 0 ? 2 : 0), [1, data.variantLengths.length - 1])],
        ['fewer postings than announced', (json) => json.answerPostings = pack(data.terms.map(() => 1), [1])],
        ['more postings than announced', (json) => json.answerPostings = pack(data.terms.map(() => 0), [1])],
        ['a posting that stands too often', (json) => json.answerPostings = pack(onlyFirst(), [0], [0, 256])],
        ['a frequency of a posting that is not there', (json) => json.answerPostings = pack(onlyFirst(), [0], [1, 2])],
        ['a posting without its frequency', (json) => json.answerPostings = pack(onlyFirst(), [0], [0])],
    ])('is refused with %s', (_, damage) => {
        const [, body = ''] = text(encodeIndex(data)).split('\n');
        const json = JSON.parse(body) as Record<string, unknown>;
        expect(() => decodeIndex(wrap(json))).not.toThrow();
        damage(json, json.entries as Record<string, unknown>);
        expect(() => decodeIndex(wrap(json))).toThrow(expect.objectContaining({name: 'IndexError', code: 'damaged'}));
    });
});

describe('packed numbers', () => {
    it('can be unpacked again, and JSON writes them as they are', () => {
        fc.assert(fc.property(fc.array(fc.oneof(fc.nat({max: 60}), fc.nat({max: 4000}), fc.integer({min: 0, max: 2 ** 32 - 1}))), (numbers) => {
            const text = packNumbers(numbers);
            expect([...unpackNumbers(text, undefined, numbers.length)]).toEqual(numbers);
            expect(JSON.stringify(text)).toBe(`"${text}"`);
        }));
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
