import {beforeAll, describe, expect, it} from '@jest/globals';

import {buildIndex} from '../../webapp/src/indexing/build_index';
import {furtherSynonyms} from '../../webapp/src/indexing/further_synonyms';
import type {SearchEngine} from '../../webapp/src/search/types';
import {entry, find, open, source} from '../search/support';

const OFFICE = [
    entry('sign-in', 'How do I sign in?', 'With the address of your company.'),
    entry('buy', 'Where can I buy a second screen?', 'In the shop on the ground floor.'),
    entry('canteen', 'When does the canteen serve soup?', 'At noon.'),
    entry('parking', 'Where may visitors park?', 'Behind the house.'),
];

describe('common synonyms', () => {
    let engine: SearchEngine;
    beforeAll(async () => {
        engine = await open(source(OFFICE));
    });

    it.each([
        ['purchase another monitor', 'buy'],
        ['log on', 'sign-in'],
        ['login', 'sign-in'],
        ['a parking space for guests', 'parking'],
    ])('find what the FAQ says in others: %s', (query, id) => {
        expect(find(engine, query)[0]).toBe(id);
    });

    it('are highlighted', () => {
        const [first] = engine.search('log on').results;
        expect(first?.questionRanges.map(({start, end}) => first.question.slice(start, end))).toEqual(['sign', 'in']);
    });

    it('are found with typing errors too', () => {
        expect(find(engine, 'purchsae')[0]).toBe('buy');
    });

    it('are not corrections of short words', async () => {
        const office = await open(source([...OFFICE, entry('open', 'When does the office open?', 'At eight.')]));
        expect(find(office, 'launch')[0]).toBe('open');
        expect(office.search('lunch').corrections).toEqual([]);
    });

    it('count for less than the words themselves', async () => {
        const both = await open(source([entry('purchase', 'May I purchase chairs?'), entry('buy', 'May I buy chairs?')]));
        expect(find(both, 'buy chairs')).toEqual(['buy', 'purchase']);
        expect(find(both, 'purchase chairs')).toEqual(['purchase', 'buy']);
    });

    it.each([
        ['de', 'Wie richte ich einen Drucker ein?', 'kopierer'],
        ['de', 'Mein Konto ist gesperrt', 'Account sperren'],
        ['es', '¿Cómo reservo una sala de reuniones?', 'sala de juntas'],
        ['es', 'Mi pantalla está rota', 'se rompió el monitor'],
        ['fr', 'Où trouver mon bulletin de paie ?', 'fiche de salaire'],
        ['pt-BR', 'Onde encontro meu holerite?', 'contracheque'],
        ['ja', '給与明細はどこにありますか?', '給料明細'],
        ['it', 'Come faccio a restituire un articolo?', 'fare il reso'],
        ['nl', 'Hoe reserveer ik een vergaderzaal?', 'vergaderruimte boeken'],
        ['pl', 'Kiedy jest wypłata?', 'pensja'],
        ['ru', 'Как забронировать переговорную?', 'бронь переговорки'],
        ['zh', '运费是多少？', '邮费'],
        ['ko', '비밀번호를 잊어버렸어요', '비번'],
        ['en', 'Who fixes a broken chair?', 'my seat broke'],
        ['en', 'Which .NET is installed?', 'dotnet'],
    ])('are known in %s: %s is found by %s', async (language, question, query) => {
        const {results: [first]} = (await open(source([entry('wanted', question), entry('other', '0x80070035')], {language}))).search(query);
        expect(first?.id).toBe('wanted');
        expect(first?.matched.size).toBeGreaterThan(0);
    });

    it('of compiled FAQs include kinds of a thing: they ask about it, and it does not ask about them', async () => {
        const both = await open(source([entry('browsers', 'Which browsers are supported?'), entry('pets', 'Are pets allowed?'), entry('currency', 'Can I change the currency?')]));
        expect(['does it run in firefox', 'may I bring my cat', 'pay in dollars'].map((query) => find(both, query)[0])).toEqual(['browsers', 'pets', 'currency']);
        const own = await open(source([entry('browsers', 'Which browsers are supported?'), entry('firefox', 'How do I update Firefox?')]));
        expect(find(own, 'firefox')).toEqual(['firefox']);
        expect(find(own, 'browser')).toEqual(['browsers']);
    });

    it('of compiled FAQs are each listed once and say something', () => {
        const lines = furtherSynonyms('en-GB');
        const texts = lines.map(({same, kinds}) => [...same, '|', ...kinds].join());
        expect(texts).toEqual([...new Set(texts)]);
        expect(lines.filter(({same, kinds}) => same.length + kinds.length < 2 || [...same, ...kinds].some((phrase) => phrase !== phrase.trim() || phrase === ''))).toEqual([]);
        expect(lines.filter(({same, kinds}) => kinds.some((kind) => same.includes(kind)))).toEqual([]);
        expect(furtherSynonyms('sv')).toEqual([]);
    });

    it('can be switched off, and exist only for languages with a list', async () => {
        for (const faq of [{...source(OFFICE), withCommonSynonyms: false}, source(OFFICE, {language: 'sv'})]) {
            expect(find(await open(faq), 'purchase')).toEqual([]);
        }
    });

    it('do not enlarge an index without any of them', async () => {
        const faq = source([entry('soup', 'Zebra soup?', 'Noon.')]);
        expect((await buildIndex(faq)).index).toEqual((await buildIndex({...faq, withCommonSynonyms: false})).index);
    });
});

describe('the synonyms of a large FAQ', () => {
    it('are understood where a word stands in the configuration alone', async () => {
        const entries = Array.from({length: 60}, (_, at) => entry(`e${at}`, `Question number${at} about tents?`, 'it depends on the weather. '.repeat(400)));
        const engine = await open(source([...entries, entry('bike', 'Where do I leave a bicycle?', 'Outside.')], {synonyms: [['bicycle', 'velocipede', 'boneshaker two wheels']]}));
        expect(find(engine, 'velocipede')[0]).toBe('bike');
        expect(find(engine, 'a boneshaker two wheels')).toContain('bike');
    });
});
