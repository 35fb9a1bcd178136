// The contents of the keepers' list.

import {beforeEach, describe, expect, it} from '@jest/globals';

import {findAlikePairs, findEqual, findOld, readUnpinned} from '../../webapp/src/live/report';
import {findSimilarEntries as findAlike} from '../../webapp/src/search/similar_entries';
import {HANDBOOK} from '../search/support';
import {ChannelServer} from './channel_server';
import {PARKING, finish} from './support';

let server: ChannelServer;
beforeEach(async () => {
    server = await ChannelServer.started();
});

describe('the keepers’ list', () => {
    it('lists entries that nobody touched for a year, until a keeper confirms them', async () => {
        const {id} = server.add('named', PARKING);
        server.time += 400 * 24 * 60 * 60_000;
        server.add('named', 'Where is the gym?\nDownstairs.');
        const {live, writer} = server.page('named');
        await live.look();
        const meta = {...server.bundled.meta, live: {channel: 'faq', everyone: false, reviewAfter: 365, commonSynonyms: true}};
        expect(findOld(live.view()!, meta, server.time).map(({text}) => text.question)).toEqual(['Where do I park?']);
        await writer.confirm(id);
        expect(findOld(live.view()!, meta, server.time)).toEqual([]);
        expect(live.view()?.entries[0]?.entry.reviewed).toBe(new Date(server.time).toISOString().slice(0, 10));
    });

    it('renews the date of another keeper’s entry with a new message if the server forbids editing it', async () => {
        const {id} = server.add('creator', `${PARKING} Ask @all.`);
        const {live, writer} = server.page('named');
        await live.look();
        await writer.confirm(id);
        expect(live.view()!.entries.map(({author, entry: {answer}}) => [author, answer])).toEqual([['named', 'Behind the house. Ask @\u200Ball.']]);
        expect(server.posts.get(id)!.isPinned).toBe(false);
    });

    it('ignores a review that is later than the last change of the post, since props can be forged', async () => {
        server.add('named', PARKING, {props: {faq_bot: {reviewed_at: server.time * 2}}});
        const {live} = server.page('named');
        await live.look();
        expect(live.view()?.entries[0]?.entry.reviewed).toBeUndefined();
    });

    it('lists each pair of similar entries once, equal questions, and entries that the bundled FAQ now has', async () => {
        server.add('named', PARKING);
        server.add('creator', 'Where do I park??\nIn the street.');
        server.add('named', `${HANDBOOK[0]!.question}\n${HANDBOOK[0]!.answer}`);
        const {live} = server.page('named');
        await live.look();
        const view = live.view()!;
        expect(finish(findAlikePairs(view, live.engine()!, findAlike)).map(({other}) => other)).toEqual(['Where do I park?']);
        expect((await findEqual(view, server.bundled.read)).map(({text}) => text.question)).toEqual([HANDBOOK[0]!.question]);
    });

    it('names the authors of suggestions, without those that a keeper dismissed', async () => {
        const open = server.add('member', 'Where is lunch?\nDownstairs.', {isPinned: false, props: {faq_bot: {kind: 'proposal'}}});
        const dismissed = {...server.add('member', PARKING, {isPinned: false, props: {faq_bot: {kind: 'proposal'}}}), reactions: [['named', 'x'] as const]};
        const {live} = server.page('admin');
        await live.look();
        await live.copy.meet(['member', 'named']);
        expect(readUnpinned([open, dismissed], live.view()!, 'admin').proposals.map(({author, text}) => [author, text.question])).toEqual([['member', 'Where is lunch?']]);
    });
});
