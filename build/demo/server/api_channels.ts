// The REST endpoints that a live FAQ uses besides posts: channels, pinned posts, reactions, team administrators.

import {textAt} from '../../../webapp/src/own_property';
import {forAdmins, OK, readList, readObject, type ApiRequest, type ApiResult, type Routes} from './api';
import {listPosts, publish, requirePost} from './api_posts';
import {errors} from './errors';
import {createId} from './ids';
import {makeChannel, rolesAllow} from './seed_people';
import type {ServerChannel, ServerPost} from './types';

/** A channel that the user may read: their own, or a public one of the team. */
function requireReadableChannel({user, state}: ApiRequest, channelId: string): ServerChannel {
    const channel = state.channels.get(channelId);
    if (!channel || (channel.type !== 'O' && !state.membersOf(channel).includes(user))) {
        throw errors.forbidden();
    }
    return channel;
}

/** As in Mattermost, derived from the first post and the last change, so it stays the same when another post is unpinned. */
function etagOf(posts: readonly ServerPost[]): string {
    const last = posts.reduce<ServerPost | null>((best, post) => (!best || post.update_at > best.update_at ? post : best), null);
    return `11.6.0.${posts[0]?.id ?? ''}.${last?.id ?? '0'}.${last?.update_at ?? 0}`;
}

function pin(request: ApiRequest, isPinned: boolean): ApiResult {
    const post = requirePost(request);
    const channel = requireReadableChannel(request, post.channel_id);
    if (channel.delete_at > 0) {
        throw errors.archivedChannel();
    }
    post.is_pinned = isPinned;
    post.update_at = Date.now();
    publish(request, 'post_edited', post);
    return OK;
}

const pinRoutes: Routes = {
    'POST /api/v4/posts/:post/pin': (request) => pin(request, true),
    'POST /api/v4/posts/:post/unpin': (request) => pin(request, false),

    'GET /api/v4/channels/:channel/pinned': (request) => {
        const channel = requireReadableChannel(request, request.params.channel ?? '');
        const posts = [...request.state.posts.values()].filter((post) => post.channel_id === channel.id && post.is_pinned && post.delete_at === 0).
            sort((a, b) => a.create_at - b.create_at);
        const etag = etagOf(posts);
        if (request.etag === etag) {
            return {status: 304, body: null, headers: {ETag: etag}};
        }
        return {body: {...listPosts(posts), order: posts.map(({id}) => id)}, headers: {ETag: etag}};
    },

    'POST /api/v4/reactions': (request) => {
        const {user, state} = request;
        const body = readObject(request, 'reaction');
        const post = state.posts.get(textAt(body, 'post_id'));
        const channel = post && state.channels.get(post.channel_id);
        if (!post || !channel || textAt(body, 'user_id') !== user.id || !state.membersOf(channel).includes(user)) {
            throw errors.forbidden();
        }
        const reaction = {user_id: user.id, post_id: post.id, emoji_name: textAt(body, 'emoji_name'), create_at: Date.now()};
        const before = Array.isArray(post.metadata.reactions) ? post.metadata.reactions as unknown[] : [];
        post.metadata = {...post.metadata, reactions: [...before, reaction]};
        return {status: 201, body: reaction};
    },
};

function createChannel(request: ApiRequest): ApiResult {
    const {user, state, events} = request;
    const body = readObject(request, 'channel');
    const name = textAt(body, 'name');
    if (!(/^[a-z0-9][a-z0-9_-]*$/).test(name) || state.channelNamed(name)) {
        throw errors.invalidBody('name');
    }
    const channel = makeChannel({
        id: createId(), team_id: state.team.id, name, display_name: textAt(body, 'display_name') || name, header: textAt(body, 'header'), creator_id: user.id,
        create_at: Date.now(),
    });
    state.addChannel(channel, [user.id]);
    events.publish({event: 'user_added', userId: user.id, data: {channel_id: channel.id, user_id: user.id, team_id: channel.team_id}});
    return {status: 201, body: channel};
}

/** The channels whose name or display name begins with the body's `term`. */
function searchChannels(request: ApiRequest): ServerChannel[] {
    const term = textAt(readObject(request, 'channel_search'), 'term').toLowerCase();
    return [...request.state.channels.values()].
        filter((channel) => [channel.name, channel.display_name.toLowerCase()].some((name) => name.startsWith(term)));
}

export const channelRoutes: Routes = {
    ...pinRoutes,

    'POST /api/v4/teams/:team/channels/search': (request) =>
        ({body: searchChannels(request).filter((channel) => channel.type === 'O' && channel.team_id === request.params.team)}),

    'POST /api/v4/channels/search': forAdmins((request) => ({body: searchChannels(request)})),

    'POST /api/v4/teams/:team/members/ids': (request) => {
        const ids = readList(request, 'user_ids');
        const {state} = request;
        return {body: [...state.users.values()].filter(({id}) => ids.includes(id)).map(({id, username}) => ({
            team_id: request.params.team, user_id: id, roles: state.teamAdmins.has(username) ? 'team_user team_admin' : 'team_user',
            delete_at: 0, scheme_user: true, scheme_admin: state.teamAdmins.has(username),
        }))};
    },

    'POST /api/v4/channels': createChannel,

    'POST /api/v4/channels/:channel/members': (request) => {
        const {user, state, events} = request;
        const channel = requireReadableChannel(request, request.params.channel ?? '');
        const userId = textAt(readObject(request, 'user_id'), 'user_id');
        if (userId !== user.id && !rolesAllow(user.roles, 'manage_team')) {
            throw errors.forbidden();
        }
        state.join(channel, userId);
        events.publish({event: 'user_added', userId, data: {channel_id: channel.id, user_id: userId, team_id: channel.team_id}});
        return {status: 201, body: {channel_id: channel.id, user_id: userId, roles: 'channel_user'}};
    },

    'DELETE /api/v4/channels/:channel': (request) => {
        const channel = requireReadableChannel(request, request.params.channel ?? '');
        channel.delete_at = Date.now();
        request.events.publish({event: 'channel_updated', data: {channel}});
        return OK;
    },
};
