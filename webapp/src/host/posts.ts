// Posts in Mattermost's store: those that only this user sees, and those the server has just accepted.

import type {Post} from '@mattermost/types/posts';

import type {HostState, HostStore} from './store';
import {selectPost, selectPreference} from './store';

/** Puts a post into the channel or thread on this page alone; it never reaches the server. Returns its id. */
export function showPrivatePost(store: HostStore, post: {
    readonly channelId: string;
    readonly rootId: string;
    readonly userId: string;
    readonly type: `custom_${string}`;
    readonly message: string;
    readonly props: Readonly<Record<string, unknown>>;
}): string {
    const now = Date.now();
    const id = `faq_bot_${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
    receivePost(store, {
        id,
        create_at: now,
        update_at: now,
        edit_at: 0,
        delete_at: 0,
        is_pinned: false,
        user_id: post.userId,
        channel_id: post.channelId,
        root_id: post.rootId,
        original_id: '',
        message: post.message,

        // Mattermost draws an ephemeral post as "Only visible to you", without menu or replies; the type in props chooses the component.
        type: 'system_ephemeral',
        props: {...post.props, type: post.type},
        hashtags: '',
        pending_post_id: '',
        reply_count: 0,
        metadata: {embeds: [], emojis: [], files: [], images: {}},
    });
    return id;
}

/** Shows a post that the server accepted, where the websocket has not brought it already. */
export function showAcceptedPost(store: HostStore, post: Post): void {
    if (!selectPost(store.getState(), post.id)) {
        receivePost(store, {...post, pending_post_id: ''});
    }
}

/** Changes a private post in its place. */
export function changePrivatePost(store: HostStore, postId: string, change: Pick<Post, 'message' | 'props'>): void {
    const post = selectPost(store.getState(), postId);
    if (post) {
        const data = {...post, ...change, props: {...post.props, ...change.props}, update_at: Math.max(Date.now(), post.update_at + 1)};
        store.dispatch({type: 'RECEIVED_POST', data, features: {crtEnabled: isThreaded(store.getState())}});
    }
}

/** Takes a post off this page. */
export function removePost(store: HostStore, postId: string): void {
    const post = selectPost(store.getState(), postId);
    if (post) {
        store.dispatch({type: 'POST_REMOVED', data: post});
    }
}

function receivePost(store: HostStore, post: Post): void {
    store.dispatch({type: 'RECEIVED_NEW_POST', data: post, features: {crtEnabled: isThreaded(store.getState())}});
}

/** Whether replies are kept out of the channel (collapsed threads) for this user. */
function isThreaded(state: HostState): boolean {
    const setting = String(state.entities.general.config.CollapsedThreads);
    if (setting === 'always_on' || setting === 'disabled') {
        return setting === 'always_on';
    }
    const chosen = selectPreference(state, 'display_settings', 'collapsed_reply_threads');
    return (chosen ?? setting) === (chosen === null ? 'default_on' : 'on');
}
