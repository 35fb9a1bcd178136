// "Answer from FAQ" in a post's menu: the panel opens on that post's text and replies in its thread.

import {displayName, selectPost, selectUser} from '../host/store';
import type {PluginContext} from './plugin_context';

/** A post may be a whole page; a question is asked in its beginning. */
const MAX_QUERY_LENGTH = 300;

export interface PostAction {
    readonly filter: (postId: string) => boolean;
    readonly action: (postId: string) => void;
}

export function createPostAction({store, openPanel}: PluginContext): PostAction {
    return {
        filter: (postId) => {
            const post = selectPost(store.getState(), postId);
            return post !== null && post.type === '' && post.message.trim() !== '';
        },
        action: (postId) => {
            const state = store.getState();
            const post = selectPost(state, postId);
            if (post) {
                const author = selectUser(state, post.user_id);
                openPanel({
                    query: post.message.replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY_LENGTH),
                    entryId: null,
                    scroll: 0,
                    target: {channelId: post.channel_id, rootId: post.root_id || post.id, askedBy: author && displayName(author)},
                });
            }
        },
    };
}
