// Mattermost REST API for writing a live FAQ: posts, pins, reactions and the channel itself. All functions reject with an
// `ApiError`.

import {textAt} from '../own_property';
import {request} from './api';
import {toPost, type PublicChannel, type ServerPost} from './channel_json';

export interface PostText {
    readonly message: string;
    readonly props: Readonly<Record<string, unknown>>;
}

export async function writePost(channelId: string, {message, props}: PostText, type: `custom_${string}` | ''): Promise<ServerPost> {
    return toPost(await request('POST', '/posts', {channel_id: channelId, message, props, type}));
}

/** Edits a post of the user's own; administrators may edit others' too. */
export async function changePost(postId: string, change: Partial<PostText>): Promise<ServerPost> {
    return toPost(await request('PUT', `/posts/${encodeURIComponent(postId)}/patch`, change));
}

/** Pins or unpins a post. */
export async function setPinned(postId: string, isPinned: boolean): Promise<void> {
    await request('POST', `/posts/${encodeURIComponent(postId)}/${isPinned ? 'pin' : 'unpin'}`);
}

export async function addReaction(userId: string, postId: string, emoji: string): Promise<void> {
    await request('POST', '/reactions', {user_id: userId, post_id: postId, emoji_name: emoji});
}

/** Adds the user to a public channel; no effect for members. */
export async function joinChannel(channelId: string, userId: string): Promise<void> {
    await request('POST', `/channels/${encodeURIComponent(channelId)}/members`, {user_id: userId});
}

/** Creates a public channel and returns its id. */
export async function makeChannel(channel: Pick<PublicChannel, 'teamId' | 'name' | 'displayName'> & {readonly header: string}): Promise<string> {
    return textAt(await request('POST', '/channels',
        {team_id: channel.teamId, name: channel.name, display_name: channel.displayName, header: channel.header, type: 'O'}), 'id');
}
