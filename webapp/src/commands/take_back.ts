// Takes back an answer that this page has just posted: the post goes, and what was asked stands in the message box again.

import {ApiError} from '../host/api';
import type {PostTarget} from '../state/panel';
import type {RecentPosts} from './recent_posts';

export interface TakeBackDependencies {
    readonly recent: RecentPosts;

    /** Rejects with an `ApiError`. */
    readonly deletePost: (postId: string) => Promise<void>;

    /** Takes the post off this page. */
    readonly removePost: (postId: string) => void;
    readonly insertText: (target: PostTarget, text: string) => unknown;
}

/** Resolves to whether the answer is gone; a post that somebody else has deleted is gone, too. */
export async function takeBackAnswer({recent, deletePost, removePost, insertText}: TakeBackDependencies, postId: string): Promise<boolean> {
    try {
        await deletePost(postId);
    } catch (error) {
        if (!(error instanceof ApiError && error.status === 404)) {
            return false;
        }
    }
    removePost(postId);
    const post = recent.find(postId);
    if (post?.question) {
        insertText(post.target, `/faq ${post.question}`);
    }
    return true;
}
