// How a query is read: words still being typed, words written apart or in one, words of two spellings, long queries.

import {beforeAll, describe, expect, it} from '@jest/globals';

import type {SearchEngine, SearchOutcome} from '../../webapp/src/search/types';
import {entry, find, open, source} from './support';

let engine: SearchEngine;
beforeAll(async () => {
    engine = await open(source([
        entry('github', 'How do I connect GitHub?', 'With a token.'),
        entry('screens', 'Can I share screens?', 'Yes, sharing works on every screen.'),
        entry('zebra', 'Where is a zebra fed?', 'At noon.'),
        entry('zebrawood', 'Is zebrawood a tree?', 'It is.'),
        entry('zoo', 'Is the zoo open?', 'Zoos are.'),
        entry('zoology', 'Who teaches zoology?', 'Zoologists do.'),
        entry('sso', 'Does it support SAML?'),
        entry('ja', 'パスワードを変更できますか', '設定で'),
    ], {synonyms: [['saml', 'single sign-on', 'one login']]}));
});

function ask(query: string, unfinished = false): SearchOutcome {
    return engine.search(query, {unfinished});
}

describe('a word that is still being typed', () => {
    it('stands for all words that begin with it, the shortest first', () => {
        const ids = ask('zebr', true).results.map(({id}) => id);
        expect(ids).toEqual(['zebra', 'zebrawood']);
    });

    it('may also be whole', () => {
        expect(ask('zoo', true).results.map(({id}) => id)).toEqual(['zoo', 'zoology']);
        expect(ask('zoo').results.map(({id}) => id)).toEqual(['zoo']);
    });

    it('is not corrected while a word begins with it, and is as soon as none does', () => {
        expect(ask('zebr', true).corrections).toEqual([]);
        expect(ask('zebr').corrections).toHaveLength(1);
        expect(ask('zebrx', true).corrections).toEqual([{typed: 'zebrx', used: 'zebra'}]);
    });

    it('is the last alone', () => {
        expect(ask('zebr github', true).corrections).toHaveLength(1);
        expect(ask('github zebr', true).corrections).toEqual([]);
        expect(ask('zebr ', true).corrections).toHaveLength(1);
        expect(ask('zebr?', true).corrections).toHaveLength(1);
    });

    it('finds nothing where no word begins with it', () => {
        expect(ask('q', true).results).toEqual([]);
        expect(ask('', true).results).toEqual([]);
        expect(engine.search('zzzzz', {unfinished: true, verbatim: true}).results).toEqual([]);
        expect(engine.search('zz', {unfinished: true, verbatim: true}).results).toEqual([]);
    });

    it('stands for the most used of the words that begin with it', async () => {
        const rare = Array.from({length: 20}, (_, at) => entry(`r${at}`, `qrst${String.fromCharCode(97 + at)} here`));
        const used = Array.from({length: 3}, (_, at) => entry(`u${at}`, `qrstzz number${at}`));
        const ids = (await open(source([...rare, ...used]))).search('qrst', {unfinished: true, limit: 50}).results.map(({id}) => id);
        expect(ids).toEqual(expect.arrayContaining(['u0', 'u1', 'u2', 'r0', 'r10']));
        expect(ids).not.toContain('r19');
    });
});

describe('words written apart and in one', () => {
    it.each([
        ['git hub', 'github'],
        ['github', 'github'],
        ['screensharing', 'screens'],
        ['sharescreen', 'screens'],
        ['zebra wood', 'zebrawood'],
    ])('find the same: %s', (query, id) => {
        expect(find(engine, query)).toContain(id);
    });

    it('are found in one as surely as a typing error at least', () => {
        expect(ask('screensharing').features.reach).toBeGreaterThan(0.8);
        expect(ask('screensharing').features.reach).toBeLessThan(1);
        expect(ask('screensharing').corrections).toEqual([]);
        expect(ask('screensharing').results[0]).toMatchObject({id: 'screens', matched: new Map([['screensharing', 1]])});
    });

    it('share the weight of the query between their parts, and are reported once', () => {
        const {matched} = ask('screensharing zebras').results.find(({id}) => id === 'screens')!;
        expect([...matched.keys()]).toEqual(['screensharing']);
        expect(matched.get('screensharing')).toBeGreaterThan(0.5);
        expect(matched.get('screensharing')).toBeLessThan(1);
    });

    it('may be two words of which the FAQ knows one', () => {
        expect(find(engine, 'zebra wood').slice(0, 2).sort()).toEqual(['zebra', 'zebrawood']);
    });
});

