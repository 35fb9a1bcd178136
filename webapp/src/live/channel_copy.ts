// What this page knows of the FAQ channel: its pinned posts and the people who wrote them. Read with one request, then kept by
// events, and looked at again by the tag of the last answer.

import type {ServerPost} from '../host/channel_json';
import {toChannelPost} from './marks';
import type {ChannelPost, LiveChannel, Person} from './types';

/** The requests that reading takes; see `host/channel_api`. */
export interface ChannelReader {
    findChannel(teamId: string, name: string): Promise<LiveChannel | null>;
    readPinned(channelId: string, etag: string | null): Promise<{readonly posts: readonly ServerPost[]; readonly etag: string | null} | null>;
    readPeople(teamId: string, userIds: readonly string[]): Promise<readonly Person[]>;
}

/**
 * The server's tag does not change with every post that loses its pin, and tells nothing of who administers the team: so often,
 * in milliseconds, everything is read anew.
 */
const WHOLE_EVERY_MS = 30 * 60_000;

export class ChannelCopy {
    channel: LiveChannel;
    readonly people = new Map<string, Person>();
    readonly #posts = new Map<string, ChannelPost>();
    readonly #reader: ChannelReader;
    readonly #userId: string;
    readonly #now: () => number;
    #etag: string | null = null;
    #wholeAt = -Infinity;

    constructor(channel: LiveChannel, userId: string, reader: ChannelReader, now: () => number) {
        this.channel = channel;
        this.#userId = userId;
        this.#reader = reader;
        this.#now = now;
    }

    /** Pinned posts, oldest first. */
    posts(): readonly ChannelPost[] {
        return [...this.#posts.values()].filter(({isPinned}) => isPinned).sort((a, b) => a.createAt - b.createAt);
    }

    /** Any post that was seen here, also one that is pinned no longer. */
    post(id: string): ChannelPost | null {
        return this.#posts.get(id) ?? null;
    }

    /**
     * Looks at the channel again. Whether anything may have changed; `null` where there is no such channel any more.
     * Rejects with an `ApiError`.
     */
    async read(whole = false): Promise<boolean | null> {
        const isDue = whole || this.#now() - this.#wholeAt >= WHOLE_EVERY_MS;
        const isFirst = this.#wholeAt === -Infinity;
        if (isDue && !isFirst) {
            const found = await this.#reader.findChannel(this.channel.teamId, this.channel.name);
            if (found?.id !== this.channel.id) {
                return null;
            }
            this.channel = found;
        }
        const answer = await this.#reader.readPinned(this.channel.id, isDue ? null : this.#etag);
        if (!answer) {
            return false;
        }
        this.#posts.clear();
        answer.posts.forEach((post) => this.#posts.set(post.id, toChannelPost(post)));
        await this.#readPeople(isDue);
        this.#etag = answer.etag;
        this.#wholeAt = isDue ? this.#now() : this.#wholeAt;
        return true;
    }

    /** Takes in what the websocket, or an answer to a request of ours, says of a post. Whether anything changed. Rejects with an `ApiError`. */
    async take(post: ServerPost, isDeleted = false): Promise<boolean> {
        const known = this.#posts.get(post.id);
        if (post.channelId !== this.channel.id || (known?.updateAt ?? 0) > post.updateAt) {
            return false;
        }
        if (isDeleted || post.deleteAt > 0) {
            return this.#posts.delete(post.id);
        }
        if (!known && !post.isPinned) {
            return false;
        }
        this.#posts.set(post.id, toChannelPost(post));
        await this.#readPeople(false);
        return true;
    }

    /** Marks a post as pinned or not, before the server's event has come. */
    setPinned(postId: string, isPinned: boolean): void {
        const post = this.#posts.get(postId);
        if (post) {
            this.#posts.set(postId, {...post, isPinned});
        }
    }

    /** Those who wrote here and the reader: all anew, or only who is not known yet. */
    async #readPeople(anew: boolean): Promise<void> {
        const ids = new Set([this.#userId, ...Array.from(this.#posts.values(), ({userId}) => userId)]);
        const wanted = [...ids].filter((id) => id !== '' && (anew || !this.people.has(id)));
        const people = await this.#reader.readPeople(this.channel.teamId, wanted);
        if (anew) {
            this.people.clear();
        }
        people.forEach((person) => this.people.set(person.id, person));
    }
}
