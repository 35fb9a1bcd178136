// The FAQ of the current team: the bundled one, plus the entries of the team's FAQ channel if it has one. A team without a
// channel costs one request; the code for live FAQs is loaded only when a channel is found.

import type {FaqLoader} from '../answer/faq_loader';
import {forReader} from '../answer/for_reader';
import type {Faq, Reader} from '../answer/types';
import type {Registry, SocketMessage} from '../host/registry';
import {selectChannelId, selectLocale, selectUserId, type HostState} from '../host/store';
import {selectChannel, selectTeamId, selectTeamName} from '../host/lazy_selectors';
import {Listeners} from '../listeners';
import {textAt} from '../own_property';
import type {LiveSession} from './live_core';
import {TeamFaq, type TeamFaqDependencies} from './team_faq';

/** Maximum time that a question waits for the channel; after that the known entries answer. */
const WAIT_MS = 300;

export interface LiveLoader extends FaqLoader {

    /** Calls the listener whenever `loaded` returns another FAQ. Returns a function that unsubscribes. */
    readonly subscribe: Listeners['subscribe'];

    /** Session of the current team; `null` if it has no channel or none is known yet. */
    session(): LiveSession | null;

    /** For a team without its channel: the channel's name, and whether looking for it failed (`isUnread`). `null` if the channel exists or was not looked for yet. */
    absence(): {readonly channel: string; readonly isUnread: boolean} | null;

    /** Looks for the team's channel again, after it was created on this page. */
    lookAgain(): Promise<void>;
}

interface LiveLoaderDependencies extends TeamFaqDependencies {
    readonly registry: Registry;
    readonly onPosted: (message: SocketMessage) => void;
    readonly onCleanup: (cleanup: () => void) => void;
    readonly loader: FaqLoader;
}

export function createLiveLoader(dependencies: LiveLoaderDependencies): LiveLoader {
    const {store, loader, wait} = dependencies;
    const listeners = new Listeners();
    const notify = (): void => void notifyInTurn(listeners, wait);
    const teams = new Map<string, TeamFaq>();
    let owner = '';

    /** The next user must not see the previous user's data. */
    const current = (bundled: Faq | null): TeamFaq | null => {
        const state = store.getState();
        const teamId = selectTeamId(state);
        const userId = selectUserId(state);
        if (userId !== owner) {
            teams.clear();
            owner = userId;
        }
        if (!bundled?.meta.live || !teamId || !userId) {
            return null;
        }
        const team = teams.get(teamId) ?? new TeamFaq(teamId, dependencies, notify);
        teams.set(teamId, team);
        return team;
    };
    const reader = (): Reader => readReader(store.getState());
    const load = async (): Promise<Faq> => {
        const bundled = await loader.load();
        const team = current(bundled);
        if (team) {
            await Promise.race([team.look(bundled), wait(WAIT_MS)]);
        }
        return forReader(current(bundled)?.session?.faq() ?? bundled, reader);
    };
    const refresh = (): void => void load().catch(() => undefined);
    followEvents(dependencies, teams);
    followTeam(dependencies, () => {
        notify();
        if (loader.loaded()) {
            refresh();
        }
    });
    return {
        load,
        loaded: () => {
            const bundled = loader.loaded();
            const faq = current(bundled)?.session?.faq() ?? bundled;
            return faq && forReader(faq, reader);
        },
        subscribe: listeners.subscribe,
        session: () => current(loader.loaded())?.session ?? null,
        absence: () => {
            const live = loader.loaded()?.meta.live;
            const team = current(loader.loaded());
            return live && team && !team.session && (team.isMissing || team.isUnread) ? {channel: live.channel, isUnread: team.isUnread} : null;
        },
        async lookAgain() {
            const bundled = await loader.load();
            const team = current(bundled);
            team?.forget();
            await team?.look(bundled);
        },
    };
}

/** Calls each listener in a task of its own, since each may render the panel again. */
async function notifyInTurn(listeners: ReadonlySet<() => void>, wait: LiveLoaderDependencies['wait']): Promise<void> {
    for (const listener of listeners) {
        listener();
        await wait(0);
    }
}

/** The current user and team. */
function readReader(state: HostState): Reader {
    return {team: selectTeamName(state), channel: selectChannel(state, selectChannelId(state))?.name ?? '', language: selectLocale(state)};
}

/** Events of channels go to the whole team, where those are public. */
const CHANNEL_EVENTS = ['channel_deleted', 'channel_restored', 'channel_converted'];

/** Events of posts go to the members of their channel. */
const POST_EVENTS = ['posted', 'post_edited', 'post_deleted'];

function followEvents({registry, onCleanup, onPosted}: LiveLoaderDependencies, teams: ReadonlyMap<string, TeamFaq>): void {
    for (const event of CHANNEL_EVENTS) {
        registry.registerWebSocketEventHandler({event, handler: ({data}: SocketMessage) =>
            teams.forEach((team) => team.channelChanged(textAt(data, 'channel_id')))});
    }
    for (const event of POST_EVENTS) {
        registry.registerWebSocketEventHandler({
            event,
            handler: (message: SocketMessage) => {
                if (event === 'posted') {
                    onPosted(message);
                }
                const post = message.data?.post;
                if (typeof post === 'string') {
                    teams.forEach(({session}) => session?.take(post, event === 'post_deleted'));
                }
            },
        });
    }
    registry.registerReconnectHandler({handler: () => teams.forEach((team) => team.distrust())});
    onCleanup(() => {
        [...CHANNEL_EVENTS, ...POST_EVENTS].forEach((event) => registry.unregisterWebSocketEventHandler({event}));
        registry.unregisterReconnectHandler();
    });
}

/** Calls the listener whenever the current team or user changes. */
function followTeam({store, onCleanup}: LiveLoaderDependencies, onChange: () => void): void {
    const read = (): string => `${selectUserId(store.getState())} ${selectTeamId(store.getState())}`;
    let before = read();
    onCleanup(store.subscribe(() => {
        const now = read();
        if (now !== before) {
            before = now;
            onChange();
        }
    }));
}
