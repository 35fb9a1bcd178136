/** @jest-environment jsdom */
import {describe, expect, it, jest} from '@jest/globals';

import type {PrivateCard} from '../../webapp/src/answer/private_card';
import type {Faq} from '../../webapp/src/answer/types';
import type {HostState, HostStore} from '../../webapp/src/host/store';
import {createOffers, offersPreference} from '../../webapp/src/register/offers';
import {createOfferWatch} from '../../webapp/src/register/offer_watch';

const ENTRY = {id: 'vpn', question: 'How do I get onto the VPN?', answer: 'With the client.', section: [], aliases: [], sources: []};

const QUESTION = {id: 'q1', channel_id: 'desk', user_id: 'me', root_id: '', message: 'How do I get onto the VPN?', type: '', create_at: 1000, props: {}};

function createHost(state: {readonly quiet?: boolean; readonly deleted?: boolean} = {}): HostStore {
    return {
        getState: () => ({entities: {
            users: {currentUserId: 'me', profiles: {}},
            posts: {posts: state.deleted ? {q1: {id: 'q1', state: 'DELETED'}} : {}},
            preferences: {myPreferences: state.quiet ? {[`pp_faq-bot--${offersPreference('desk')}`]: {value: 'true'}} : {}},
        }}) as unknown as HostState,
        dispatch: () => undefined,
        subscribe: () => () => undefined,
    };
}

function offering(verdict: 'answer' | 'suggestions' = 'answer', host = createHost()) {
    const result = {id: 'vpn', question: ENTRY.question, section: [], score: 1, snippet: {text: '', ranges: []}, questionRanges: []};
    const faq = {
        meta: {title: '', language: 'en', askChannel: null, privateByDefault: false},
        entries: [ENTRY],
        introductions: [],
        ask: (query: string) => ({query, verdict, confidence: 1, results: [result], corrections: []}),
        read: () => Promise.resolve(ENTRY),
    } as unknown as Faq;
    const load = jest.fn(() => Promise.resolve(faq));
    const shown: [PrivateCard, unknown][] = [];
    const offer = createOffers(host, {load, loaded: () => faq}, {show: (card, target) => shown.push([card, target])});
    return {shown, load, offer: (post: object) => offer(JSON.stringify({...QUESTION, ...post}))};
}

describe('offering an answer', () => {
    it('happens once for a question with a confident answer', async () => {
        const {shown, offer} = offering();
        await offer({});
        await offer({});
        expect(shown).toEqual([[{kind: 'offer', query: '', ids: ['vpn'], replyTo: 'q1'}, {channelId: 'desk', rootId: ''}]]);
    });

    it('is in the question’s thread', async () => {
        const {shown, offer} = offering();
        await offer({root_id: 'r1'});
        expect(shown[0]?.[1]).toEqual({channelId: 'desk', rootId: 'r1'});
    });

    it.each([
        ['another person’s message', {user_id: 'you'}],
        ['a command', {message: '/away why?'}],
        ['a message of a program that runs as the user', {props: {from_webhook: 'true'}}],
        ['a posted answer or another message of a kind of its own', {type: 'custom_faq_answer'}],
        ['a reply that asks nothing', {root_id: 'r1', message: 'I use the VPN.'}],
        ['a long message that asks nothing', {message: 'the VPN '.repeat(10)}],
    ])('does not happen for %s, for which nothing is loaded', async (_, post) => {
        const {shown, load, offer} = offering();
        await offer(post);
        expect(shown).toEqual([]);
        expect(load).not.toHaveBeenCalled();
    });

    it('does not happen without a confident answer, if the user opted out, or if the message was deleted', async () => {
        for (const {shown, offer} of [offering('suggestions'), offering('answer', createHost({quiet: true})), offering('answer', createHost({deleted: true}))]) {
            await offer({});
            expect(shown).toEqual([]);
        }
    });

    it('saves the choice under a valid preference name', () => {
        expect(offersPreference('c'.repeat(26))).toHaveLength(32);
    });
});

describe('watching for questions', () => {
    const watch = (offerIn: string) => {
        process.env.FAQ_OFFER_IN = offerIn;
        jest.spyOn(document, 'hasFocus').mockReturnValue(true);
        const load = jest.fn<() => Promise<never>>().mockRejectedValue(new Error('no script'));
        return {load, handler: createOfferWatch(createHost(), load)};
    };
    const event = (channel: string, post: object = QUESTION) => ({data: {channel_name: channel, post: JSON.stringify(post)}});

    it.each([
        ['the user’s own message in a channel with offers', 'help-desk it', event('it'), 1],
        ['another channel', 'help-desk it', event('town-square'), 0],
        ['somebody else’s message', 'help-desk', event('help-desk', {...QUESTION, user_id: 'you'}), 0],
        ['an FAQ without offers', '', event('help-desk'), 0],
        ['an event without data', 'help-desk', {}, 0],
    ])('loads something for %s: %j', (_, offerIn, message, times) => {
        const {load, handler} = watch(offerIn);
        handler(message);
        expect(load).toHaveBeenCalledTimes(times);
    });

    it('happens only in the focused tab', () => {
        const {load, handler} = watch('help-desk');
        jest.spyOn(document, 'hasFocus').mockReturnValue(false);
        handler(event('help-desk'));
        expect(load).not.toHaveBeenCalled();
    });
});
