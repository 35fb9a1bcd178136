// The part of Mattermost's REST API that the live FAQ reads: a public channel, its pinned posts, and who people are. Every function
// rejects with an `ApiError`.

import {request, requestChanged} from './api';
import {toOpenChannel, toPeople, toPost, toPosts} from './channel_json';
import type {Person, PublicChannel, ServerPost} from './channel_json';

/** The open channel of that name; `null` where the team has none. The answer is 200 in any case: a 404 would stand on the browser's console. */
export async function findChannel(teamId: string, name: string): Promise<PublicChannel | null> {
    return toOpenChannel(await request('POST', `/teams/${encodeURIComponent(teamId)}/channels/search`, {term: name}), name);
}

/** The pinned posts, oldest first, and the tag of that answer; `null` where nothing has changed since that tag. */
export async function readPinned(channelId: string, etag: string | null): Promise<{readonly posts: readonly ServerPost[]; readonly etag: string | null} | null> {
    const answer = await requestChanged(`/channels/${encodeURIComponent(channelId)}/pinned`, etag);
    return answer && {posts: toPosts(answer.answer), etag: answer.etag};
}

/** The newest posts of a channel, oldest first. */
export async function readNewest(channelId: string, count: number): Promise<readonly ServerPost[]> {
    return toPosts(await request('GET', `/channels/${encodeURIComponent(channelId)}/posts?per_page=${count}`));
}

export async function readPost(postId: string): Promise<ServerPost> {
    return toPost(await request('GET', `/posts/${encodeURIComponent(postId)}`));
}

/** Those of the users whom the server knows. */
export async function readPeople(teamId: string, userIds: readonly string[]): Promise<readonly Person[]> {
    if (userIds.length === 0) {
        return [];
    }
    const [users, members] = await Promise.all([
        request('POST', '/users/ids', userIds),
        request('POST', `/teams/${encodeURIComponent(teamId)}/members/ids`, userIds),
    ]);
    return toPeople(users, members);
}
