// Forms of keepers, one over another: what was typed stays until it is saved or cancelled, and nothing is posted twice.

import {beforeEach, describe, expect, it} from '@jest/globals';

import {EMPTY_DRAFT, type Draft} from '../../webapp/src/live/draft';
import {createPages, saveForm, type Pages} from '../../webapp/src/register/live_pages';
import type {DeskPage} from '../../webapp/src/ui/keepers/desk';
import {ChannelServer} from '../live/channel_server';

const form = (question: string, rest: Partial<Draft> = {}): DeskPage & {kind: 'form'} => ({kind: 'form', draft: {...EMPTY_DRAFT, question, answer: 'Here.', ...rest}});
let pages: Pages;
let server: ChannelServer;
beforeEach(async () => {
    pages = createPages(() => undefined, () => undefined);
    server = await ChannelServer.started();
});

const shown = (): string | null => {
    const page = pages.page();
    return page?.kind === 'form' ? page.draft.question : page?.kind ?? null;
};

async function keeper() {
    const page = server.page('named');
    await page.live.look();
    return page;
}

/** Saves the form on top. */
async function save(writer: Awaited<ReturnType<typeof keeper>>['writer']) {
    const page = pages.page();
    return page?.kind === 'form' ? saveForm(page.draft, writer, pages) : null;
}

describe('forms', () => {
    it('come back once the page over them is closed, if something was typed in them', () => {
        pages.open(form('Opened only?'));
        pages.open(form('First?'));
        pages.keep(form('Typed?').draft);
        pages.open(form('Second?'));
        expect(shown()).toBe('Second?');
        pages.close();
        expect(shown()).toBe('Typed?');
        pages.close();
        expect(shown()).toBeNull();
    });

    it('count as open below another page, and have an id each', () => {
        pages.open(form('First?'));
        const first = pages.page()?.id;
        pages.keep(form('Typed?').draft);
        expect(pages.page()?.id).toBe(first);
        pages.open({kind: 'list'});
        expect([shown(), pages.hasForm()]).toEqual(['list', true]);
        pages.open(form('Second?'));
        expect(pages.page()?.id).not.toBe(first);
        pages.close();
        pages.close();
        expect(pages.hasForm()).toBe(false);
    });

    it('are saved once, even if another one is opened meanwhile', async () => {
        const {writer} = await keeper();
        pages.open(form('Where do I park?'));
        const saving = save(writer);
        expect(pages.page()).toMatchObject({isBusy: true});
        pages.open(form('Another?'));
        expect(await saving).toEqual({ok: true, isReplaced: false});
        expect(shown()).toBe('Another?');
        pages.close();
        expect(shown()).toBeNull();
        expect(server.pinned()).toHaveLength(2);
    });

    it.each(['the post', 'its pin'])('post nothing twice if the response to %s is lost', async (lost) => {
        const {live, writer} = await keeper();
        pages.open(form('Where do I park?'));
        server.losesAnswerTo = lost === 'the post' ? 'writePost' : 'setPinned';
        expect(await save(writer)).toEqual({ok: false, reason: 'offline'});
        expect([shown(), server.posts.size]).toEqual(['Where do I park?', 2]);
        expect(await save(writer)).toEqual({ok: true, isReplaced: false});
        expect([server.posts.size, live.view()?.entries.length]).toEqual([2, 1]);
        pages.open(form('Where do I park?'));
        await save(writer);
        expect(server.posts.size).toBe(3);
    });

    it('show what somebody else wrote meanwhile, and save one’s own on the second try', async () => {
        const {id, message} = server.add('named', 'Where do I park?\nBehind the house.');
        const {live, writer} = await keeper();
        pages.open(form('Where do I park?', {target: {kind: 'post', postId: id, base: message}}));
        const theirs = server.change(id, {message: 'Where do I park?\nIn the street.'}).message;
        expect(await save(writer)).toEqual({ok: false, reason: null});
        expect(pages.page()).toMatchObject({theirs, isBusy: false, draft: {answer: 'Here.'}});
        expect(await save(writer)).toEqual({ok: true, isReplaced: false});
        expect(live.view()?.entries[0]?.entry.answer).toBe('Here.');
    });

    it('become a new message on the second try if the old one was deleted meanwhile', async () => {
        const {id, message} = server.add('named', 'Where do I park?\nBehind the house.');
        const {live, writer} = await keeper();
        pages.open(form('Where do I park?', {target: {kind: 'post', postId: id, base: message}}));
        server.posts.delete(id);
        expect(await save(writer)).toEqual({ok: false, reason: null});
        expect(pages.page()).toMatchObject({theirs: '—', draft: {target: {kind: 'new'}}});
        expect(await save(writer)).toEqual({ok: true, isReplaced: false});
        expect(live.view()?.entries.at(-1)?.entry.answer).toBe('Here.');
    });

    it('pin an entry again if somebody unpinned it meanwhile', async () => {
        const {id, message} = server.add('named', 'Where do I park?\nBehind the house.');
        const {live, writer} = await keeper();
        pages.open(form('Where do I park?', {target: {kind: 'post', postId: id, base: message}}));
        server.change(id, {isPinned: false});
        expect(await save(writer)).toEqual({ok: true, isReplaced: false});
        expect(live.view()?.entries[0]?.entry.answer).toBe('Here.');
    });
});
