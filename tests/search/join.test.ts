import {beforeAll, describe, expect, it} from '@jest/globals';

import {forReader} from '../../webapp/src/answer/for_reader';
import {createFaq} from '../../webapp/src/answer/faq';
import type {FaqEntry} from '../../webapp/src/faq/entry';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import {joinEngines} from '../../webapp/src/search/join';
import {openIndex} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';
import {entry, source} from './support';

const german = (id: string, question: string, answer: string): FaqEntry => ({...entry(id, question, answer), lang: 'de'});

const ENTRIES = [
    entry('password', 'I forgot my password. How do I get a new one?', 'Open the password page.'),
    entry('vpn', 'VPN', 'Start the VPN client.'),
    entry('canteen', 'When does the canteen open?', 'At eleven.'),
    german('passwort', 'Ich habe mein Passwort vergessen. Wie bekomme ich ein neues?', 'Öffnen Sie die Passwortseite.'),
    german('vpn-de', 'VPN', 'Starten Sie den VPN-Client.'),
    german('drucker', 'Wie richte ich Drucker ein?', 'Wählen Sie FollowMe.'),
];
const TRANSLATIONS = [['password', 'passwort'], ['vpn', 'vpn-de']];

let engine: SearchEngine;
beforeAll(async () => {
    engine = await openIndex((await buildIndex({...source(ENTRIES), translations: TRANSLATIONS})).index);
});

function ask(query: string, language = 'en'): string[] {
    return engine.search(query, {reader: {team: 'all', channel: 'town-square', language}}).results.map(({id}) => id);
}

describe('an FAQ in two languages', () => {
    it.each([
        ['how do I get a new password', 'password'],
        ['wie bekomme ich ein neues Passwort', 'passwort'],
        ['Druckers einrichten', 'drucker'],
        ['canteens opening', 'canteen'],
    ])('reads a question in the language it is asked in: %s', (query, id) => {
        expect(ask(query)[0]).toBe(id);
        expect(ask(query, 'de')[0]).toBe(id);
    });

    it('compares the languages by confidence, since scores of two indexes are not comparable', async () => {
        const [english, others] = await Promise.all([ENTRIES.slice(0, 3), ENTRIES.slice(3)].map(async (entries) => openIndex((await buildIndex(source(entries))).index)));
        const louder = (from: SearchEngine): SearchEngine => ({...from, search: (query, options) => {
            const outcome = from.search(query, options);
            return {...outcome, results: outcome.results.map((result) => ({...result, score: 100 * result.score}))};
        }});
        expect(english && others && joinEngines([louder(english), others], []).search('Ich habe mein Passwort für das VPN vergessen').results[0]?.id).toBe('passwort');
    });

    it('answers in the language of the user’s Mattermost where the question has none', () => {
        expect(ask('vpn', 'en')[0]).toBe('vpn');
        expect(ask('vpn', 'de-AT')[0]).toBe('vpn-de');
    });

    it('finds only one of two translations, and names the other', () => {
        expect(ask('vpn').filter((id) => id.startsWith('vpn'))).toEqual(['vpn']);
        expect(engine.search('vpn').results[0]?.translations).toEqual([{id: 'vpn-de', lang: 'de'}]);
    });

    it('says why an entry with a translation matches', () => {
        const [result] = engine.search('vpn').results;
        expect(result).toMatchObject({questionRanges: [{start: 0, end: 3}], snippet: {text: 'Start the VPN client.'}});
        expect([...result!.matched.keys()]).toEqual(['vpn']);
    });

    it('reads every entry by its id, in its language', async () => {
        expect(await engine.read('passwort')).toMatchObject({lang: 'de', answer: 'Öffnen Sie die Passwortseite.', translations: [{id: 'password', lang: 'en'}]});
        expect(await engine.read('canteen')).not.toHaveProperty('translations');
        expect(await engine.read('nobody')).toBeNull();
    });

    it('lists the user’s language first', () => {
        const faq = createFaq(engine);
        const ids = (language: string): string[] => forReader(faq, () => ({team: 'all', channel: '', language})).entries.map(({id}) => id);
        expect(ids('de')).toEqual(['passwort', 'vpn-de', 'drucker', 'password', 'vpn', 'canteen']);
        expect(ids('en')).toEqual(ENTRIES.map(({id}) => id));
    });

    it('is one index again where all entries are in one language', async () => {
        const alone = await openIndex((await buildIndex(source(ENTRIES.slice(3)))).index);
        expect(alone.meta.language).toBe('de');
        expect(alone.opened.rejoin).toBeUndefined();
    });

    it('keeps the other language where one is replaced', () => {
        const [changed] = [engine.opened.rejoin?.({...engine, ...engine.opened, entries: engine.entries.slice(0, 1)})];
        expect(changed?.entries.map(({id}) => id)).toEqual(['password', 'passwort', 'vpn-de', 'drucker']);
    });
});
