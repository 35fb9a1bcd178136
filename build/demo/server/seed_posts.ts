// Initial posts: conversation, a question, a thread.

import {createId, idFor} from './ids';
import type {ServerPost} from './types';

const MINUTE = 60 * 1000;

interface PostWords {
    readonly key: string;
    readonly channel: string;
    readonly username: string;
    readonly minutesAgo: number;
    readonly message: string;

    /** Key of the post it replies to. */
    readonly root?: string;
}

/** Oldest first in each channel; a reply comes after its post. */
export const SEEDED_POSTS: readonly PostWords[] = [
    {key: 'welcome', channel: 'town-square', username: 'sam.okafor', minutesAgo: 95,
        message: 'Good morning! The new server is up. Tell me if something looks odd.'},
    {key: 'desktop', channel: 'town-square', username: 'yuki.tanaka', minutesAgo: 71,
        message: 'The desktop app found it at once. **Nice and quick**, thank you.'},
    {key: 'desktop 2', channel: 'town-square', username: 'yuki.tanaka', minutesAgo: 70,
        message: 'I put the link into our [team handbook](https://example.com/handbook).'},
    {key: 'question', channel: 'town-square', username: 'marco.bianchi', minutesAgo: 34,
        message: 'Are push notifications free, or do we have to pay for them?'},
    {key: 'answer 1', channel: 'town-square', username: 'priya.nair', minutesAgo: 31, root: 'question', message: 'I was wondering about that too.'},
    {key: 'answer 2', channel: 'town-square', username: 'yuki.tanaka', minutesAgo: 28, root: 'question',
        message: 'Somebody asked the same last week. Could we write the answer down somewhere?'},
    {key: 'list', channel: 'town-square', username: 'priya.nair', minutesAgo: 12,
        message: 'Before lunch, please:\n- set a profile picture\n- choose your **theme**\n- try `Ctrl+K` to jump to a channel'},
    {key: 'guests', channel: 'help-desk', username: 'priya.nair', minutesAgo: 52, message: 'How do I invite a guest from a partner company?'},
    {key: 'mobile', channel: 'help-desk', username: 'marco.bianchi', minutesAgo: 16, message: 'Which phones does the mobile app run on?'},
    {key: 'coffee', channel: 'off-topic', username: 'yuki.tanaka', minutesAgo: 44, message: 'There is fresh coffee :coffee:'},
    {key: 'news', channel: 'announcements', username: 'sam.okafor', minutesAgo: 180,
        message: '#### Maintenance on Saturday\nThe server restarts at 06:00. It takes *five minutes*.'},
    {key: 'farewell', channel: 'project-falcon', username: 'sam.okafor', minutesAgo: 60 * 26, message: 'Falcon is done. This channel is archived.'},
    {key: 'hello', channel: 'direct', username: 'marco.bianchi', minutesAgo: 22, message: 'Hi Ana, do you know how backups work on this server?'},
];

/** A post as the server stores it; what is not given is empty. */
export function makePost(given: Pick<ServerPost, 'user_id' | 'channel_id' | 'message' | 'create_at'> & Partial<ServerPost>): ServerPost {
    return {
        id: createId(), update_at: given.create_at, edit_at: 0, delete_at: 0, is_pinned: false, root_id: '', original_id: '', type: '', props: {},
        hashtags: '', pending_post_id: '', reply_count: 0, last_reply_at: 0, participants: null, metadata: {},
        ...given,
    };
}

/** The id of a seeded post, for tests and screenshots. */
function seededPostId(key: string): string {
    return idFor(`post ${key}`);
}

/**
 * @param channelIds the channels' ids by name; the direct conversation's under `direct`
 * @param now milliseconds since 1970
 */
export function createPosts(channelIds: ReadonlyMap<string, string>, now: number): ServerPost[] {
    return SEEDED_POSTS.map((post) => {
        const replies = SEEDED_POSTS.filter((other) => other.root === post.key);
        return makePost({
            id: seededPostId(post.key),
            create_at: now - (post.minutesAgo * MINUTE),
            user_id: idFor(`user ${post.username}`),
            channel_id: channelIds.get(post.channel) ?? '',
            root_id: post.root ? seededPostId(post.root) : '',
            message: post.message,
            reply_count: replies.length,
            last_reply_at: Math.max(0, ...replies.map((reply) => now - (reply.minutesAgo * MINUTE))),
        });
    });
}
