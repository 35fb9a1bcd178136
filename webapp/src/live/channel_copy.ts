// The page's copy of the FAQ channel: pinned posts and their authors. Read with one request, then updated by websocket events,
// and revalidated with the ETag of the last response.

import {ApiError} from '../host/api';
import type * as channelApi from '../host/channel_api';
import type {Person, PublicChannel, ServerPost} from '../host/channel_json';
import {toChannelPost} from './marks';
import type {ChannelPost} from './types';

/** Requests for reading. */
export type ChannelReader = Pick<typeof channelApi, 'findChannel' | 'readPinned' | 'readPeople'>;

/** Interval of a full read, in milliseconds: the server's ETag does not change with every unpinned post, nor with the team's administrators. */
const WHOLE_EVERY_MS = 30 * 60_000;

export class ChannelCopy {
    channel: PublicChannel;
    readonly people = new Map<string, Person>();
    readonly #posts = new Map<string, ChannelPost>();
    readonly #reader: ChannelReader;
    readonly #userId: string;
    readonly #now: () => number;
    #etag: string | null = null;
    #wholeAt = -Infinity;

    constructor(channel: PublicChannel, userId: string, reader: ChannelReader, now: () => number) {
        this.channel = channel;
        this.#userId = userId;
        this.#reader = reader;
        this.#now = now;
    }

    /** Pinned posts, oldest first. */
    posts(): readonly ChannelPost[] {
        return [...this.#posts.values()].filter(({isPinned}) => isPinned).sort((a, b) => a.createAt - b.createAt);
    }

    /** Any post seen on this page, pinned or not. */
    post(id: string): ChannelPost | null {
        return this.#posts.get(id) ?? null;
    }

    /** Revalidates the channel. Resolves to whether anything may have changed; `null` if the channel is gone. Rejects with an `ApiError`. */
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
        const answer = await this.#readPinned(isDue ? null : this.#etag);
        if (answer === 'gone') {
            return null;
        }
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

    /** A channel that was deleted, or made private for others, is gone. */
    async #readPinned(etag: string | null): Promise<Awaited<ReturnType<ChannelReader['readPinned']>> | 'gone'> {
        try {
            return await this.#reader.readPinned(this.channel.id, etag);
        } catch (error) {
            if (error instanceof ApiError && (error.status === 403 || error.status === 404)) {
                return 'gone';
            }
            throw error;
        }
    }

    /** Applies a post from the websocket or from a response. Resolves to whether anything changed. Rejects with an `ApiError`. */
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

    /** Marks a post as pinned or unpinned before the server's event arrives. */
    setPinned(postId: string, isPinned: boolean): void {
        const post = this.#posts.get(postId);
        if (post) {
            this.#posts.set(postId, {...post, isPinned});
        }
    }

    /** Loads these users too, unless they are known. Rejects with an `ApiError`. */
    meet(userIds: readonly string[]): Promise<void> {
        return this.#readPeople(false, userIds);
    }

    /** Loads the authors and the reader: all of them, or only unknown ones. */
    async #readPeople(anew: boolean, others: readonly string[] = []): Promise<void> {
        const ids = new Set([this.#userId, ...others, ...Array.from(this.#posts.values(), ({userId}) => userId)]);
        const wanted = [...ids].filter((id) => id !== '' && (anew || !this.people.has(id)));
        const people = await this.#reader.readPeople(this.channel.teamId, wanted);
        if (anew) {
            this.people.clear();
        }
        people.forEach((person) => this.people.set(person.id, person));
    }
}
