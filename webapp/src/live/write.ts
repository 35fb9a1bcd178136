// The keepers' changes to the FAQ channel. All functions reject with an `ApiError` if a step fails; earlier steps are not undone,
// and the next call repeats them without effect.

import {START_POST_TYPE} from '../constants';
import {ApiError} from '../host/api';
import type * as channelApi from '../host/channel_api';
import type {ServerPost} from '../host/channel_json';
import type * as channelWrites from '../host/channel_writes';
import type {PostText} from '../host/channel_writes';
import {composeEntry, sourceLinesOf, type Draft} from './draft';
import {readKeepers, writeKeepers} from './keepers';
import type {LiveFaq} from './live_faq';
import {NO_MARKS, toChannelPost, writeMarks} from './marks';
import {liveId} from './merge';
import type {ChannelPost, PostMarks} from './types';

/** Requests for writing, and for reading what is to be changed. */
export type ChannelWrites = Pick<typeof channelApi, 'readPost' | 'readNewest'> &
    Pick<typeof channelWrites, 'writePost' | 'changePost' | 'setPinned' | 'addReaction' | 'joinChannel'>;

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

/** Result of saving; somebody else may have edited the message meanwhile. `isReplaced`: see {@link Replaced}. */
type Saved = {readonly kind: 'saved'; readonly isReplaced: Replaced} | {readonly kind: 'conflict'; readonly message: string};

/** Whether the server forbade the change, so that a new message of the user's own took the old one's place. */
type Replaced = boolean;

export class LiveWriter {
    readonly #dependencies: WriterDependencies;

    /** The message that was posted last, until all steps of its attempt succeeded. */
    #unsettled: string | null = null;

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
        const {target, isProposal, approves, from} = draft;
        if (target.kind === 'post') {
            return this.#edit(draft, target);
        }
        const marks: PostMarks = {...NO_MARKS, kind: isProposal ? 'proposal' : 'entry', replaces: target.kind === 'entry' ? target.id : null, approves, from};
        await this.#write(this.compose(draft), marks);
        this.#unsettled = null;
        return {kind: 'saved', isReplaced: false};
    }

    /** Removes an entry; {@link pin} restores it. */
    async remove(post: ChannelPost): Promise<void> {
        const {requests, live} = this.#dependencies;
        await requests.setPinned(post.id, false);
        await this.#mark(await requests.readPost(post.id), 'removed');
        await this.#changeEtag();
        await live.show(post.id, false);
    }

    /** Makes a message an entry, or restores it. */
    async pin(postId: string): Promise<void> {
        const {requests, live} = this.#dependencies;
        const current = await requests.readPost(postId);
        if (toChannelPost(current).marks.kind === 'removed') {
            await this.#mark(current, 'entry');
        }
        await requests.setPinned(postId, true);
        await live.takePost(await requests.readPost(postId));
    }

    /** Records that a keeper has confirmed an entry. */
    async confirm(postId: string): Promise<Replaced> {
        const {requests, now} = this.#dependencies;
        const current = await requests.readPost(postId);
        return this.#change(current, {props: writeMarks({...toChannelPost(current).marks, reviewedAt: now()}, current.props)});
    }

    /** Sets the keepers in the start message: adds `names`, and removes those of `shown` that are not among them. Changes by others meanwhile stay. */
    async nameKeepers(names: readonly string[], shown: readonly string[]): Promise<Replaced> {
        const {requests, live} = this.#dependencies;
        const start = live.view()?.keepers.start;
        if (!start) {
            return false;
        }
        const current = await requests.readPost(start.id);
        const named = readKeepers(current.message);
        const kept = named.filter((name) => names.includes(name) || !shown.includes(name));
        const added = names.filter((name) => !named.includes(name) && !shown.includes(name));
        return this.#change(current, {message: writeKeepers(current.message, [...kept, ...added])});
    }

    /** Dismisses a proposal for everybody. */
    async dismiss(post: ChannelPost): Promise<void> {
        const {requests, userId, live} = this.#dependencies;
        await this.#join();
        await requests.addReaction(userId, post.id, DISMISSED);
        if (post.isPinned) {
            await requests.setPinned(post.id, false);
            await this.#changeEtag();
            await live.show(post.id, false);
        }
    }

    async #edit(draft: Draft, {postId, base}: {readonly postId: string; readonly base: string}): Promise<Saved> {
        const {requests, live} = this.#dependencies;
        const current = await requests.readPost(postId);
        if (current.message !== base) {
            await live.takePost(current);
            return {kind: 'conflict', message: current.message};
        }
        return {kind: 'saved', isReplaced: await this.#change(current, {message: this.compose(draft, base)})};
    }

    /** Marks a message of the user's own. The mark only decides whether it appears in the user's own list, so a failure to set it is ignored. */
    async #mark(post: ServerPost, kind: PostMarks['kind']): Promise<void> {
        const {requests, userId} = this.#dependencies;
        if (post.userId === userId) {
            await requests.changePost(post.id, {props: writeMarks({...toChannelPost(post).marks, kind}, post.props)}).catch(ignoreRefusal);
        }
    }

    /**
     * Changes a message in place, and pins it again if somebody unpinned it meanwhile. Where the server refuses, a message of the
     * user's own takes its place: only system administrators may edit others' messages, and a server may forbid editing old ones.
     */
    async #change(current: ServerPost, change: Partial<PostText>): Promise<Replaced> {
        const {requests, live, disarm} = this.#dependencies;
        const post = toChannelPost(current);
        const changed = await requests.changePost(post.id, change).catch(ignoreRefusal);
        if (changed) {
            await (changed.isPinned ? live.takePost(changed) : this.pin(post.id));
            return false;
        }
        await this.#write(disarm(change.message ?? post.message), {...post.marks, kind: 'entry', replaces: post.marks.replaces ?? liveId(post)},
            post.type === START_POST_TYPE ? START_POST_TYPE : '', post.createAt);
        await this.remove(post);
        this.#unsettled = null;
        return true;
    }

    /**
     * Posts a message, once: an earlier attempt that failed may have reached the server.
     * @param after creation of the message that it replaces; older messages of the user are not attempts
     */
    async #write(message: string, marks: PostMarks, type: Parameters<ChannelWrites['writePost']>[2] = '', after = 0): Promise<void> {
        const {requests, live, userId} = this.#dependencies;
        const channelId = live.copy.channel.id;
        await this.#join();
        const newest = this.#unsettled === message ? await requests.readNewest(channelId) : [];
        this.#unsettled = message;
        const post = newest.find((one) => one.userId === userId && one.message === message && one.deleteAt === 0 && one.createAt > after) ??
            await requests.writePost(channelId, {message, props: writeMarks(marks)}, type);
        if (marks.kind === 'entry') {
            await requests.setPinned(post.id, true);
            await live.takePost(await requests.readPost(post.id));
        }
    }

    /** Only members may write in a channel. */
    async #join(): Promise<void> {
        await this.#dependencies.requests.joinChannel(this.#dependencies.live.copy.channel.id, this.#dependencies.userId);
    }

    /** The channel's ETag does not change when a message is unpinned; pinning the start message again changes it. */
    async #changeEtag(): Promise<void> {
        const start = this.#dependencies.live.view()?.keepers.start;
        if (start?.type === START_POST_TYPE) {
            await this.#dependencies.requests.setPinned(start.id, true);
        }
    }
}

/** Resolves to nothing where the server forbids a change; rejects with other errors. */
function ignoreRefusal(error: unknown): null {
    if (error instanceof ApiError && (error.status === 403 || error.status === 400)) {
        return null;
    }
    throw error;
}
