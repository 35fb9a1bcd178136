// Mattermost REST API for reading a live FAQ: a public channel, its pinned posts and user names. All functions reject with an
// `ApiError`.

import {textAt} from '../own_property';
import {listOf, request, requestChanged} from './api';
import {toOpenChannel, toPeople, toPost, toPosts, type Person, type PublicChannel, type ServerPost} from './channel_json';

/**
 * The public channel with that name, `null` if the team has none. Uses a search that always responds with 200, since the browser
 * would log a 404 to its console.
 */
export async function findChannel(teamId: string, name: string): Promise<PublicChannel | null> {
    return toOpenChannel(await request('POST', `/teams/${encodeURIComponent(teamId)}/channels/search`, {term: name}), name);
}

/** The pinned posts, oldest first, with the ETag; `null` if nothing has changed since the given ETag. */
export async function readPinned(channelId: string,
    etag: string | null): Promise<{readonly posts: readonly ServerPost[]; readonly etag: string | null} | null> {
    const answer = await requestChanged(`/channels/${encodeURIComponent(channelId)}/pinned`, etag);
    return answer && {posts: toPosts(answer.answer), etag: answer.etag};
}

/** The 200 newest posts of a channel, the server's limit, oldest first. */
export async function readNewest(channelId: string): Promise<readonly ServerPost[]> {
    return toPosts(await request('GET', `/channels/${encodeURIComponent(channelId)}/posts?per_page=200`));
}

export async function readPost(postId: string): Promise<ServerPost> {
    return toPost(await request('GET', `/posts/${encodeURIComponent(postId)}`));
}

/** The user names among those, in lower case, that nobody on the server has. */
export async function findUnknownNames(names: readonly string[]): Promise<readonly string[]> {
    const known = names.length > 0 ? listOf(await request('POST', '/users/usernames', names)) : [];
    return names.filter((name) => !known.some((user) => textAt(user, 'username') === name));
}

/** The users that exist among those ids. */
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