describe('synonyms in a query', () => {
    it('find the entry, whichever phrase is used, and count for less than its own word', () => {
        expect(find(engine, 'one login')[0]).toBe('sso');
        expect(find(engine, 'single sign-on')[0]).toBe('sso');
        expect(ask('single sign-on').results[0]!.score).toBeLessThan(ask('saml').results[0]!.score);
    });

    it('are phrases as a whole', () => {
        expect(find(engine, 'login')).not.toContain('sso');
        expect(find(engine, 'login one')).not.toContain('sso');
        expect(find(engine, 'sign')).toEqual([]);
    });

    it('are shown as matched by every word of the phrase', () => {
        expect([...ask('zebras one login').results.find(({id}) => id === 'sso')!.matched.keys()]).toEqual(['one', 'login']);
    });
});

describe('words of a script without spaces', () => {
    it('are found by their letter pairs where they are not known themselves', () => {
        const {results, features} = ask('変更点');
        expect(results[0]?.id).toBe('ja');
        expect(features.reach).toBeLessThan(1);
    });

    it('of which no pair is known find nothing', () => {
        expect(ask('密碼').results).toEqual([]);
        expect(ask('zebras 密碼').features.reach).toBeLessThan(1);
    });
});

describe('corrections', () => {
    it('are reported once for a word, as first typed, with the word that the best result holds', async () => {
        expect(ask('zebrax zebrax').corrections).toHaveLength(1);
        const plants = await open(source([
            entry('mint', 'Where does mint grow?'), entry('mind', 'Never mind the gap', 'Mind it. Mind it.'),
            entry('other', 'The mind reads'),
        ]));
        expect(plants.search('minx grow').corrections).toEqual([{typed: 'minx', used: 'mint'}]);
        expect(plants.search('minx gap').corrections).toEqual([{typed: 'minx', used: 'mind'}]);
    });

    it('by a fuzzy match find an entry, but are not reported, and the word counts as unknown', async () => {
        const faq = await open(source([entry('auth', 'How does authentication work?'), entry('other', 'Where is the zoo?')]));
        const {results, corrections, features} = faq.search('authenticatorx');
        expect(results[0]?.id).toBe('auth');
        expect(corrections).toEqual([]);
        expect(features.reach).toBe(0);
        expect(faq.search('authenticatorx', {verbatim: true}).results).toEqual([]);
    });

    it('by a fuzzy match are words of questions alone', async () => {
        const faq = await open(source([entry('a', 'How does it work?', 'By authentication.')]));
        expect(faq.search('authenticatorx').results).toEqual([]);
    });
});

describe('a long query', () => {
    it('is read from its beginning and its end', () => {
        expect(find(engine, `zebras ${'lorem '.repeat(2000)}`)[0]).toBe('zebra');
        expect(find(engine, `${'lorem '.repeat(2000)} zebras`)[0]).toBe('zebra');
        expect(find(engine, `${'lorem '.repeat(1000)} zebras ${'lorem '.repeat(1000)}`)).toEqual([]);
        const many = Array.from({length: 300}, (_, at) => `w${at}`).join(' ');
        expect(engine.search(`zebras ${many}`, {verbatim: true}).results.map(({id}) => id)).toEqual(['zebra']);
        expect(engine.search(`${many} zebras`, {verbatim: true}).results).toEqual([]);
    });

    it('has only so many of its unknown words corrected', () => {
        const unknown = Array.from({length: 40}, (_, at) => `qqqq${String.fromCharCode(97 + at % 26, 97 + Math.floor(at / 26))}`).join(' ');
        expect(ask(`zebrax ${unknown}`).corrections).toHaveLength(1);
        expect(ask(`${unknown} zebrax`).corrections).toEqual([]);
    });
});

describe('reading an entry', () => {
    it('by an id that is not there gives nothing, wherever the id would sort', async () => {
        for (const id of ['', 'zzz', 'GitHub', '-1', '0', 'undefined']) {
            expect(await engine.read(id)).toBeNull();
        }
    });
});
