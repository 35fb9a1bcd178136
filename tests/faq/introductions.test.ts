// Introductions and languages on their way through the index.

import {describe, expect, it} from '@jest/globals';

import {ByteReader, ByteWriter} from '../../webapp/src/faq/bytes';
import {decodeIndex, encodeIndex} from '../../webapp/src/faq/codec';
import {readEntries, writeEntries} from '../../webapp/src/faq/entries_codec';
import type {EntrySummary} from '../../webapp/src/faq/entry';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import {entry, source} from '../search/support';

const foreign = [
    entry('wo', 'Wo ist die Kantine?', 'Unten.'),
    {...entry('where', 'Where is the printer?', 'Upstairs.'), lang: 'en-GB'},
    {...entry('ou', 'Où est la salle ?', 'En bas.'), lang: 'fr'},
];

describe('the index', () => {
    it('holds what sections say before their first question', async () => {
        const introductions = [{section: ['A', 'B'], text: '**First** read this.'}, {section: ['C'], text: '密码'}];
        const {index} = await buildIndex({...source(foreign, {language: 'de'}), introductions});
        expect((await openIndex(index)).introductions).toEqual(introductions);
        expect((await openIndex((await buildIndex(source(foreign))).index)).introductions).toEqual([]);
    });

    it('keeps the language of entries that are not in the FAQ\'s, and shows it in results', async () => {
        const engine = await openIndex((await buildIndex(source(foreign, {language: 'de'}))).index);
        expect(engine.entries.map(({lang}) => lang)).toEqual(['de', 'en-GB', 'fr']);
        expect(engine.search('printer').results[0]).toMatchObject({id: 'where', lang: 'en-GB'});
        expect(await engine.read('ou')).toMatchObject({lang: 'fr'});
    });

    it('takes two bytes for the languages of an FAQ that has one', () => {
        const size = (entries: readonly EntrySummary[]): number => {
            const writer = new ByteWriter();
            writeEntries(writer, entries, 'en');
            return writer.finish().length;
        };
        const plain = Array.from({length: 100}, (_, at) => entry(`e${at}`, `Question ${at}?`));
        expect(size(plain.map((one) => ({...one, lang: 'fr'}))) - size(plain)).toBe(1 + 'fr'.length + 100);
    });

    it('is refused where introductions have no texts', async () => {
        const data = decodeIndex((await buildIndex({...source(foreign), introductions: [{section: ['A'], text: 'x'}]})).index);
        expect(() => decodeIndex(encodeIndex({...data, introductions: [...data.introductions, {section: [], text: 'y'}]}))).not.toThrow();
        const torn = {map: <T>(read: (item: {section: string[]; text: string}) => T): T[] => [read({section: ['A'], text: 'x'})], flatMap: () => ['A', 'B']};
        expect(() => decodeIndex(encodeIndex({...data, introductions: Object.assign([...data.introductions], torn)}))).toThrow(expect.objectContaining({name: 'IndexError', code: 'damaged'}));
    });

    it.each([
        ['no such language', (writer: ByteWriter) => {
            writer.texts(['fr']);
            writer.numbers([2]);
        }],
        ['more numbers than entries', (writer: ByteWriter) => {
            writer.texts(['fr']);
            writer.numbers([1, 1]);
        }],
        ['numbers without languages', (writer: ByteWriter) => {
            writer.texts([]);
            writer.numbers([1]);
        }],
    ])('is refused where an entry has %s', (_name, writeLanguages) => {
        const whole = new ByteWriter();
        writeEntries(whole, foreign.slice(0, 1), 'en');
        const torn = new ByteWriter();
        torn.raw(whole.finish().subarray(0, -3));
        writeLanguages(torn);
        expect(() => readEntries(new ByteReader(torn.finish()), 'en')).toThrow(expect.objectContaining({name: 'IndexError', code: 'damaged'}));
    });
});
