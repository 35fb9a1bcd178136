// Posts over REST: reading channels and threads, writing, editing, deleting.

import {textAt} from '../../../webapp/src/own_property';
import {OK, readObject, type ApiContext, type ApiRequest, type Routes} from './api';
import {errors} from './errors';
import {findNotifications} from './mentions';
import {describeLinks} from './permalinks';
import {channelRolesOf, rolesAllow} from './seed_people';
import {makePost} from './seed_posts';
import type {ServerChannel, ServerPost, ServerUser} from './types';

/** Props that only integrations may set; Mattermost's hardened mode refuses them from people. */
const RESERVED_PROPS = ['from_webhook', 'override_username', 'override_icon_url', 'override_icon_emoji', 'attachments', 'from_bot', 'from_oauth_app',
    'from_plugin'];

/** A list of posts as in the API: newest first, without deleted ones. */
export function listPosts(posts: readonly ServerPost[]): Record<string, unknown> {
    const newestFirst = posts.filter((post) => post.delete_at === 0).sort((a, b) => b.create_at - a.create_at);
    return {
        order: newestFirst.map((post) => post.id),
        posts: Object.fromEntries(newestFirst.map((post) => [post.id, post])),
        next_post_id: '',
        prev_post_id: '',
        has_next: false,
        first_inaccessible_post_time: 0,
    };
}

/** Counts characters as Mattermost does: code points. */
function lengthOf(message: string): number {
    return Array.from(message).length;
}

function requireWritableChannel(context: ApiContext, user: ServerUser, channelId: string): ServerChannel {
    const channel = context.state.channels.get(channelId);
    if (!channel || !context.state.membersOf(channel).includes(user)) {
        throw errors.forbidden();
    }
    if (channel.delete_at > 0) {
        throw errors.archivedChannel();
    }
    if (!rolesAllow(`${user.roles} ${channelRolesOf(channel)}`, 'create_post')) {
        throw errors.forbidden();
    }
    return channel;
}

function checkPost(context: ApiContext, user: ServerUser, body: Readonly<Record<string, unknown>>): void {
    const type = textAt(body, 'type');
    if (type && !type.startsWith('custom_')) {
        throw errors.invalidPostType();
    }
    if (lengthOf(textAt(body, 'message')) > context.state.maxPostSize) {
        throw errors.messageTooLong();
    }
    const props = propsOf(body);
    if (RESERVED_PROPS.some((name) => name in props)) {
        throw errors.invalidBody('props');
    }
    const rootId = textAt(body, 'root_id');
    const root = rootId ? context.state.posts.get(rootId) : undefined;
    if (rootId && (!root || root.delete_at > 0 || root.root_id || root.channel_id !== textAt(body, 'channel_id'))) {
        throw errors.invalidRoot();
    }
    requireWritableChannel(context, user, textAt(body, 'channel_id'));
}

function propsOf(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const props = body.props;
    return typeof props === 'object' && props !== null ? props as Record<string, unknown> : {};
}

/** Creates a post after all of the server's checks, records notifications, and sends the event. */
export function createPost(context: ApiContext, user: ServerUser, body: Readonly<Record<string, unknown>>): ServerPost {
    const {state, events} = context;
    const pendingId = textAt(body, 'pending_post_id');
    const earlier = state.posts.get(state.pendingPosts.get(pendingId) ?? '');
    if (earlier) {
        return earlier;
    }
    checkPost(context, user, body);
    const post = makePost({
        create_at: Date.now(),
        user_id: user.id,
        channel_id: textAt(body, 'channel_id'),
        root_id: textAt(body, 'root_id'),
        message: textAt(body, 'message'),
        type: textAt(body, 'type'),
        props: propsOf(body),
        pending_post_id: pendingId,
        metadata: describeLinks(context, user, textAt(body, 'message')),
    });
    state.addPost(post);
    const channel = state.channels.get(post.channel_id);
    if (channel) {
        const found = findNotifications(post.id, post.message, state.membersOf(channel), user.username);
        state.notifications.push(...found);
        events.publish({event: 'posted', userIds: state.audienceOf(channel), data: {
            post: JSON.stringify(post),
            channel_type: channel.type,
            channel_display_name: channel.display_name,
            channel_name: channel.name,
            sender_name: `@${user.username}`,
            team_id: channel.team_id,
            set_online: true,
        }});
    }
    return post;
}

export function requirePost({state, params}: ApiRequest): ServerPost {
    const post = state.posts.get(params.post ?? '');
    if (!post || post.delete_at > 0) {
        throw errors.noSuchPost();
    }
    return post;
}

function requireOwnPost(request: ApiRequest): ServerPost {
    const post = requirePost(request);
    const {user} = request;
    if (post.user_id !== user.id && !rolesAllow(user.roles, 'delete_others_posts')) {
        throw errors.forbidden();
    }
    return post;
}

/** Sends a post event to the channel's members. */
export function publish({state, events}: ApiRequest, event: string, post: ServerPost): void {
    const channel = state.channels.get(post.channel_id);
    events.publish({event, ...channel && {userIds: state.audienceOf(channel)}, data: {post: JSON.stringify(post)}});
}

export const postRoutes: Routes = {
    'POST /api/v4/posts': (request) => ({status: 201, body: createPost(request, request.user, readObject(request, 'post'))}),

    'GET /api/v4/posts/:post': (request) => ({body: requirePost(request)}),

    'GET /api/v4/posts/:post/thread': (request) => {
        const post = requirePost(request);
        const rootId = post.root_id || post.id;
        return {body: listPosts([...request.state.posts.values()].filter((other) => other.id === rootId || other.root_id === rootId))};
    },

    'GET /api/v4/channels/:channel/posts': ({state, params}) =>
        ({body: listPosts([...state.posts.values()].filter((post) => post.channel_id === params.channel))}),

    'PUT /api/v4/posts/:post/patch': (request) => {
        const post = requireOwnPost(request);
        const body = readObject(request, 'post');
        const message = textAt(body, 'message');
        if (lengthOf(message) > request.state.maxPostSize) {
            throw errors.messageTooLong();
        }
        post.message = message || post.message;
        post.props = 'props' in body ? propsOf(body) : post.props;
        post.update_at = Date.now();
        post.edit_at = message ? post.update_at : post.edit_at;
        publish(request, 'post_edited', post);
        return {body: post};
    },

    'DELETE /api/v4/posts/:post': (request) => {
        const post = requireOwnPost(request);
        post.delete_at = Date.now();
        publish(request, 'post_deleted', post);
        return OK;
    },
};
