// "Answer from FAQ" in a post's menu: the panel opens on that post's text and replies in its thread.

import type {Post} from '@mattermost/types/posts';

import {displayName, selectPost, selectUser, selectUserId} from '../host/store';
import type {PluginContext} from './plugin_context';

/** As much as the search reads. */
const MAX_QUERY_LENGTH = 2048;

/** Messages that people write: plain ones, `/me`, and those with attachments. */
const TYPES: readonly unknown[] = ['', 'me', 'slack_attachment'];

export interface PostAction {
    readonly filter: (postId: string) => boolean;
    readonly action: (postId: string) => void;
}

/** Whether a person wrote it, and the server has accepted it: until then it has no type. */
export function isWritten(post: Post): boolean {
    return TYPES.includes(post.type);
}

export function createPostAction({store, openPanel}: PluginContext): PostAction {
    return {
        filter: (postId) => {
            const post = selectPost(store.getState(), postId);
            return post !== null && isWritten(post) && readText(post) !== '';
        },
        action: (postId) => {
            const state = store.getState();
            const post = selectPost(state, postId);
            if (post) {
                const author = selectUser(state, post.user_id);
                openPanel({
                    query: readText(post),
                    entryId: null,
                    scroll: 0,
                    target: {channelId: post.channel_id, rootId: post.root_id || post.id, askedBy: author && author.id !== selectUserId(state) ? displayName(author) : null},
                });
            }
        },
    };
}

/** What a post asks, without the marks of its Markdown. A bot's message may stand in an attachment alone. */
function readText({message, props}: Post): string {
    const attachments: unknown = props.attachments;
    const texts = Array.isArray(attachments) ? attachments.map((attachment: {readonly text?: unknown} | null) => attachment?.text) : [];
    return [message, ...texts.filter((text) => typeof text === 'string')].join(' ').
        replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').
        replace(/(^|\s)[*_~`>#]+|[*_~`]+(?=[\s.,;:!?]|$)/g, '$1').
        replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY_LENGTH);
}
