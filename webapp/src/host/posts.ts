// Posts in Mattermost's store: private ones, and posts that the server has just accepted.

import type {Post} from '@mattermost/types/posts';

import {selectPost, selectPreference, type HostState, type HostStore} from './store';

/** Adds a post to the channel or thread on this page only; it is never sent to the server. Returns its id. */
export function showPrivatePost(store: HostStore, post: {
    readonly channelId: string;
    readonly rootId: string;
    readonly userId: string;
    readonly type: `custom_${string}`;
    readonly message: string;
    readonly props: Readonly<Record<string, unknown>>;

    /** Time in milliseconds; the post is shown below everything posted until then. */
    readonly after?: number;
}): string {
    const now = Math.max(Date.now(), (post.after ?? 0) + 1);
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

        // Mattermost renders an ephemeral post as "Only visible to you", without menu or replies; the type in its props selects
        // our component.
        type: 'system_ephemeral',
        props: {...post.props, type: post.type},
        hashtags: '',
        pending_post_id: '',
        reply_count: 0,
        metadata: {embeds: [], emojis: [], files: [], images: {}},
    });
    return id;
}

/** Adds an accepted post to the store unless the websocket has done so. */
export function showAcceptedPost(store: HostStore, post: Post): void {
    if (!selectPost(store.getState(), post.id)) {
        receivePost(store, {...post, pending_post_id: ''});
    }
}

/** Updates a private post in place. */
export function changePrivatePost(store: HostStore, postId: string, change: Pick<Post, 'message' | 'props'>): void {
    const post = selectPost(store.getState(), postId);
    if (post) {
        const data = {...post, ...change, props: {...post.props, ...change.props}, update_at: Math.max(Date.now(), post.update_at + 1)};
        store.dispatch({type: 'RECEIVED_POST', data, features: {crtEnabled: isThreaded(store.getState())}});
    }
}

/** Removes a post from this page. */
export function removePost(store: HostStore, postId: string): void {
    const post = selectPost(store.getState(), postId);
    if (post) {
        store.dispatch({type: 'POST_REMOVED', data: post});
    }
}

function receivePost(store: HostStore, post: Post): void {
    store.dispatch({type: 'RECEIVED_NEW_POST', data: post, features: {crtEnabled: isThreaded(store.getState())}});
}

/** Whether this user has collapsed reply threads enabled. */
function isThreaded(state: HostState): boolean {
    const setting = String(state.entities.general.config.CollapsedThreads);
    if (setting === 'always_on' || setting === 'disabled') {
        return setting === 'always_on';
    }
    const chosen = selectPreference(state, 'display_settings', 'collapsed_reply_threads');
    return (chosen ?? setting) === (chosen === null ? 'default_on' : 'on');
}
