// Parses Mattermost's JSON for channels, posts and users; throws an `ApiError` for anything else.

import {ownProperty, textAt} from '../own_property';
import {listOf, postsOf, unexpectedAnswer} from './api';

export interface PublicChannel {
    readonly id: string;
    readonly teamId: string;

    /** Name in URLs. */
    readonly name: string;
    readonly displayName: string;
    readonly creatorId: string;
}

/** A post as needed by the live FAQ; times in milliseconds since 1970, 0 for never. */
export interface ServerPost {
    readonly id: string;
    readonly channelId: string;
    readonly userId: string;
    readonly rootId: string;
    readonly message: string;

    /** Empty for posts written by people. */
    readonly type: string;
    readonly createAt: number;

    /** Time of the last edit of its text. */
    readonly editAt: number;

    /** Time of the last change of any kind, including pins. */
    readonly updateAt: number;
    readonly deleteAt: number;
    readonly isPinned: boolean;

    /** Unvalidated. */
    readonly props: unknown;

    /** Reactions: pairs of user id and emoji name. */
    readonly reactions: readonly (readonly [userId: string, emoji: string])[];
}

/** Public facts about a user. */
export interface Person {
    readonly id: string;
    readonly username: string;
    readonly isSystemAdmin: boolean;
    readonly isTeamAdmin: boolean;
}

/** The public channel with that name among the search results, or `null`. */
export function toOpenChannel(found: unknown, name: string): PublicChannel | null {
    const channel = listOf(found).find((one) => textAt(one, 'name') === name && textAt(one, 'type') === 'O' && numberAt(one, 'delete_at') === 0);
    return channel === undefined ? null : toChannel(channel);
}

/** @param members the same users' team memberships */
export function toPeople(users: unknown, members: unknown): readonly Person[] {
    const admins = new Set(listOf(members).filter(isTeamAdmin).map((member) => textAt(member, 'user_id')));
    return listOf(users).filter((user) => textAt(user, 'id') !== '').map((user) => ({
        id: textAt(user, 'id'),
        username: textAt(user, 'username'),
        isSystemAdmin: hasRole(user, 'system_admin'),
        isTeamAdmin: admins.has(textAt(user, 'id')),
    }));
}

function isTeamAdmin(member: unknown): boolean {
    return numberAt(member, 'delete_at') === 0 && (ownProperty(member, 'scheme_admin') === true || hasRole(member, 'team_admin'));
}

function hasRole(value: unknown, role: string): boolean {
    return textAt(value, 'roles').split(' ').includes(role);
}

/** Parses a post from the API or the websocket. Throws an `ApiError` if it is invalid. */
export function toPost(value: unknown): ServerPost {
    const id = textAt(value, 'id');
    const channelId = textAt(value, 'channel_id');
    if (id === '' || channelId === '') {
        throw unexpectedAnswer('a post');
    }
    const reactions = ownProperty(ownProperty(value, 'metadata'), 'reactions');
    return {
        id, channelId,
        userId: textAt(value, 'user_id'),
        rootId: textAt(value, 'root_id'),
        message: textAt(value, 'message'),
        type: textAt(value, 'type'),
        createAt: numberAt(value, 'create_at'),
        editAt: numberAt(value, 'edit_at'),
        updateAt: numberAt(value, 'update_at'),
        deleteAt: numberAt(value, 'delete_at'),
        isPinned: ownProperty(value, 'is_pinned') === true,
        props: ownProperty(value, 'props'),
        reactions: (Array.isArray(reactions) ? reactions : []).map((one: unknown) => [textAt(one, 'user_id'), textAt(one, 'emoji_name')] as const),
    };
}

/** Oldest first. */
export function toPosts(answer: unknown): ServerPost[] {
    return postsOf(answer).map(toPost).sort((a, b) => a.createAt - b.createAt);
}

function toChannel(value: unknown): PublicChannel {
    const id = textAt(value, 'id');
    if (id === '') {
        throw unexpectedAnswer('a channel');
    }
    return {id, teamId: textAt(value, 'team_id'), name: textAt(value, 'name'), displayName: textAt(value, 'display_name'),
        creatorId: textAt(value, 'creator_id')};
}

function numberAt(value: unknown, key: string): number {
    const found = ownProperty(value, key);
    return typeof found === 'number' && Number.isFinite(found) ? found : 0;
}
