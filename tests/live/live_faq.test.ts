// Several people read one FAQ channel.

import {beforeEach, describe, expect, it} from '@jest/globals';

import {findNotifications} from '../../build/demo/server/mentions';
import {composeMessage} from '../../webapp/src/answer/compose';
import {ApiError} from '../../webapp/src/host/api';
import {createUsers} from '../answer/mention_fixture';
import {HANDBOOK} from '../search/support';
import {ChannelServer} from './channel_server';
import {PARKING, answersOf} from './support';

let server: ChannelServer;
beforeEach(async () => {
    server = await ChannelServer.started();
});

describe('the channel as a page reads it', () => {
    it('is searched together with the bundled FAQ', async () => {
        server.add('named', PARKING);
        const {live} = server.page('member');
        expect(await live.look()).toBe(true);
        expect(live.engine()?.search('where can i park').results[0]?.question).toBe('Where do I park?');
        expect(live.engine()?.entries).toHaveLength(HANDBOOK.length + 1);
    });

    it('drops the entries of former keepers with the next full read', async () => {
        server.add('team-admin', PARKING);
        const {live} = server.page('member');
        await live.look();
        expect(answersOf(live)).toEqual(['Behind the house.']);
        const admin = server.people.get('team-admin');
        server.people.set('team-admin', {...admin!, isTeamAdmin: false});
        server.time += 31 * 60_000;
        await live.look();
        expect(answersOf(live)).toEqual([]);
        expect(live.view()?.proposals.map(({author}) => author)).toEqual(['team-admin']);
        expect(live.engine()).toBeNull();
    });

    it('ends where its start message is unpinned', async () => {
        server.add('named', PARKING);
        const {live} = server.page('member');
        await live.look();
        server.change('p0', {isPinned: false});
        await live.look();
        expect([live.engine(), live.view()?.keepers.start]).toEqual([null, null]);
    });

    it.each([
        ['was archived', () => {
            server.channel = null;
        }],
        ['was renamed, and another one has its name', () => {
            server.channel = {...server.channel!, id: 'another'};
        }],
    ])('is gone once it %s', async (_, happen) => {
        const {live} = server.page('member');
        await live.look();
        happen();
        server.time += 31 * 60_000;
        expect(await live.look()).toBe(false);
    });

    it.each([403, 404])('is gone if the server responds with %d, since it was made private or deleted', async (status) => {
        const {live} = server.page('member');
        await live.look();
        server.refuses = status;
        expect(await live.look()).toBe(false);
    });

    it.each([401, 429, 500])('keeps known entries if the server responds with %d', async (status) => {
        server.add('named', PARKING);
        const {live} = server.page('member');
        await live.look();
        server.refuses = status;
        await expect(live.look()).rejects.toThrow(ApiError);
        expect(answersOf(live)).toEqual(['Behind the house.']);
    });

    it.each([
        ['a picture', '', {props: {}}],
        ['a message of the system', 'Where is ana?\nana joined the channel.', {type: 'system_join_channel'}],
        ['another plugin’s', 'Where is the poll?\nHere.', {type: 'custom_poll'}],
        ['a webhook’s', 'Is the build broken?\nYes.', {props: {from_webhook: 'true'}}],
        ['a bot’s', 'Is the build broken?\nYes.', {props: {from_bot: 'true'}}],
        ['a question alone', 'Where do I park?', {}],
        ['white space', ' \n\n', {}],
        ['a reply of a member with props of ours', PARKING, {userId: 'member', rootId: 'p0', props: {faq_bot: {kind: 'entry', replaces: 'x', approves: 'p0', reviewed_at: 9, from: 'https://example.com'}}}],
        ['somebody’s whose account is gone', PARKING, {userId: 'deleted'}],
    ])('answers nothing from a pinned post that is %s, and from all others', async (_, message, rest) => {
        server.add('named', message, rest);
        server.add('named', 'Where is the gym?\nDownstairs.');
        const {live} = server.page('member');
        await live.look();
        expect(answersOf(live)).toEqual(['Downstairs.']);
    });

    it('reads an entry of 16,000 characters of hostile Markdown; its answer notifies nobody and fits into a message', async () => {
        const hostile = '```\n@all\n> ~~~\n@channel\n[a](javascript:alert(1)) <b>@here</b> &commat;named ![x](https://x.org/@all)\n';
        server.add('named', `Where do I park?\n${hostile.repeat(160)}`.slice(0, 16_000));
        const {live} = server.page('member');
        await live.look();
        const entry = live.view()!.entries[0]!.entry;
        const message = composeMessage(entry, 16_383);
        expect(message.length).toBeLessThanOrEqual(16_383);
        expect(findNotifications('p', message, createUsers(['named']), 'member')).toEqual([]);
        expect(live.engine()?.search('where can i park').results[0]?.question).toBe('Where do I park?');
    });

    it('is indexed with the next look if that failed before, even if nothing changed', async () => {
        server.add('named', PARKING);
        const {live} = server.page('member');
        server.failsToOpen = true;
        await expect(live.look()).rejects.toThrow(TypeError);
        expect(await live.look()).toBe(true);
        expect(answersOf(live)).toEqual(['Behind the house.']);
    });

    it('rejects an event that is not a post, and ignores those of other channels', async () => {
        const {live} = server.page('member');
        await live.look();
        await expect(live.take('{"id":"x"}')).rejects.toThrow(ApiError);
        await live.take(JSON.stringify({id: 'x', channel_id: 'other', message: PARKING, user_id: 'named', is_pinned: true}));
        expect(answersOf(live)).toEqual([]);
    });
});
