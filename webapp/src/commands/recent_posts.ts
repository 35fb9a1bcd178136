// The answers that this page has just posted: for a minute they can be taken back, and then the question goes back into the
// message box.

import type {PostTarget} from '../state/panel';

/** For so many milliseconds an answer can be taken back. */
const TAKEN_BACK_WITHIN = 60_000;

export interface RecentPost {
    readonly target: PostTarget;

    /** What was asked with `/faq`; empty where the answer was not asked for there. */
    readonly question: string;

    /** Until when it can be taken back, in milliseconds. */
    readonly until: number;
}

export interface RecentPosts {
    add(postId: string, post: Pick<RecentPost, 'target' | 'question'>): void;

    /** `null` where this page has not posted it, or not lately. */
    find(postId: string): RecentPost | null;

    /** Calls the listener after each `add`. Returns what ends that. */
    subscribe(listener: () => void): () => void;
}

export function createRecentPosts(): RecentPosts {
    let posts = new Map<string, RecentPost>();
    const listeners = new Set<() => void>();
    return {
        add(postId, post) {
            const now = Date.now();
            posts = new Map([...posts].filter(([, {until}]) => until > now));
            posts.set(postId, {...post, until: now + TAKEN_BACK_WITHIN});
            listeners.forEach((listener) => listener());
        },
        find: (postId) => posts.get(postId) ?? null,
        subscribe(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
    };
}
