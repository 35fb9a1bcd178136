/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals';

import {composeEntryUrl, findEntryLinks} from '../../webapp/src/host/entry_links';

const SITE = 'http://localhost';

describe('links to entries', () => {
    it.each(['guests', 'wo-ist-das-büro', 'パスワード'])('are found in a text: %s', (id) => {
        const url = composeEntryUrl({team: 'harbor', id});
        expect(findEntryLinks(`See ${url}. And [here](${url}), twice.`)).toEqual([{team: 'harbor', id}]);
    });

    it.each([
        ['another server', 'https://elsewhere.example.com/harbor/faq-bot/entry/guests'],
        ['another page of this server', `${SITE}/harbor/channels/town-square`],
        ['another plugin', `${SITE}/harbor/playbooks/entry/guests`],
        ['an address without an id', `${SITE}/harbor/faq-bot/entry/`],
        ['an id that cannot be decoded', `${SITE}/harbor/faq-bot/entry/%E0%A4%A`],
        ['no team', `${SITE}/faq-bot/entry/guests`],
    ])('are not %s', (_, text) => {
        expect(findEntryLinks(text)).toEqual([]);
    });

    it('are in the order of the text', () => {
        const text = ['b', 'a'].map((id) => composeEntryUrl({team: 'harbor', id})).join('\n');
        expect(findEntryLinks(text).map(({id}) => id)).toEqual(['b', 'a']);
    });
});
