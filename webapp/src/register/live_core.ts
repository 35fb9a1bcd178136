// The live FAQ of a team: reading the channel, and the keepers' tools. Loaded only if there is such a channel.

import {createFaq} from '../answer/faq';
import type {Faq} from '../answer/types';
import {findChannel, readPeople, readPinned} from '../host/channel_api';
import type {PublicChannel} from '../host/channel_json';
import {makeChannel} from '../host/channel_writes';
import {reportProblem, siteUrl} from '../host/globals';
import {selectLocale, selectUserId} from '../host/store';
import {selectTeamId} from '../host/lazy_selectors';
import {ApiError} from '../host/api';
import {pause} from '../host/tasks';
import {LIVE_FILES} from '../i18n/live_messages';
import type {Translate} from '../i18n/translate';
import {LiveFaq} from '../live/live_faq';
import type {Desk, KeeperTools} from '../ui/keepers/desk';
import {createTools} from '../ui/keepers/tools';
import {createDesk, startChannel, type LiveDesk} from './live_desk';
import {registerMenu} from './live_menu';
import {followTabs} from './live_tabs';
import {loadMessages} from './load_messages';
import type {PluginContext} from './plugin_context';

/** The opened FAQ channel of a team. */
export interface LiveSession {

    /** Bundled and live entries; `null` if the channel adds none. */
    faq(): Faq | null;

    /** The keepers' tools; the same object until they change. */
    tools(): KeeperTools;

    /** Reads the channel again; resolves to whether it still exists. Rejects with an `ApiError`. */
    look(): Promise<boolean>;

    /** Handles a post event of any channel; `post` is JSON. */
    take(post: string, isDeleted: boolean): void;

    /** Adds the items of a post's menu, once for all teams. A menu that is open shows them if the session is the current one by then. */
    addMenu(): void;

    /** The keepers' desk; `null` if the channel does not count as a live FAQ. */
    startedDesk(): Desk | null;

    /** Whether the channel has been read at least once. */
    isRead(): boolean;
}

interface LiveSessionOptions {
    readonly context: PluginContext;
    readonly channel: PublicChannel;
    readonly bundled: Faq;
    readonly onChange: () => void;

    /** The session of the current team. */
    readonly current: () => LiveSession | null;
}

/** Creates a team's FAQ channel with its header and its start message. Rejects with an `ApiError`. */
export async function createFaqChannel(context: PluginContext, name: string): Promise<void> {
    const state = context.store.getState();
    const text = await loadServerText(context);
    const id = await makeChannel({teamId: selectTeamId(state), name, displayName: 'FAQ', header: text('faq_bot.live.channel_header')});
    await startChannel(id, state, text);
}

/** Translates to the server's default language, for texts that everybody reads. */
function loadServerText(context: PluginContext): Promise<Translate> {
    return loadText(context, context.store.getState().entities.general.config.DefaultClientLocale ?? '');
}

function loadText(context: PluginContext, locale: string): Promise<Translate> {
    return loadMessages(context, LIVE_FILES, locale, 'faq_bot.live.add');
}

/** Registries that have the menu items already. */
const withMenu = new WeakSet<PluginContext['registry']>();

/** Opens a channel and reads it. If reading fails, its likely keepers are informed and the next look tries again. Rejects if a script or the messages do not load. */
export async function openSession({context, channel, bundled, onChange, current}: LiveSessionOptions): Promise<LiveSession> {
    const {store, registry, onCleanup, openPanel} = context;
    const {openData, findAlike} = await import(/* webpackChunkName: "search" */ '../search');
    const {engine, meta: {live: settings}} = bundled;
    if (!engine || !settings) {
        throw new TypeError('There is no index to add entries to');
    }
    const team = store.getState().entities.teams.teams[channel.teamId]?.name ?? ''; // by now another team may be open
    const live = new LiveFaq({
        channel, settings, bundled: engine,
        userId: selectUserId(store.getState()),
        permalink: (postId) => `${siteUrl()}/${team}/pl/${postId}`,
        reader: {findChannel, readPinned, readPeople},
        openData,
        pieces: {pause, now: () => performance.now()},
    }, () => {
        desk.changed();
        onChange();
    });
    const report = (error: unknown): void => reportProblem('A message of the FAQ channel could not be read', error);

    // Other tabs are followed only once everything has loaded, so that a failed attempt leaves no listener behind.
    let notifyTabs: (postId: string) => void = () => undefined;
    const desk = createDesk({store, live, bundled, engine, findAlike, onChange, loadServerText: () => loadServerText(context),
        onWritten: (postId) => notifyTabs(postId), openPanel: () => openPanel({entryId: null})});
    let tools: KeeperTools = {...createTools(desk), isOpen: false};
    const faqs = new WeakMap<typeof engine, Faq>();
    await Promise.all([lookFirst(live, desk, report), loadText(context, selectLocale(store.getState()))]);
    notifyTabs = followTabs(context, live, report);
    return {
        addMenu() {
            if (!withMenu.has(registry)) {
                withMenu.add(registry);
                onCleanup(() => withMenu.delete(registry));
                registerMenu({registry, store, onCleanup, desk: () => current()?.startedDesk() ?? null});
            }
        },
        isRead: () => live.view() !== null,
        startedDesk: () => live.view()?.keepers.start ? desk : null,
        faq: () => {
            const found = live.engine();
            if (!found) {
                return null;
            }
            const faq = faqs.get(found) ?? createFaq(found);
            faqs.set(found, faq);
            return faq;
        },
        tools: () => {
            const isOpen = desk.page() !== null;
            tools = tools.isOpen === isOpen ? tools : {...tools, isOpen};
            return tools;
        },
        look: () => lookAtChannel(live, desk),
        take: (post, isDeleted) => {
            if (post.includes(channel.id)) {
                live.take(post, isDeleted).catch(report);
            }
        },
    };
}

async function lookFirst(live: LiveFaq, desk: LiveDesk, report: (error: unknown) => void): Promise<void> {
    try {
        await lookAtChannel(live, desk, true);
    } catch (error) {
        if (!(error instanceof ApiError)) {
            report(error);
        }
    }
}

/** Reads the channel again, and informs its keepers if that fails. A deleted channel is kept as long as a form is open. */
async function lookAtChannel(live: LiveFaq, desk: LiveDesk, whole?: boolean): Promise<boolean> {
    let isThere = false;
    try {
        isThere = await live.look(whole);
        return isThere || desk.hasForm();
    } finally {
        desk.looked(isThere);
    }
}
