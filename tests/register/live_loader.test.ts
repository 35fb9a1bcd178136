// The bundled FAQ keeps answering whatever happens to the channel or the server, and requests are limited.

import {describe, expect, it, jest} from '@jest/globals';

import type {Faq} from '../../webapp/src/answer/types';
import {ApiError} from '../../webapp/src/host/api';
import type {PublicChannel} from '../../webapp/src/host/channel_json';
import type {HostState, HostStore} from '../../webapp/src/host/store';
import type {LiveSession} from '../../webapp/src/register/live_core';
import {createLiveLoader} from '../../webapp/src/register/live_loader';
import {createFakeHost} from '../commands/host_fixture';

const MINUTE = 60_000;
const CHANNEL: PublicChannel = {id: 'c', teamId: 'team', name: 'faq', displayName: 'FAQ', creatorId: 'me'};
const bundled: Faq = {
    meta: {title: 'T', language: 'en', askChannel: null, privateByDefault: false, live: {channel: 'faq', everyone: false, reviewAfter: 365, commonSynonyms: true}},
    entries: [], introductions: [],
    ask: (query) => ({query, verdict: 'none', confidence: 0, results: [], corrections: []}),
    read: () => Promise.resolve(null),
};
const liveFaq: Faq = {...bundled, meta: {...bundled.meta, title: 'Live'}};
const session = (change: Partial<LiveSession> = {}): LiveSession =>
    ({faq: () => liveFaq, look: () => Promise.resolve(true), take: () => undefined, addMenu: () => undefined, startedDesk: () => null, isRead: () => true, tools: () => { throw new Error('not asked for'); }, ...change});

