// Servers where people may not edit their own messages, or only for a limited time: one new message replaces the old one.

import {beforeEach, describe, expect, it} from '@jest/globals';

import {ApiError} from '../../webapp/src/host/api';
import {EMPTY_DRAFT, type Draft} from '../../webapp/src/live/draft';
import {ChannelServer} from './channel_server';
import {PARKING, answersOf} from './support';

let server: ChannelServer;
beforeEach(async () => {
    server = await ChannelServer.started();
});

const editOf = (postId: string): Draft => ({...EMPTY_DRAFT, question: 'Where do I park?', answer: 'In the garage.', target: {kind: 'post', postId, base: PARKING}});

describe.each(['text', 'everything'] as const)('an entry whose author may not edit %s', (forbidden) => {
    it.each(['writePost', 'setPinned', null] as const)('becomes one new message, even if the response to %s is lost', async (lost) => {
        const {id} = server.add('named', PARKING);
        const {live, writer} = server.page('named');
        await live.look();
        server.forbidsEditing = forbidden;
        server.losesAnswerTo = lost;
        const {id: entryId} = live.view()!.entries[0]!.entry;
        if (lost) {
            await expect(writer.save(editOf(id))).rejects.toThrow(ApiError);
        }
        expect(await writer.save(editOf(id))).toEqual({kind: 'saved', isReplaced: true});
        expect([answersOf(live), server.posts.size, server.posts.get(id)!.isPinned]).toEqual([['In the garage.'], 3, false]);
        expect(live.view()!.entries[0]!.entry.id).toBe(entryId);
    });

    it('can be removed and restored', async () => {
        const {id} = server.add('named', PARKING, {props: {faq_bot: {kind: 'entry'}}});
        const {live, writer} = server.page('named');
        await live.look();
        server.forbidsEditing = forbidden;
        await writer.remove(live.copy.post(id)!);
        expect(answersOf(live)).toEqual([]);
        await writer.pin(id);
        expect(answersOf(live)).toEqual(['Behind the house.']);
    });
});

it.each(['writePost', 'setPinned', 'readPost'] as const)('keeps an entry that is confirmed if no message may be edited and %s fails at first', async (failing) => {
    const {id} = server.add('named', PARKING);
    const {live, writer} = server.page('named');
    await live.look();
    server.forbidsEditing = 'everything';
    server.failsAt = failing;
    await expect(writer.confirm(id)).rejects.toThrow(ApiError);
    expect(await writer.confirm(id)).toBe(true);
    expect([answersOf(live), server.posts.size, server.posts.get(id)!.isPinned]).toEqual([['Behind the house.'], 3, false]);
});
