// Several keepers change one FAQ channel.

import {beforeEach, describe, expect, it} from '@jest/globals';

import {ApiError} from '../../webapp/src/host/api';
import {EMPTY_DRAFT, approvalOf, type Draft} from '../../webapp/src/live/draft';
import {readUnpinned} from '../../webapp/src/live/report';
import {HANDBOOK} from '../search/support';
import {ChannelServer} from './channel_server';
import {PARKING, answersOf} from './support';

let server: ChannelServer;
beforeEach(async () => {
    server = await ChannelServer.started();
});

const draft = (text: Partial<Draft>): Draft => ({...EMPTY_DRAFT, ...text});
const editOf = (id: string, answer: string): Draft => draft({question: 'Where do I park?', answer, target: {kind: 'post', postId: id, base: server.posts.get(id)?.message ?? ''}});

describe('what keepers write', () => {
    it('is published and notifies nobody', async () => {
        const {live, writer} = server.page('named');
        await live.look();
        await writer.save(draft({question: 'Who @here parks?', answer: 'Ask @all, @channel or @creator.'}));
        expect(server.pinned().at(-1)?.message).toBe('#### Who @\u200Bhere parks?\n\nAsk @\u200Ball, @\u200Bchannel or @\u200Bcreator.');
        expect(live.view()?.entries).toHaveLength(1);
    });

    it('is a suggestion if the writer is not a keeper, and becomes an entry of the keeper who approves it', async () => {
        const member = server.page('member');
        await member.live.look();
        await member.writer.save(draft({question: 'Where is lunch?', answer: 'Downstairs.', isProposal: true}));
        const proposal = [...server.posts.values()].at(-1)!;
        expect(proposal.isPinned).toBe(false);
        const {live, writer} = server.page('named');
        await live.look();
        expect(readUnpinned([proposal], live.view()!, 'named').proposals.map(({text}) => text.question)).toEqual(['Where is lunch?']);
        await writer.save(draft({question: 'Where is lunch?', answer: 'Downstairs.', approves: proposal.id}));
        expect(readUnpinned([proposal], live.view()!, 'named').proposals).toEqual([]);
        expect(live.view()?.entries[0]?.author).toBe('named');
    });

    it('uses only a link to a message of this server from a suggestion’s props, since they can be forged', async () => {
        const marks = {kind: 'proposal', replaces: HANDBOOK[0]!.id, reviewed_at: 9, from: 'https://evil.example.com/pl/x'};
        const forged = server.add('member', PARKING, {props: {faq_bot: marks}});
        const {live, writer} = server.page('named');
        await live.look();
        const proposal = live.view()!.proposals[0]!;
        expect(approvalOf(proposal, live)).toMatchObject({target: {kind: 'new'}, from: `[~faq](${live.permalink(forged.id)})`});
        const own = {...proposal, post: {...proposal.post, marks: {...proposal.post.marks, from: `[~it](${live.permalink('original')})`}}};
        const approval = approvalOf(own, live);
        expect(approval.from).toBe(`[~faq](${live.permalink(forged.id)}) ${live.permalink('original')}`);
        await writer.save(approval);
        expect(live.view()!.entries[0]!.entry.sources.slice(1).map(({url}) => url)).toEqual([live.permalink(forged.id), live.permalink('original')]);
        expect([live.view()!.replaced.size, live.view()!.proposals]).toEqual([0, []]);
    });

    it('shows the second of two editors the other’s text, and loses neither', async () => {
        const {id} = server.add('named', PARKING);
        const one = server.page('named');
        const other = server.page('admin');
        await Promise.all([one.live.look(), other.live.look()]);
        const mine = editOf(id, 'In the garage.');
        expect(await other.writer.save(editOf(id, 'In the street.'))).toEqual({kind: 'saved', isReplaced: false});
        const theirs = server.posts.get(id)!.message;
        expect(await one.writer.save(mine)).toEqual({kind: 'conflict', message: theirs});
        expect(server.posts.get(id)!.message).toBe(theirs);
        expect(await one.writer.save({...mine, target: {kind: 'post', postId: id, base: theirs}})).toEqual({kind: 'saved', isReplaced: false});
        expect(answersOf(one.live)).toEqual(['In the garage.']);
    });

    it('becomes a new message if the server forbids editing others’ messages', async () => {
        const {id} = server.add('creator', PARKING, {props: {faq_bot: {kind: 'entry', replaces: HANDBOOK[0]!.id}}});
        const {live, writer} = server.page('named');
        await live.look();
        expect(await writer.save(editOf(id, 'In the garage.'))).toEqual({kind: 'saved', isReplaced: true});
        expect(server.posts.get(id)).toMatchObject({message: PARKING, isPinned: false});
        expect(live.view()?.entries.map(({author, entry}) => [author, entry.id, entry.answer])).toEqual([['named', HANDBOOK[0]!.id, 'In the garage.']]);
    });

    it.each(['removed', 'deleted'])('stands in for a bundled entry until it is %s', async (happens) => {
        const {live, writer} = server.page('named');
        await live.look();
        const {id, question, answer} = HANDBOOK[0]!;
        await writer.save(draft({question, answer: 'Ask us.', target: {kind: 'entry', id}}));
        expect(await live.engine()!.read(id)).toMatchObject({answer: 'Ask us.'});
        const {post} = live.view()!.entries[0]!;
        await (happens === 'removed' ? writer.remove(post) : live.takePost(server.change(post.id, {deleteAt: server.time}), true));
        expect([live.engine(), (await server.bundled.read(id))?.answer]).toEqual([null, answer]);
    });

    it.each([
        ['who wrote the start message', 'creator', 'p0'],
        ['another administrator, with a start message of their own', 'team-admin', 'p2'],
    ])('counts by the names that are given by %s', async (_, userId, startId) => {
        server.add('member', PARKING);
        const {live, writer} = server.page(userId);
        await live.look();
        expect(answersOf(live)).toEqual([]);
        await writer.nameKeepers(['member', 'marco.bianchi'], ['named']);
        const {keepers} = live.view()!;
        expect([[...keepers.named], keepers.start?.id, answersOf(live)]).toEqual([['member', 'marco.bianchi'], startId, ['Behind the house.']]);
        expect(server.pinned().filter(({type}) => type === 'custom_faq_start')).toHaveLength(1);
    });

    it('keeps the keepers that somebody else added or removed meanwhile', async () => {
        const {live, writer} = server.page('creator');
        server.change('p0', {message: 'This is our FAQ.\n\nKeepers: @ana @left @named'});
        await live.look();
        server.change('p0', {message: 'This is our FAQ.\n\nKeepers: @ana @named @yuki'});
        await writer.nameKeepers(['left', 'named', 'member'], ['ana', 'left', 'named']);
        expect([...live.view()!.keepers.named]).toEqual(['named', 'yuki', 'member']);
    });

    it('can be removed and restored, keeping other plugins’ props', async () => {
        const {id} = server.add('named', PARKING, {props: {other_plugin: 1}});
        const {live, writer} = server.page('named');
        await live.look();
        await writer.remove(live.copy.post(id)!);
        expect([answersOf(live), server.posts.get(id)!.isPinned]).toEqual([[], false]);
        expect(readUnpinned([server.posts.get(id)!], live.view()!, 'named').unpinned).toEqual([]);
        await writer.pin(id);
        expect([answersOf(live), server.posts.get(id)!.isPinned]).toEqual([['Behind the house.'], true]);
        expect(server.posts.get(id)!.props).toMatchObject({other_plugin: 1});
    });

    it('can be pinned again if it was written by hand, unless its author dismissed it', async () => {
        const unpinned = server.add('named', PARKING, {isPinned: false});
        const {live} = server.page('named');
        await live.look();
        const found = (post: typeof unpinned) => readUnpinned([post], live.view()!, 'named').unpinned.length;
        expect([found(unpinned), found({...unpinned, reactions: [['named', 'x']]}), found({...unpinned, rootId: 'p0'})]).toEqual([1, 0, 0]);
    });

    it('can be pinned again if somebody else unpinned it', async () => {
        const {live, writer} = server.page('named');
        await live.look();
        await writer.save(draft({question: 'Where do I park?', answer: 'Behind the house.'}));
        const {id} = server.pinned().at(-1)!;
        const unpinned = server.change(id, {isPinned: false});
        await live.look();
        expect(readUnpinned([unpinned], live.view()!, 'named').unpinned.map(({text}) => text.question)).toEqual(['Where do I park?']);
        expect(readUnpinned([unpinned], live.view()!, 'creator').unpinned).toEqual([]);
        await writer.pin(id);
        expect(answersOf(live)).toEqual(['Behind the house.']);
    });

    it('is not published if the server refuses, and can be saved again', async () => {
        const {live, writer} = server.page('named');
        await live.look();
        server.refuses = 429;
        await expect(writer.save(draft({question: 'Where do I park?', answer: 'Here.'}))).rejects.toThrow(ApiError);
        expect(server.pinned()).toHaveLength(1);
        await writer.save(draft({question: 'Where do I park?', answer: 'Here.'}));
        expect(answersOf(live)).toEqual(['Here.']);
    });
});
