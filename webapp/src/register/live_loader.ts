// The FAQ of the team that is on the page: the bundled one, and with it the entries of the team's FAQ channel where there is one.
// A team without such a channel costs one request; the code for the others comes when one was found.

import type {FaqLoader} from '../answer/faq_loader';
import {forReader} from '../answer/for_reader';
import type {Faq, Reader} from '../answer/types';
import {ApiError} from '../host/api';
import type {PublicChannel} from '../host/channel_json';
import type {Registry, SocketMessage} from '../host/registry';
import type {HostState, HostStore} from '../host/store';
import {selectChannelId, selectLocale, selectUserId} from '../host/store';
import {selectChannel, selectChannelByName, selectTeamId, selectTeamName} from '../host/lazy_selectors';
import type {LiveSession} from './live_core';

/** How old what is known of the channel may be, in milliseconds. */
const FRESH_MS = 5 * 60_000;

/** How long after a failure the server is asked again. */
const RETRY_MS = 60_000;

/** Nobody waits longer for the channel: the entries that are known answer meanwhile. */
const WAIT_MS = 300;

export interface LiveLoader extends FaqLoader {

    /** Calls the listener whenever `loaded` gives another FAQ. Returns what ends that. */
    subscribe(listener: () => void): () => void;

    /** The channel of the team on the page; `null` where it has none, or none is known yet. */
    session(): LiveSession | null;

    /** Name of the channel that the team on the page could have and has not; `null` where it has one, or that is not known. */
    missing(): string | null;

    /** Looks for the team's channel again, which somebody has just made here. */
    lookAgain(): Promise<void>;
}

export interface LiveLoaderDependencies {
    readonly store: HostStore;
    readonly registry: Registry;
    readonly onCleanup: (cleanup: () => void) => void;
    readonly loader: FaqLoader;
    readonly findChannel: (teamId: string, name: string) => Promise<PublicChannel | null>;

    /** Loads what reads a channel, and reads it. */
    readonly open: (channel: PublicChannel, bundled: Faq, onChange: () => void) => Promise<LiveSession>;
    readonly report: (what: string, error: unknown) => void;
    readonly now: () => number;
    readonly wait: (milliseconds: number) => Promise<void>;
}

/** What is known of one team for one user. */
class TeamFaq {
    session: LiveSession | null = null;
    readonly #teamId: string;
    readonly #dependencies: LiveLoaderDependencies;
    readonly #onChange: () => void;
    #nextLook = -Infinity;
    #looking: Promise<void> | null = null;

    /** Id of the channel of that name that the page knew when it was looked for; `undefined` before. */
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

    /** The next look asks the server, and looks for the channel where there was none. */
    forget(): void {
        this.#nextLook = -Infinity;
        this.#knownId = undefined;
    }

    /** The next look asks the server: events may have been missed. */
    distrust(): void {
        this.#nextLook = -Infinity;
    }

    /** The channel was looked for, and there is none. */
    get isMissing(): boolean {
        return this.#knownId !== undefined && !this.session;
    }

    async #look(bundled: Faq): Promise<void> {
        const {now, report} = this.#dependencies;
        if (now() < this.#nextLook) {
            return;
        }
        this.#nextLook = now() + FRESH_MS;
        try {
            if (this.session && !await this.session.look()) {
                this.session = null;
                this.#knownId = undefined;
                this.#onChange();
            }
            if (!this.session) {
                await this.#open(bundled);
            }
        } catch (error) {
            this.#nextLook = now() + RETRY_MS;
            if (!(error instanceof ApiError)) {
                report('The FAQ of this team could not be read', error);
            }
        }
    }

    async #open(bundled: Faq): Promise<void> {
        const {store, findChannel, open} = this.#dependencies;
        const name = bundled.meta.live?.channel ?? '';
        const knownId = selectChannelByName(store.getState(), name)?.id ?? null;
        if (knownId === this.#knownId) {
            return;
        }
        const channel = await findChannel(this.#teamId, name);
        this.#knownId = knownId;
        this.session = channel && await open(channel, bundled, this.#onChange);
        this.#onChange();
    }
}

export function createLiveLoader(dependencies: LiveLoaderDependencies): LiveLoader {
    const {store, loader, wait} = dependencies;
    const listeners = new Set<() => void>();
    const tell = (): void => listeners.forEach((listener) => listener());
    const teams = new Map<string, TeamFaq>();
    let owner = '';

    /** Whoever logs in next finds nothing of the one before. */
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
        subscribe: (listener) => {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
        session: () => current(loader.loaded())?.session ?? null,
        missing: () => current(loader.loaded())?.isMissing ? loader.loaded()?.meta.live?.channel ?? null : null,
        async lookAgain() {
            const bundled = await loader.load();
            const team = current(bundled);
            team?.forget();
            await team?.look(bundled);
        },
    };
}

/** Who is on the page, and where. */
function readReader(state: HostState): Reader {
    return {team: selectTeamName(state), channel: selectChannel(state, selectChannelId(state))?.name ?? '', language: selectLocale(state)};
}

/** Events of a channel reach its members, and tell them at once. */
function followEvents({registry, onCleanup}: LiveLoaderDependencies, take: (post: string, isDeleted: boolean) => void, onReconnect: () => void): void {
    const events = ['posted', 'post_edited', 'post_deleted'];
    for (const event of events) {
        registry.registerWebSocketEventHandler({
            event,
            handler: ({data}: SocketMessage) => typeof data?.post === 'string' && take(data.post, event === 'post_deleted'),
        });
    }
    registry.registerReconnectHandler({handler: onReconnect});
    onCleanup(() => {
        events.forEach((event) => registry.unregisterWebSocketEventHandler({event}));
        registry.unregisterReconnectHandler();
    });
}

/** Calls the listener whenever another team, or another person, is on the page. */
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
