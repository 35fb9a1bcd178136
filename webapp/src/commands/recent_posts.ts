// Answers posted from this page within the last minute: they can be taken back, which puts the question back into the message
// box.

import {Listeners} from '../listeners';
import type {PostTarget} from '../state/panel';

/** How long an answer can be taken back, in milliseconds. */
const TAKEN_BACK_WITHIN = 60_000;

export interface RecentPost {
    readonly target: PostTarget;

    /** The question typed after `/faq`; empty if the answer was posted from elsewhere. */
    readonly question: string;

    /** End of the period in which it can be taken back, in milliseconds. */
    readonly until: number;
}

export interface RecentPosts {
    add(postId: string, post: Pick<RecentPost, 'target' | 'question'>): void;

    /** `null` if it was not posted from this page, or not recently. */
    find(postId: string): RecentPost | null;

    /** Calls the listener after each `add`. Returns a function that unsubscribes. */
    readonly subscribe: Listeners['subscribe'];
}

export function createRecentPosts(): RecentPosts {
    let posts = new Map<string, RecentPost>();
    const listeners = new Listeners();
    return {
        add(postId, post) {
            const now = Date.now();
            posts = new Map([...posts].filter(([, {until}]) => until > now));
            posts.set(postId, {...post, until: now + TAKEN_BACK_WITHIN});
            listeners.notify();
        },
        find: (postId) => posts.get(postId) ?? null,
        subscribe: listeners.subscribe,
    };
}
