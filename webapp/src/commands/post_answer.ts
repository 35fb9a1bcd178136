// Posts an answer as the user, once. A second call while the first is pending joins it; after a failure that leaves open whether
// the server accepted the post, the next attempt looks for it first. The same `pending_post_id` alone is not enough: Mattermost
// remembers it for 30 seconds, which is also the request timeout.

import type {Post} from '@mattermost/types/posts';

import {composeMessage, composeProps} from '../answer/compose';
import type {FailureReason, Outcome, PostOptions} from '../answer/outcome';
import {ANSWER_POST_TYPE, PROPS_KEY} from '../constants';
import type {FaqEntry} from '../faq/entry';
import {ApiError, REASONS_BY_STATUS, type NewPost} from '../host/api';
import {showAcceptedPost} from '../host/posts';
import {selectUserId, type HostState, type HostStore} from '../host/store';
import {listShownPosts, selectChannel, selectMaxPostSize} from '../host/lazy_selectors';
import {ownProperty} from '../own_property';
import type {PostTarget} from '../state/panel';
import type {RecentPosts} from './recent_posts';

interface PosterDependencies {
    readonly store: HostStore;
    readonly createPost: (post: NewPost) => Promise<Post>;

    /** The newest posts of a channel, including replies; rejects with an `ApiError`. */
    readonly listPosts: (channelId: string) => Promise<readonly Post[]>;

    /** Remembers posted answers so that they can be taken back. */
    readonly recent: RecentPosts;
}

/** An attempt whose outcome is unknown: the server may have accepted the post. */
interface Unsettled {
    readonly id: string;

    /** Time of the attempt, in milliseconds. */
    readonly at: number;
}

/** After this, a repeat is a new post, not a retry. */
const MAX_UNSETTLED_MS = 300_000;

type PostAnswer = (entry: FaqEntry, target: PostTarget, options?: PostOptions) => Promise<Outcome>;

/** How many of the newest messages are searched for the same answer before it is posted again. */
const LOOKED_THROUGH = 50;

/** Creates the function that posts answers; it never rejects. */
export function createAnswerPoster(dependencies: PosterDependencies): PostAnswer {
    const underWay = new Map<string, Promise<Outcome>>();
    const unsettled = new Map<string, Unsettled>();
    return (entry, target, options = {}) => {
        const key = JSON.stringify([selectUserId(dependencies.store.getState()), target.channelId, target.rootId, entry.id]);
        const running = underWay.get(key) ?? postOnce(dependencies, entry, {...target, ...options}, key, unsettled).
            catch((): Outcome => ({ok: false, reason: 'server'})).
            finally(() => underWay.delete(key));
        underWay.set(key, running);
        return running;
    };
}

async function postOnce(
    {store, createPost, listPosts, recent}: PosterDependencies,
    entry: FaqEntry,
    target: PostTarget & PostOptions,
    key: string,
    unsettled: Map<string, Unsettled>,
): Promise<Outcome> {
    const state = store.getState();
    const channel = selectChannel(state, target.channelId);
    if (!channel || channel.delete_at > 0) {
        return {ok: false, reason: channel ? 'archived' : 'gone'};
    }
    const userId = selectUserId(state);
    const now = Date.now();
    const earlier = unsettled.get(key);
    const repeats = earlier !== undefined && now - earlier.at < MAX_UNSETTLED_MS;
    const attempt = repeats ? earlier : {id: `${userId}:${now}${crypto.getRandomValues(new Uint32Array(1)).join('')}`, at: now};
    const message = composeMessage(entry, selectMaxPostSize(state));
    const same = repeats || target.again ? undefined : findSame(state, target, message);
    if (same) {
        return {ok: false, reason: 'repeated', postId: same.id};
    }
    const isOurs = (post: Post): boolean => post.user_id === userId && ownProperty(ownProperty(post.props, PROPS_KEY), 'attempt') === attempt.id;
    const findShown = (): Post | undefined => listShownPosts(store.getState()).find(isOurs);
    let post = repeats ? findShown() : undefined;
    try {
        if (!post) {
            const arrived = repeats ? (await listPosts(target.channelId)).find(isOurs) : undefined;
            post = arrived ?? await createPost({
                channel_id: target.channelId,
                root_id: target.rootId,
                user_id: userId,
                message,
                type: ANSWER_POST_TYPE,
                props: {[PROPS_KEY]: {...composeProps(entry), attempt: attempt.id}},
                pending_post_id: attempt.id,
            });
            showAcceptedPost(store, post);
        }
    } catch (error) {
        // If the websocket delivers the post, it was not a failure.
        post = mayHaveArrived(error) ? await waitFor(store, findShown) : findShown();
        if (!post) {
            if (repeats || mayHaveArrived(error)) {
                unsettled.set(key, attempt);
            }
            return {ok: false, reason: explainFailure(error)};
        }
    }
    unsettled.delete(key);
    recent.add(post.id, {target: {channelId: target.channelId, rootId: target.rootId}, question: target.question ?? ''});
    return {ok: true, postId: post.id};
}

/** An earlier post of the same answer among the newest messages of the conversation that the page has loaded. */
function findSame(state: HostState, {channelId, rootId}: PostTarget, message: string): Post | undefined {
    return listShownPosts(state).
        filter((post) => post.channel_id === channelId && (rootId === '' || post.root_id === rootId)).
        sort((one, other) => other.create_at - one.create_at).
        slice(0, LOOKED_THROUGH).
        find((post) => ownProperty(post, 'type') === ANSWER_POST_TYPE && post.message === message && post.state !== 'DELETED');
}

/** How long a post whose response was lost may take to arrive by websocket, in milliseconds. */
const ARRIVAL_MS = 500;

/** The post as soon as the page has it, or `undefined` after {@link ARRIVAL_MS}. */
function waitFor(store: HostStore, find: () => Post | undefined): Promise<Post | undefined> {
    return new Promise((resolve) => {
        const look = (): void => {
            const post = find();
            if (post) {
                settle(post);
            }
        };
        const settle = (post?: Post): void => {
            clearTimeout(timer);
            unsubscribe();
            resolve(post);
        };
        const unsubscribe = store.subscribe(look);
        const timer = setTimeout(settle, ARRIVAL_MS);
        look();
    });
}

function mayHaveArrived(error: unknown): boolean {
    return !(error instanceof ApiError) || error.status === 0 || error.status >= 500;
}

/** Reasons by error id, of Mattermost's `server/channels/api4` and `app/post.go`, and else by status. */
const REASONS = new Map<string | number, FailureReason>([
    ['api.post.create_post.can_not_post_to_deleted.error', 'archived'],
    ['api.post.patch_post.can_not_update_post_in_deleted.error', 'archived'],
    ['api.post.create_post.root_id.app_error', 'gone'],
    ['api.post.create_post.channel_root_id.app_error', 'gone'],
    ['model.post.is_valid.message_length.app_error', 'too_long'],
    ['model.post.is_valid.msg.app_error', 'too_long'],
    [413, 'too_long'],
    ...REASONS_BY_STATUS,
]);

/** Maps a server error to a reason. */
export function explainFailure(error: unknown): FailureReason {
    return error instanceof ApiError ? REASONS.get(error.id) ?? REASONS.get(error.status) ?? 'server' : 'server';
}
