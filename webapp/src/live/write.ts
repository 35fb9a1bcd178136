// The keepers' changes to the FAQ channel. All functions reject with an `ApiError` if the server refuses; earlier steps are not
// undone.

import {START_POST_TYPE} from '../constants';
import {ApiError} from '../host/api';
import type {ServerPost} from '../host/channel_json';
import type {PostText} from '../host/channel_writes';
import type {Draft} from './draft';
import {composeEntry, sourceLinesOf} from './draft';
import type {LiveFaq} from './live_faq';
import {NO_MARKS, toChannelPost, writeMarks} from './marks';
import type {ChannelPost, PostMarks} from './types';

/** Requests for writing; see `host/channel_writes`. */
export interface ChannelWrites {
    readPost(postId: string): Promise<ServerPost>;
    writePost(channelId: string, post: PostText, type: `custom_${string}` | ''): Promise<ServerPost>;
    changePost(postId: string, change: Partial<PostText>): Promise<ServerPost>;
    setPinned(postId: string, isPinned: boolean): Promise<void>;
    addReaction(userId: string, postId: string, emoji: string): Promise<void>;
    joinChannel(channelId: string, userId: string): Promise<void>;
}

interface WriterDependencies {
    readonly live: LiveFaq;
    readonly userId: string;

    /** BCP 47 tag of the user's language. */
    readonly language: () => string;

    /** Prevents a Markdown text from notifying anybody. */
    readonly disarm: (markdown: string) => string;
    readonly requests: ChannelWrites;
    readonly now: () => number;
}

/** A reaction that tells everybody that a proposal was dismissed. */
export const DISMISSED = 'x';

/** Result of saving; somebody else may have edited the message meanwhile. */
type Saved = {readonly kind: 'saved'; readonly postId: string} | {readonly kind: 'conflict'; readonly message: string};

export class LiveWriter {
    readonly #dependencies: WriterDependencies;

    constructor(dependencies: WriterDependencies) {
        this.#dependencies = dependencies;
    }

    /** The message for a draft. */
    compose(draft: Draft, base = ''): string {
        const {language, disarm} = this.#dependencies;
        return disarm(composeEntry(draft, language(), sourceLinesOf(base)));
    }

    /** Publishes a draft, or proposes it to keepers. */
    async save(draft: Draft): Promise<Saved> {
        if (draft.target.kind === 'post') {
            return this.#edit(draft, draft.target.postId, draft.target.base);
        }
        const post = await this.#write(draft, draft.target.kind === 'entry' ? draft.target.id : null);
        return {kind: 'saved', postId: post.id};
    }

    /** Removes an entry; {@link pin} restores it. */
    async remove(post: ChannelPost): Promise<void> {
        const {requests, userId} = this.#dependencies;
        await requests.setPinned(post.id, false);
        if (post.userId === userId) {
            await requests.changePost(post.id, {props: writeMarks({...post.marks, kind: 'removed'}, (await requests.readPost(post.id)).props)});
        }
        await this.#tellOthers();
        await this.#dependencies.live.show(post.id, false);
    }

    /** Makes a message an entry, or restores it. */
    async pin(postId: string): Promise<void> {
        const {requests, userId, live} = this.#dependencies;
        const post = toChannelPost(await requests.readPost(postId));
        if (post.userId === userId && post.marks.kind === 'removed') {
            await requests.changePost(postId, {props: writeMarks({...post.marks, kind: 'entry'})});
        }
        await requests.setPinned(postId, true);
        await live.takePost(await requests.readPost(postId));
    }

    /** Records that a keeper has confirmed an entry. */
    async confirm(post: ChannelPost): Promise<void> {
        const {requests, now, live} = this.#dependencies;
        const {props} = await requests.readPost(post.id);
        await live.takePost(await requests.changePost(post.id, {props: writeMarks({...post.marks, reviewedAt: now()}, props)}));
    }

    /** Dismisses a proposal for everybody. */
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
            // Only administrators may edit others' messages, and the server may forbid editing old ones.
            if (!(error instanceof ApiError) || (error.status !== 403 && error.status !== 400)) {
                throw error;
            }
        }
        const {marks} = toChannelPost(current);
        const post = await this.#write({...draft, from: marks.from, approves: marks.approves}, marks.replaces);
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

    /** Only members may write in a channel. */
    async #join(): Promise<void> {
        await this.#dependencies.requests.joinChannel(this.#dependencies.live.copy.channel.id, this.#dependencies.userId);
    }

    /** The channel's ETag does not change when a message is unpinned; pinning the start message again changes it. */
    async #tellOthers(): Promise<void> {
        const start = this.#dependencies.live.view()?.keepers.start;
        if (start?.type === START_POST_TYPE) {
            await this.#dependencies.requests.setPinned(start.id, true);
        }
    }
}