function start(change: {readonly bundled?: Faq; readonly findChannel?: () => Promise<PublicChannel | null>; readonly open?: () => Promise<LiveSession>; readonly wait?: (milliseconds: number) => Promise<void>} = {}) {
    let time = 0;
    const state = {user: 'me', team: 'team', channels: {} as Record<string, object>};
    const listeners = new Set<() => void>();
    const host = createFakeHost();
    const store: HostStore = {
        ...host,
        getState: () => {
            const {entities} = host.getState();
            return {...host.getState(), entities: {
                ...entities, users: {...entities.users, currentUserId: state.user}, teams: {...entities.teams, currentTeamId: state.team}, channels: {...entities.channels, channels: state.channels},
            }} as unknown as HostState;
        },
        subscribe: (listener) => {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
    };
    const findChannel = jest.fn(change.findChannel ?? (() => Promise.resolve<PublicChannel | null>(CHANNEL)));
    const open = jest.fn(change.open ?? (() => Promise.resolve(session())));
    const report = jest.fn();
    const events = new Map<string, (message: object) => void>();
    const registry = {
        registerWebSocketEventHandler: ({event, handler}: {event: string; handler: (message: object) => void}) => void events.set(event, handler),
        registerReconnectHandler: ({handler}: {handler: () => void}) => void events.set('reconnect', handler),
    } as unknown as Parameters<typeof createLiveLoader>[0]['registry'];
    const loader = createLiveLoader({
        store, registry, onCleanup: () => undefined, onPosted: () => undefined, report, findChannel, open, now: () => time,
        loader: {load: () => Promise.resolve(change.bundled ?? bundled), loaded: () => change.bundled ?? bundled},
        wait: change.wait ?? (() => new Promise(() => undefined)),
    });
    const title = async (): Promise<string> => (await loader.load()).meta.title;
    return {loader, title, findChannel, open, report, events, state, pass: (ms: number) => void (time += ms), change: () => listeners.forEach((listener) => listener())};
}

const refuse = (status: number) => (): Promise<never> => Promise.reject(new ApiError(status, '', 'Refused'));

describe('the FAQ of a team', () => {
    it('is the bundled one without a channel, after one request', async () => {
        const {title, findChannel, pass, loader} = start({findChannel: () => Promise.resolve(null)});
        expect([await title(), await title()]).toEqual(['T', 'T']);
        pass(60 * MINUTE);
        expect(await title()).toBe('T');
        expect(findChannel).toHaveBeenCalledTimes(1);
        expect(loader.absence()).toEqual({channel: 'faq', isUnread: false});
    });

    it('is the bundled one without any request where the configuration says so', async () => {
        const {title, language, askChannel, privateByDefault} = bundled.meta;
        const {title: asked, findChannel, loader} = start({bundled: {...bundled, meta: {title, language, askChannel, privateByDefault}}});
        expect([await asked(), loader.absence(), findChannel.mock.calls.length]).toEqual(['T', null, 0]);
    });

    it('looks for the channel again when one of that name appears in the store', async () => {
        let made: PublicChannel | null = null;
        const {title, state, pass} = start({findChannel: () => Promise.resolve(made)});
        await title();
        made = CHANNEL;
        state.channels = {c: {id: 'c', name: 'faq', team_id: 'team', delete_at: 0}};
        pass(6 * MINUTE);
        expect(await title()).toBe('Live');
    });

    it.each([401, 403, 404, 429, 500, 0])('is the bundled one if the search for the channel fails with %d, and retries a minute later', async (status) => {
        let findChannel: () => Promise<PublicChannel | null> = refuse(status);
        const {title, pass, report, loader, findChannel: asked} = start({findChannel: () => findChannel()});
        expect([await title(), await title()]).toEqual(['T', 'T']);
        expect(asked).toHaveBeenCalledTimes(1);
        expect([loader.absence(), loader.session()]).toEqual([{channel: 'faq', isUnread: true}, null]);
        findChannel = () => Promise.resolve(CHANNEL);
        pass(2 * MINUTE);
        expect([await title(), loader.absence()]).toEqual(['Live', null]);
        expect(report).not.toHaveBeenCalled();
    });

    it.each([403, 429, 500])('retries if reading the channel fails at first with %d, and does not treat it as missing', async (status) => {
        let open: () => Promise<LiveSession> = refuse(status);
        const {title, pass, loader} = start({open: () => open()});
        expect(await title()).toBe('T');
        expect(loader.absence()).toEqual({channel: 'faq', isUnread: true});
        open = () => Promise.resolve(session());
        pass(2 * MINUTE);
        expect(await title()).toBe('Live');
    });

    it('retries a minute after the first read failed, with the channel known', async () => {
        let isRead = false;
        const look = jest.fn(() => Promise.resolve(true));
        const {title, pass, findChannel} = start({open: () => Promise.resolve(session({look, isRead: () => isRead, faq: () => (isRead ? liveFaq : null)}))});
        expect([await title(), await title()]).toEqual(['T', 'T']);
        expect(look).not.toHaveBeenCalled();
        isRead = true;
        pass(2 * MINUTE);
        expect(await title()).toBe('Live');
        expect([look.mock.calls.length, findChannel.mock.calls.length]).toEqual([1, 1]);
    });

    it('keeps known entries if a later read fails, and reports an unexpected error once', async () => {
        const look = jest.fn<() => Promise<boolean>>().mockRejectedValueOnce(new ApiError(500, '', '')).mockRejectedValueOnce(new TypeError('broken')).mockResolvedValue(true);
        const {title, pass, report} = start({open: () => Promise.resolve(session({look}))});
        await title();
        for (let at = 0; at < 3; at++) {
            pass(6 * MINUTE);
            expect(await title()).toBe('Live');
        }
        expect(look).toHaveBeenCalledTimes(3);
        expect(report).toHaveBeenCalledTimes(1);
    });

    it('is the bundled one again after the channel was deleted', async () => {
        let isThere = true;
        const {title, pass, findChannel} = start({findChannel: () => Promise.resolve(isThere ? CHANNEL : null), open: () => Promise.resolve(session({look: () => Promise.resolve(isThere)}))});
        await title();
        isThere = false;
        pass(6 * MINUTE);
        expect(await title()).toBe('T');
        expect(findChannel).toHaveBeenCalledTimes(2);
    });

    it('is the bundled one as soon as the channel is archived or made private, and its own again once that is undone', async () => {
        let isThere = true;
        const {title, events, findChannel, loader} = start({findChannel: () => Promise.resolve(isThere ? CHANNEL : null)});
        await title();
        events.get('channel_deleted')?.({data: {channel_id: 'another'}});
        expect(loader.loaded()?.meta.title).toBe('Live');
        const told = jest.fn();
        loader.subscribe(told);
        isThere = false;
        events.get('channel_deleted')?.({data: {channel_id: 'c'}});
        expect([loader.loaded()?.meta.title, told.mock.calls.length]).toEqual(['T', 1]);
        expect([await title(), await title(), findChannel.mock.calls.length]).toEqual(['T', 'T', 2]);
        isThere = true;
        events.get('channel_restored')?.({data: {channel_id: 'c'}});
        expect(await title()).toBe('Live');
    });

    it('does not wait for a slow server, and reports a late response', async () => {
        let answer: (channel: PublicChannel | null) => void = () => undefined;
        let beLate: () => void = () => undefined;
        const late = new Promise<void>((resolve) => {
            beLate = resolve;
        });
        const {title, loader} = start({findChannel: () => new Promise((resolve) => {
            answer = resolve;
        }), wait: (ms) => ms === 5000 ? late : Promise.resolve()});
        const told = jest.fn();
        loader.subscribe(told);
        expect([await title(), loader.absence()]).toEqual(['T', null]);
        beLate();
        await late;
        expect([loader.absence()?.isUnread, told.mock.calls.length]).toEqual([true, 1]);
        answer(CHANNEL);
        await loader.lookAgain();
        expect([await title(), loader.absence()]).toEqual(['Live', null]);
    });

    it('does not report a failed look as late after another one succeeded', async () => {
        let beLate: () => void = () => undefined;
        const late = new Promise<void>((resolve) => {
            beLate = resolve;
        });
        let findChannel: () => Promise<PublicChannel | null> = refuse(502);
        const {title, loader} = start({findChannel: () => findChannel(), wait: (ms) => ms === 5000 ? late : Promise.resolve()});
        await title();
        expect(loader.absence()?.isUnread).toBe(true);
        findChannel = () => Promise.resolve(null);
        await loader.lookAgain();
        beLate();
        await late;
        expect(loader.absence()?.isUnread).toBe(false);
    });

    it('differs between teams, and is not shown to the next user', async () => {
        const {title, state, change, findChannel, loader} = start({findChannel: () => Promise.resolve(state.team === 'team' && state.user === 'me' ? CHANNEL : null)});
        expect(await title()).toBe('Live');
        const told = jest.fn();
        loader.subscribe(told);
        state.team = 'other';
        change();
        expect(told).toHaveBeenCalledTimes(1);
        expect([loader.loaded()?.meta.title, await title()]).toEqual(['T', 'T']);
        state.team = 'team';
        change();
        expect(loader.loaded()?.meta.title).toBe('Live');
        state.user = 'you';
        change();
        expect([loader.loaded()?.meta.title, await title()]).toEqual(['T', 'T']);
        expect(findChannel).toHaveBeenCalledTimes(3);
    });

    it('reads again after a reconnect, and passes events to the channel', async () => {
        const look = jest.fn(() => Promise.resolve(true));
        const take = jest.fn();
        const {title, events} = start({open: () => Promise.resolve(session({look, take}))});
        await title();
        events.get('post_deleted')?.({data: {post: '{"id":"p"}'}});
        events.get('posted')?.({data: {post: 7}});
        events.get('posted')?.({});
        expect(take.mock.calls).toEqual([['{"id":"p"}', true]]);
        events.get('reconnect')?.({});
        await title();
        expect(look).toHaveBeenCalledTimes(1);
    });
});
