// What the live FAQ writes: posts, pins, reactions, and the channel itself. Every function rejects with an `ApiError`.

import {request} from './api';
import type {PublicChannel, ServerPost} from './channel_json';
import {toPost} from './channel_json';

export interface PostText {
    readonly message: string;
    readonly props: Readonly<Record<string, unknown>>;
}

export async function writePost(channelId: string, {message, props}: PostText, type: `custom_${string}` | ''): Promise<ServerPost> {
    return toPost(await request('POST', '/posts', {channel_id: channelId, message, props, type}));
}

/** Changes one's own post; administrators may change others', too. */
export async function changePost(postId: string, change: Partial<PostText>): Promise<ServerPost> {
    return toPost(await request('PUT', `/posts/${encodeURIComponent(postId)}/patch`, change));
}

/** Pins a post, or takes the pin away. */
export async function setPinned(postId: string, isPinned: boolean): Promise<void> {
    await request('POST', `/posts/${encodeURIComponent(postId)}/${isPinned ? 'pin' : 'unpin'}`);
}

export async function addReaction(userId: string, postId: string, emoji: string): Promise<void> {
    await request('POST', '/reactions', {user_id: userId, post_id: postId, emoji_name: emoji});
}

/** Makes the user a member of a public channel; nothing changes for one who is. */
export async function joinChannel(channelId: string, userId: string): Promise<void> {
    await request('POST', `/channels/${encodeURIComponent(channelId)}/members`, {user_id: userId});
}

/** Makes a public channel and gives its id. */
export async function makeChannel(channel: Pick<PublicChannel, 'teamId' | 'name' | 'displayName'> & {readonly header: string}): Promise<string> {
    const made = await request('POST', '/channels', {team_id: channel.teamId, name: channel.name, display_name: channel.displayName, header: channel.header, type: 'O'});
    return typeof made === 'object' && made !== null && 'id' in made && typeof made.id === 'string' ? made.id : '';
}
