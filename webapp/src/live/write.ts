// What keepers do to the FAQ channel. Every function rejects with an `ApiError` where the server refuses; what it has taken
// until then stays.

import {START_POST_TYPE} from '../constants';
import {ApiError} from '../host/api';
import type {ServerPost} from '../host/channel_json';
import type {PostText} from '../host/channel_writes';
import type {Draft} from './draft';
import {composeEntry, sourceLinesOf} from './draft';
import type {LiveFaq} from './live_faq';
import {NO_MARKS, toChannelPost, writeMarks} from './marks';
import type {ChannelPost, PostMarks} from './types';

/** The requests that writing takes; see `host/channel_writes`. */
export interface ChannelWrites {
    readPost(postId: string): Promise<ServerPost>;
    writePost(channelId: string, post: PostText, type: `custom_${string}` | ''): Promise<ServerPost>;
    changePost(postId: string, change: Partial<PostText>): Promise<ServerPost>;
    setPinned(postId: string, isPinned: boolean): Promise<void>;
    addReaction(userId: string, postId: string, emoji: string): Promise<void>;
    joinChannel(channelId: string, userId: string): Promise<void>;
}

export interface WriterDependencies {
    readonly live: LiveFaq;
    readonly userId: string;

    /** BCP 47 tag of the user's language. */
    readonly language: () => string;

    /** Takes the power to notify out of a Markdown text. */
    readonly disarm: (markdown: string) => string;
    readonly requests: ChannelWrites;
    readonly now: () => number;
}

/** Says to everybody that a proposal was dismissed. */
export const DISMISSED = 'x';

/** How saving ended: somebody else may have changed the message meanwhile. */
export type Saved = {readonly kind: 'saved'; readonly postId: string} | {readonly kind: 'conflict'; readonly message: string};

export class LiveWriter {
    readonly #dependencies: WriterDependencies;

    constructor(dependencies: WriterDependencies) {
        this.#dependencies = dependencies;
    }

    /** The message that a draft becomes. */
    compose(draft: Draft, base = ''): string {
        const {language, disarm} = this.#dependencies;
        return disarm(composeEntry(draft, language(), sourceLinesOf(base)));
    }

    /** Publishes a draft, or offers it to keepers. */
    async save(draft: Draft): Promise<Saved> {
        if (draft.target.kind === 'post') {
            return this.#edit(draft, draft.target.postId, draft.target.base);
        }
        const post = await this.#write(draft, draft.target.kind === 'entry' ? draft.target.id : null);
        return {kind: 'saved', postId: post.id};
    }

    /** Takes an entry out; {@link pin} brings it back. */
    async remove(post: ChannelPost): Promise<void> {
        const {requests, userId} = this.#dependencies;
        await requests.setPinned(post.id, false);
        if (post.userId === userId) {
            await requests.changePost(post.id, {props: writeMarks({...post.marks, kind: 'removed'}, (await requests.readPost(post.id)).props)});
        }
        await this.#tellOthers();
        await this.#dependencies.live.show(post.id, false);
    }

    /** Makes a message an entry, or an entry again. */
    async pin(postId: string): Promise<void> {
        const {requests, userId, live} = this.#dependencies;
        const post = toChannelPost(await requests.readPost(postId));
        if (post.userId === userId && post.marks.kind === 'removed') {
            await requests.changePost(postId, {props: writeMarks({...post.marks, kind: 'entry'})});
        }
        await requests.setPinned(postId, true);
        await live.takePost(await requests.readPost(postId));
    }

    /** A keeper has looked at an entry and found it right. */
    async confirm(post: ChannelPost): Promise<void> {
        const {requests, now, live} = this.#dependencies;
        const {props} = await requests.readPost(post.id);
        await live.takePost(await requests.changePost(post.id, {props: writeMarks({...post.marks, reviewedAt: now()}, props)}));
    }

    /** Leaves a proposal to nobody any more. */
    async dismiss(post: ChannelPost): Promise<void> {
        const {requests, userId, live} = this.#dependencies;
        await this.#join();
        await requests.addReaction(userId, post.id, DISMISSED);
        if (post.isPinned) {
            await requests.setPinned(post.id, false);
            await this.#tellOthers();
            await live.show(post.id, false);
        }
    }

    async #edit(draft: Draft, postId: string, base: string): Promise<Saved> {
        const {requests, live, userId} = this.#dependencies;
        const current = await requests.readPost(postId);
        if (current.message !== base) {
            await live.takePost(current);
            return {kind: 'conflict', message: current.message};
        }
        try {
            await live.takePost(await requests.changePost(postId, {message: this.compose(draft, base)}));
            return {kind: 'saved', postId};
        } catch (error) {
            // Others' messages may be changed by administrators alone, and old ones by nobody where the server says so.
            if (!(error instanceof ApiError) || (error.status !== 403 && error.status !== 400)) {
                throw error;
            }
        }
        const {marks} = toChannelPost(current);
        const post = await this.#write({...draft, from: marks.from}, marks.replaces);
        await this.remove({...toChannelPost(current), userId: current.userId === userId ? userId : ''});
        return {kind: 'saved', postId: post.id};
    }

    async #write(draft: Draft, replaces: string | null): Promise<ServerPost> {
        const {requests, live} = this.#dependencies;
        await this.#join();
        const marks: PostMarks = {...NO_MARKS, kind: draft.isProposal ? 'proposal' : 'entry', replaces, approves: draft.approves, from: draft.from};
        const base = draft.target.kind === 'post' ? draft.target.base : '';
        const post = await requests.writePost(live.copy.channel.id, {message: this.compose(draft, base), props: writeMarks(marks)}, '');
        if (!draft.isProposal) {
            await requests.setPinned(post.id, true);
            await live.takePost(await requests.readPost(post.id));
        }
        return post;
    }

    /** Only members may write in a channel; whoever is one stays one. */
    async #join(): Promise<void> {
        await this.#dependencies.requests.joinChannel(this.#dependencies.live.copy.channel.id, this.#dependencies.userId);
    }

    /**
     * The tag by which others look whether anything changed stays the same when a message loses its pin. Pinning the starting
     * message once more changes it.
     */
    async #tellOthers(): Promise<void> {
        const start = this.#dependencies.live.view()?.keepers.start;
        if (start?.type === START_POST_TYPE) {
            await this.#dependencies.requests.setPinned(start.id, true);
        }
    }
}
