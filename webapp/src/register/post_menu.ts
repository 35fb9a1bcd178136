// "Answer from FAQ" in a post's menu: opens the panel with the post's text as query; the answer goes to its thread.

import type {Post} from '@mattermost/types/posts';

import {displayName, selectPost, selectUser, selectUserId} from '../host/store';
import type {PluginContext} from './plugin_context';

/** The search reads no more than this. */
const MAX_QUERY_LENGTH = 2048;

/** Types of messages that people write: plain ones, `/me`, and those with attachments. */
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

/** The question in a post, as plain text. A bot's message may be in an attachment only. */
function readText({message, props}: Post): string {
    const attachments: unknown = props.attachments;
    const texts = Array.isArray(attachments) ? attachments.map((attachment: {readonly text?: unknown} | null) => attachment?.text) : [];
    return [message, ...texts.filter((text) => typeof text === 'string')].join(' ').
        replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').
        replace(/(^|\s)[*_~`>#]+|[*_~`]+(?=[\s.,;:!?]|$)/g, '$1').
        replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY_LENGTH);
}
