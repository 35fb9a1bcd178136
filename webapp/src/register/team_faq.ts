// The FAQ channel of one team for one user: decides when to look for it and when to read it again, and tells whether that
// failed.

import type {Faq} from '../answer/types';
import {ApiError} from '../host/api';
import type {PublicChannel} from '../host/channel_json';
import {selectChannelByName} from '../host/lazy_selectors';
import type {HostStore} from '../host/store';
import type {LiveSession} from './live_core';

/** Maximum age of channel data before it is requested again, in milliseconds. */
const FRESH_MS = 5 * 60_000;

/** Time after a failure until the next request. */
const RETRY_MS = 60_000;

/** Time after which a response counts as late, which keepers are informed of. */
const LATE_MS = 5000;

export interface TeamFaqDependencies {
    readonly store: HostStore;
    readonly findChannel: (teamId: string, name: string) => Promise<PublicChannel | null>;

    /** Loads the live FAQ code and reads the channel. */
    readonly open: (channel: PublicChannel, bundled: Faq, onChange: () => void) => Promise<LiveSession>;
    readonly report: (what: string, error: unknown) => void;
    readonly now: () => number;
    readonly wait: (milliseconds: number) => Promise<void>;
}

/** State for one team and user. */
export class TeamFaq {
    session: LiveSession | null = null;
    readonly #teamId: string;
    readonly #dependencies: TeamFaqDependencies;
    readonly #onChange: () => void;

    /** The last look failed, or its response is late. */
    isUnread = false;
    #nextLook = -Infinity;
    #looking: Promise<void> | null = null;
    #channelId = '';

    /** Id of the channel of that name in the store when it was looked for; `undefined` before. */
    #knownId: string | null | undefined;

    constructor(teamId: string, dependencies: TeamFaqDependencies, onChange: () => void) {
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

    /** A channel of the team was archived, restored or made private. */
    channelChanged(channelId: string): void {
        if (!this.session || this.#channelId === channelId) {
            this.session = null;
            this.forget();
            this.#onChange();
        }
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
        let isUnread = false;
        let isPending = true;
        void wait(LATE_MS).then(() => isPending && this.#setUnread(true));
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
        } catch (error) {
            isUnread = true;
            this.#nextLook = now() + RETRY_MS;
            if (!(error instanceof ApiError)) {
                report('The FAQ of this team could not be read', error);
            }
        }
        isPending = false;
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
        this.#channelId = channel?.id ?? '';
        this.session = channel && await open(channel, bundled, this.#onChange);
        this.#knownId = knownId;
        this.#onChange();
    }
}
