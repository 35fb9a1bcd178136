import {beforeAll, describe, expect, it} from '@jest/globals';

import {wrap} from '../../webapp/src/faq/codec';
import {openIndex} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import {entry, find, HANDBOOK, open, source} from './support';

let engine: SearchEngine;
beforeAll(async () => {
    engine = await open(source(HANDBOOK, {synonyms: [['invoice', 'bill', 'proof of payment'], ['guest', 'visitor']]}));
});

function marked(text: string, ranges: readonly {start: number; end: number}[]): string[] {
    return ranges.map(({start, end}) => text.slice(start, end));
}

describe('the results', () => {
    it.each([
        ['reset password', 'reset-password'],
        ['i want to cancel subscriptions', 'cancel-subscription'],
        ['forgot login secret', 'reset-password'],
        ['battery', 'notifications'],
        ['where is my bill', 'invoice'],
        ['i need a proof of payment', 'invoice'],
        ['can a visitor join', 'guest-accounts'],
        ['cancel my subscripton', 'cancel-subscription'],
        ['pasword rest', 'reset-password'],
        ['notificatoins', 'notifications'],
        ['SINGLE SIGN ON', 'sso'],
        ['ｅｘｐｏｒｔ ｄａｔａ', 'export-data'],
        ['pass\u200Bword', 'reset-password'],
        ['passwordreset', 'reset-password'],
        ['pass word', 'reset-password'],
    ])('for %j is %s', (query, id) => {
        expect(find(engine, query)[0]).toBe(id);
    });

    it('are empty for words that no entry has', () => {
        expect(find(engine, 'zzzzqqq')).toEqual([]);
    });
});

describe('two words that are one in the FAQ', () => {
    const rebrand = entry('rebrand', 'May I put my own logo on it?', 'To whitelabel it, replace the pictures.');

    it.each(['white label', 'whitelabel', 'White Label?'])('find it, and are corrected to nothing else: %s', async (query) => {
        const {results, corrections} = (await open(source([...HANDBOOK, entry('wait', 'Why should I wait a while?', 'The table is busy.'), rebrand]))).search(query);
        expect(results[0]).toMatchObject({id: 'rebrand', matched: new Map([[query.replace('?', ''), expect.any(Number)]])});
        expect(corrections).toEqual([]);
    });

    it('are one with a linking letter, in a language that has them', async () => {
        const german = await open(source([entry('leave', 'Wo ist der Urlaubsantrag?'), entry('food', 'Wo ist die Kantine?')], {language: 'de'}));
        expect(german.search('Urlaub Antrag').results[0]).toMatchObject({id: 'leave', matched: new Map([['Urlaub Antrag', 1]])});
    });

    it('stay two where the FAQ knows one of them', async () => {
        const both = await open(source([...HANDBOOK, entry('label', 'Where do I print a label?', 'At the desk.'), rebrand]));
        expect(both.search('print a label').results[0]?.id).toBe('label');
        expect(find(both, 'white label').sort()).toEqual(expect.arrayContaining(['label', 'rebrand']));
    });
});

describe('an unfinished query', () => {
    it('matches its last word as a prefix', () => {
        expect(engine.search('subscr', {unfinished: true}).results[0]?.id).toBe('cancel-subscription');
        expect(engine.search('how do i find my invo', {unfinished: true}).results[0]?.id).toBe('invoice');
    });

    it('takes a word followed by a space as finished', () => {
        expect(engine.search('expor ', {unfinished: true, verbatim: true}).results).toEqual([]);
    });
});

describe('corrections', () => {
    it('say what was typed and what was searched for', () => {
        expect(engine.search('cancel my subscripton').corrections).toEqual([{typed: 'subscripton', used: 'subscription'}]);
    });

    it('are not made of words that the FAQ or the language knows', () => {
        expect(engine.search('would we cancel').corrections).toEqual([]);
    });

    it('leave common words of the language alone, which may be missing in the FAQ', async () => {
        const shop = await open(source([entry('gift', 'Are such gifts free?'), entry('order', 'How do I order a gift?')]));
        const {corrections, features} = shop.search('how much is a gift');
        expect(corrections).toEqual([]);
        expect(features.reach).toBeLessThan(shop.search('how is a gift').features.reach);
        expect(shop.search('how sucj is a gift').corrections).toEqual([{typed: 'sucj', used: 'such'}]);
    });

    it('are not made for words of three letters', async () => {
        const logs = await open(source([entry('log', 'Where is the log?'), entry('page', 'Where is the page?')]));
        expect(find(logs, 'lol')).toEqual([]);
        expect(find(logs, 'pge')).toEqual(['page']);
    });

    it('are left out where words are to be taken as typed', () => {
        const {corrections, results} = engine.search('subscripton', {verbatim: true});
        expect(corrections).toEqual([]);
        expect(results).toEqual([]);
    });
});

describe('what the FAQ lacks', () => {
    it.each([
        ['how do guests make backups', ['backups']],
        ['how much is a subscription', []],
        ['reset my pasword', []],
    ])('of %j is %j', async (query, words) => {
        expect((await open(source(HANDBOOK))).search(query).missing).toEqual(words);
    });
});

describe('the results worth showing', () => {
    it('end where the score drops sharply', async () => {
        const {results, relevantCount} = (await open(source(HANDBOOK))).search('reset my password by mail');
        expect(results.length).toBeGreaterThan(relevantCount);
        expect(relevantCount).toBe(1);
    });
});

