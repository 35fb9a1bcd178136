// Posts an answer as the user, once: a second call while the first is under way joins it, and a try after a failure that left
// it open whether the server took the post carries the same id, by which the server knows it again.

import type {Post} from '@mattermost/types/posts';

import type {ComposeLabels} from '../answer/compose';
import {ANSWER_POST_TYPE, PROPS_KEY, composeMessage, composeProps} from '../answer/compose';
import type {FailureReason, Outcome} from '../answer/outcome';
import type {FaqEntry} from '../faq/entry';
import type {NewPost} from '../host/api';
import {ApiError} from '../host/api';
import {showAcceptedPost} from '../host/posts';
import type {HostStore} from '../host/store';
import {selectChannel, selectMaxPostSize, selectUserId} from '../host/store';
import type {PostTarget} from '../state/panel';

export interface AnswerPosterParts {
    readonly store: HostStore;
    readonly createPost: (post: NewPost) => Promise<Post>;

    /** In the language of the user who posts. */
    readonly labels: () => ComposeLabels;
}

export type PostAnswer = (entry: FaqEntry, target: PostTarget) => Promise<Outcome>;

/** Gives the function that posts answers; it never rejects. */
export function createAnswerPoster(parts: AnswerPosterParts): PostAnswer {
    const underWay = new Map<string, Promise<Outcome>>();
    const unsettled = new Map<string, string>();
    return (entry, target) => {
        const key = JSON.stringify([selectUserId(parts.store.getState()), target.channelId, target.rootId, entry.id]);
        const running = underWay.get(key) ?? postOnce(parts, entry, target, key, unsettled).finally(() => underWay.delete(key));
        underWay.set(key, running);
        return running;
    };
}

async function postOnce(
    {store, createPost, labels}: AnswerPosterParts,
    entry: FaqEntry,
    target: PostTarget,
    key: string,
    unsettled: Map<string, string>,
): Promise<Outcome> {
    const state = store.getState();
    const channel = selectChannel(state, target.channelId);
    if (!channel || channel.delete_at > 0) {
        return {ok: false, reason: channel ? 'archived' : 'gone'};
    }
    const userId = selectUserId(state);
    const pendingId = unsettled.get(key) ?? `${userId}:${Date.now()}`;
    try {
        const post = await createPost({
            channel_id: target.channelId,
            root_id: target.rootId,
            user_id: userId,
            message: composeMessage(entry, selectMaxPostSize(state), labels()),
            type: ANSWER_POST_TYPE,
            props: {[PROPS_KEY]: composeProps(entry)},
            pending_post_id: pendingId,
        });
        unsettled.delete(key);
        showAcceptedPost(store, post);
        return {ok: true};
    } catch (error) {
        if (mayHaveArrived(error)) {
            unsettled.set(key, pendingId);
        } else {
            unsettled.delete(key);
        }
        return {ok: false, reason: explain(error)};
    }
}

function mayHaveArrived(error: unknown): boolean {
    return !(error instanceof ApiError) || error.status === 0 || error.status >= 500;
}

/** The reason for a person in an error of the server. Ids as in Mattermost's `server/channels/api4` and `app/post.go`. */
function explain(error: unknown): FailureReason {
    if (!(error instanceof ApiError)) {
        return 'server';
    }
    switch (error.id) {
    case 'api.post.create_post.can_not_post_to_deleted.error':
        return 'archived';
    case 'api.post.create_post.root_id.app_error':
    case 'api.post.create_post.channel_root_id.app_error':
        return 'gone';
    case 'model.post.is_valid.message_length.app_error':
    case 'model.post.is_valid.msg.app_error':
        return 'too_long';
    default:
        return explainStatus(error.status);
    }
}

const REASONS: Readonly<Record<number, FailureReason>> = {
    0: 'offline',
    401: 'signed_out',
    403: 'forbidden',
    404: 'gone',
    413: 'too_long',
    429: 'busy',
};

function explainStatus(status: number): FailureReason {
    return REASONS[status] ?? 'server';
}
