// Takes back an answer just posted from this page: deletes the post and restores the question in the message box.

import {ApiError} from '../host/api';
import type {PostTarget} from '../state/panel';
import type {RecentPosts} from './recent_posts';

interface TakeBackDependencies {
    readonly recent: RecentPosts;

    /** Rejects with an `ApiError`. */
    readonly deletePost: (postId: string) => Promise<void>;

    /** Removes the post from this page. */
    readonly removePost: (postId: string) => void;
    readonly insertText: (target: PostTarget, text: string) => unknown;
}

/** Resolves to whether the post is deleted, by this request or before it. */
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