describe('what was understood', () => {
    it.each([
        ['how do I reset the router', ['reset']],
        ['resett my pasword', ['reset', 'password']],
        ['cancel billing and cancel', ['cancel', 'billing']],
        ['zzzzqqq', []],
        ['how do I', []],
        ['invoicing of much', ['invoicing']],
    ])('of %j are the content words that the FAQ has: %j', (query, words) => {
        expect(engine.search(query).understood).toEqual(words);
    });

    it('leaves out words matched only by similarity, though their entries are found', async () => {
        const {understood, results, known} = (await open(source([entry('integration', 'Which integrations exist?')]))).search('reintegrationen');
        expect(results).toHaveLength(1);
        expect(known).toBe(false);
        expect(understood).toEqual([]);
    });
});

describe('why a result matches', () => {
    it('leaves stop words unmarked, unless there is nothing else to mark', () => {
        const [result] = engine.search('how do I reset my router').results;
        expect(marked(result!.question, result!.questionRanges)).toEqual(['reset']);
        const {results} = engine.search('how do I');
        const {question, questionRanges} = results.find(({id}) => id === 'reset-password')!;
        expect(marked(question, questionRanges)).toEqual(['How', 'do', 'I']);
    });

    it('shows in the question, by word', () => {
        const [result] = engine.search('resetting the passwords').results;
        expect(marked(result!.question, result!.questionRanges)).toEqual(['reset', 'password']);
    });

    it('shows for corrected words and synonyms', () => {
        const [result] = engine.search('where is my proof of payment').results;
        expect(marked(result!.question, result!.questionRanges)).toContain('invoices');
    });

    it('shows in a snippet of plain text', () => {
        const {snippet} = engine.search('cancel plan billing').results[0]!;
        expect(snippet!.text).toContain('Go to Billing and press Cancel plan.');
        expect(marked(snippet!.text, snippet!.ranges)).toEqual(['Billing', 'Cancel', 'plan']);
    });

    it('names the words as typed', () => {
        const {matched} = engine.search('Pasword zzzzqqq').results[0]!;
        expect([...matched.keys()]).toEqual(['Pasword']);
        expect(matched.get('Pasword')).toBeGreaterThan(0);
        expect(matched.get('Pasword')).toBeLessThan(1);
    });
});

describe('reading', () => {
    it('gives the whole entry', async () => {
        expect(await engine.read('invoice')).toEqual({...HANDBOOK[2], lang: 'en'});
    });

    it.each(['nothing', '__proto__', 'constructor', ''])('gives null for the id %j', async (id) => {
        expect(await engine.read(id)).toBeNull();
    });

    it('gives entries in the order of the sources', () => {
        expect(engine.entries.map(({id}) => id)).toEqual(HANDBOOK.map(({id}) => id));
    });
});

describe('the limit', () => {
    it.each([[1, 1], [3, 3], [0, 0], [-1, 0], [NaN, 0]])('%d gives at most %d results', (limit, count) => {
        expect(engine.search('how do i', {limit}).results).toHaveLength(count);
    });
});

describe('an entry to leave out', () => {
    it('is not found, and the others are', () => {
        const query = 'where is my bill or subscription';
        const others = find(engine, query).filter((id) => id !== 'invoice');
        expect(engine.search(query, {without: 'invoice'}).results.map(({id}) => id)).toEqual(others);
        expect(engine.search(query, {without: 'no-such-entry'}).results.map(({id}) => id)).toEqual(find(engine, query));
    });
});

describe('an FAQ without entries', () => {
    it('finds nothing', async () => {
        expect((await open(source([]))).search('anything').results).toEqual([]);
    });
});

describe('an index of no language', () => {
    it('is refused', async () => {
        await expect(openIndex(wrap({indexes: [], translations: []}))).rejects.toMatchObject({name: 'IndexError', code: 'damaged'});
    });
});

describe('languages', () => {
    it.each([
        ['de', 'Wie beantrage ich Urlaub?', 'Urlaubsantrag'],
        ['de', 'Passwörter zurücksetzen', 'passwort zuruecksetzen'],
        ['fr', "Comment annuler l'abonnement ?", 'abonnements annulés'],
        ['es', '¿Cómo cambio mi contraseña?', 'cambiar contrasenas'],
        ['pt', 'Como cancelo a assinatura?', 'cancelar assinaturas'],
        ['it', "Come cambio l'indirizzo?", 'cambiare indirizzi'],
        ['nl', 'Hoe wijzig ik mijn wachtwoord?', 'wachtwoorden wijzigen'],
        ['ru', 'Как изменить пароль?', 'изменение пароля'],
        ['ja', 'パスワードを忘れました', 'パスワード 忘れた'],
        ['zh', '如何重置我的密码', '密码重置'],
        ['ko', '비밀번호를 잊어버렸어요', '비밀번호 변경'],
        ['xx', 'Mi ne scias', 'scias'],
    ])('%s: finds %j by %j', async (language, question, query) => {
        const others = ['Office hours 9–17', 'Büro Öffnungszeiten', '営業時間', 'часы работы', '办公时间', '영업 시간'].map((text, at) => entry(`other-${at}`, text));
        expect(find(await open(source([...others, entry('wanted', question)], {language})), query)[0]).toBe('wanted');
    });

    it('falls back on letter pairs where the browser cannot segment', async () => {
        const {index} = await (await import('../../webapp/src/indexing/build_index')).buildIndex(source([entry('a', 'パスワードを忘れました'), entry('b', '営業時間')], {language: 'ja'}));
        const segmenter = Intl.Segmenter;
        Reflect.deleteProperty(Intl, 'Segmenter');
        try {
            const bare = await openIndex(index);
            expect(find(bare, 'パスワード')[0]).toBe('a');
            expect(bare.search('スワ変更')).toMatchObject({results: [{id: 'a'}], missing: []});
            expect(bare.search('変更')).toMatchObject({results: [], missing: ['変更']});
        } finally {
            Object.assign(Intl, {Segmenter: segmenter});
        }
    });
});
