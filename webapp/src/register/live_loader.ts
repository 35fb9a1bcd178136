// The FAQ of the current team: the bundled one, plus the entries of the team's FAQ channel if it has one. A team without a
// channel costs one request; the code for live FAQs is loaded only when a channel is found.

import type {FaqLoader} from '../answer/faq_loader';
import {forReader} from '../answer/for_reader';
import type {Faq, Reader} from '../answer/types';
import {ApiError} from '../host/api';
import type {PublicChannel} from '../host/channel_json';
import type {Registry, SocketMessage} from '../host/registry';
import type {HostState, HostStore} from '../host/store';
import {selectChannelId, selectLocale, selectUserId} from '../host/store';
import {selectChannel, selectChannelByName, selectTeamId, selectTeamName} from '../host/lazy_selectors';
import {Listeners} from '../listeners';
import type {LiveSession} from './live_core';

/** Maximum age of channel data before it is requested again, in milliseconds. */
const FRESH_MS = 5 * 60_000;

/** Time after a failure until the next request. */
const RETRY_MS = 60_000;

/** Time after which the answer to a look is late, which keepers are told. */
const LATE_MS = 5000;

/** Maximum time that a question waits for the channel; after that the known entries answer. */
const WAIT_MS = 300;

export interface LiveLoader extends FaqLoader {

    /** Calls the listener whenever `loaded` returns another FAQ. Returns a function that unsubscribes. */
    readonly subscribe: Listeners['subscribe'];

    /** Session of the current team; `null` if it has no channel or none is known yet. */
    session(): LiveSession | null;

    /** The channel's name, and whether the current team lacks it or it could not be looked for; `null` if it is there or that is unknown. */
    absence(): {readonly channel: string; readonly isUnread: boolean} | null;

    /** Looks for the team's channel again after it was created here. */
    lookAgain(): Promise<void>;
}

interface LiveLoaderDependencies {
    readonly store: HostStore;
    readonly registry: Registry;
    readonly onPosted: (message: SocketMessage) => void;
    readonly onCleanup: (cleanup: () => void) => void;
    readonly loader: FaqLoader;
    readonly findChannel: (teamId: string, name: string) => Promise<PublicChannel | null>;

    /** Loads the live FAQ code and reads the channel. */
    readonly open: (channel: PublicChannel, bundled: Faq, onChange: () => void) => Promise<LiveSession>;
    readonly report: (what: string, error: unknown) => void;
    readonly now: () => number;
    readonly wait: (milliseconds: number) => Promise<void>;
}

/** State for one team and user. */
class TeamFaq {
    session: LiveSession | null = null;
    readonly #teamId: string;
    readonly #dependencies: LiveLoaderDependencies;
    readonly #onChange: () => void;

    /** The last look failed, or its answer is late. */
    isUnread = false;
    #nextLook = -Infinity;
    #looking: Promise<void> | null = null;

    /** Id of the channel of that name in the store when it was looked for; `undefined` before. */
    #knownId: string | null | undefined;

    constructor(teamId: string, dependencies: LiveLoaderDependencies, onChange: () => void) {
        this.#teamId = teamId;
        this.#dependencies = dependencies;
        this.#onChange = onChange;
    }

    /** Never rejects. */
    look(bundled: Faq): Promise<void> {
        return this.#looking ??= this.#look(bundled).finally(() => {
            this.#looking = null;
        });
    }

    /** Makes the next look ask the server, and search for the channel if there was none. */
    forget(): void {
        this.#nextLook = -Infinity;
        this.#knownId = undefined;
    }

    /** Makes the next look ask the server, since events may have been missed. */
    distrust(): void {
        this.#nextLook = -Infinity;
    }

    /** The search found no channel. */
    get isMissing(): boolean {
        return this.#knownId !== undefined && !this.session;
    }

    #setUnread(isUnread: boolean): void {
        if (this.isUnread !== isUnread) {
            this.isUnread = isUnread;
            this.#onChange();
        }
    }

    async #look(bundled: Faq): Promise<void> {
        const {now, report, wait} = this.#dependencies;
        if (now() < this.#nextLook) {
            return;
        }
        this.#nextLook = now() + FRESH_MS;
        let isUnread = true;
        void wait(LATE_MS).then(() => isUnread && this.#setUnread(true));
        try {
            if (this.session && !await this.session.look()) {
                this.session = null;
                this.#knownId = undefined;
                this.#onChange();
            }
            if (!this.session) {
                await this.#open(bundled);
            }
            if (this.session?.isRead() === false) {
                this.#nextLook = now() + RETRY_MS;
            }
            isUnread = false;
        } catch (error) {
            this.#nextLook = now() + RETRY_MS;
            if (!(error instanceof ApiError)) {
                report('The FAQ of this team could not be read', error);
            }
        }
        this.#setUnread(isUnread);
    }

    async #open(bundled: Faq): Promise<void> {
        const {store, findChannel, open} = this.#dependencies;
        const name = bundled.meta.live?.channel ?? '';
        const knownId = selectChannelByName(store.getState(), name)?.id ?? null;
        if (knownId === this.#knownId) {
            return;
        }
        const channel = await findChannel(this.#teamId, name);
        this.session = channel && await open(channel, bundled, this.#onChange);
        this.#knownId = knownId;
        this.#onChange();
    }
}

export function createLiveLoader(dependencies: LiveLoaderDependencies): LiveLoader {
    const {store, loader, wait} = dependencies;
    const listeners = new Listeners();
    const tell = (): void => void tellInTurn(listeners, wait);
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
        const team = teams.get(teamId) ?? new TeamFaq(teamId, dependencies, tell);
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
    followEvents(dependencies, (post, isDeleted) => teams.forEach(({session}) => session?.take(post, isDeleted)), () => teams.forEach((team) => team.distrust()));
    followTeam(dependencies, () => {
        tell();
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
            const bundled = loader.loaded();
            const team = current(bundled);
            return bundled?.meta.live && team && !team.session && (team.isMissing || team.isUnread) ? {channel: bundled.meta.live.channel, isUnread: team.isUnread} : null;
        },
        async lookAgain() {
            const bundled = await loader.load();
            const team = current(bundled);
            team?.forget();
            await team?.look(bundled);
        },
    };
}

/** A listener may redraw the panel, so each gets a task of its own. */
async function tellInTurn(listeners: ReadonlySet<() => void>, wait: LiveLoaderDependencies['wait']): Promise<void> {
    for (const listener of listeners) {
        listener();
        await wait(0);
    }
}

/** The current user and team. */
function readReader(state: HostState): Reader {
    return {team: selectTeamName(state), channel: selectChannel(state, selectChannelId(state))?.name ?? '', language: selectLocale(state)};
}

/** Members receive the channel's events at once. */
function followEvents({registry, onCleanup, onPosted}: LiveLoaderDependencies, take: (post: string, isDeleted: boolean) => void, onReconnect: () => void): void {
    const events = ['posted', 'post_edited', 'post_deleted'];
    for (const event of events) {
        registry.registerWebSocketEventHandler({
            event,
            handler: (message: SocketMessage) => {
                if (event === 'posted') {
                    onPosted(message);
                }
                if (typeof message.data?.post === 'string') {
                    take(message.data.post, event === 'post_deleted');
                }
            },
        });
    }
    registry.registerReconnectHandler({handler: onReconnect});
    onCleanup(() => {
        events.forEach((event) => registry.unregisterWebSocketEventHandler({event}));
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
