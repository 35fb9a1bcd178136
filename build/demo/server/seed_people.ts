// The people, the team and the channels of the stand-in.

import {idFor} from './ids';
import type {ServerChannel, ServerTeam, ServerUser} from './types';

const DAY = 24 * 60 * 60 * 1000;

/** The initially logged-in user. */
export const DEFAULT_USERNAME = 'ana.ruiz';
export const ADMIN_USERNAME = 'sam.okafor';

/** The password of all users. */
export const DEMO_PASSWORD = 'demo-password';

const READ_ONLY_CHANNEL_ROLE = 'channel_user_read_only';

function createUser(username: string, firstName: string, lastName: string, position: string, now: number): ServerUser {
    return {
        id: idFor(`user ${username}`),
        username,
        first_name: firstName,
        last_name: lastName,
        nickname: '',
        email: `${username}@example.com`,
        position,
        roles: username === ADMIN_USERNAME ? 'system_user system_admin' : 'system_user',
        locale: 'en',
        create_at: now - (400 * DAY),
        update_at: now - (400 * DAY),
        delete_at: 0,
        is_bot: false,
        props: {},
        notify_props: {channel: 'true', first_name: 'false', mention_keys: '', comments: 'never', desktop: 'mention', email: 'true', push: 'mention'},
    };
}

export function createUsers(now: number): ServerUser[] {
    return [
        createUser(DEFAULT_USERNAME, 'Ana', 'Ruiz', 'Support', now),
        createUser('marco.bianchi', 'Marco', 'Bianchi', 'Sales', now),
        createUser('yuki.tanaka', 'Yuki', 'Tanaka', 'Engineering', now),
        createUser('priya.nair', 'Priya', 'Nair', 'People', now),
        createUser(ADMIN_USERNAME, 'Sam', 'Okafor', 'System administrator', now),
    ];
}

export function createTeam(now: number): ServerTeam {
    return {
        id: idFor('team harbor'),
        name: 'harbor',
        display_name: 'Harbor',
        description: 'A team to try things in',
        type: 'O',
        create_at: now - (400 * DAY),
        update_at: now - (400 * DAY),
        delete_at: 0,
    };
}

interface ChannelWords {
    readonly name: string;
    readonly displayName: string;
    readonly header?: string;
    readonly type?: ServerChannel['type'];
    readonly archived?: boolean;
}

/** A channel as the server stores it; what is not given is empty. */
export function makeChannel(given: Pick<ServerChannel, 'id' | 'team_id' | 'name' | 'display_name' | 'creator_id'
    | 'create_at'> & Partial<ServerChannel>): ServerChannel {
    return {
        type: 'O', header: '', purpose: '', update_at: given.create_at, delete_at: 0, last_post_at: 0, last_root_post_at: 0,
        total_msg_count: 0, total_msg_count_root: 0, scheme_id: '', group_constrained: false,
        ...given,
    };
}

function createChannel({name, displayName, header = '', type = 'O', archived}: ChannelWords, teamId: string, now: number): ServerChannel {
    return makeChannel({
        id: idFor(`channel ${name}`), team_id: teamId, type, name, display_name: displayName, header, creator_id: idFor(`user ${ADMIN_USERNAME}`),
        create_at: now - (300 * DAY), delete_at: archived ? now - DAY : 0,
    });
}

/** The team's channels. */
export const SEEDED_CHANNELS: readonly ChannelWords[] = [
    {name: 'town-square', displayName: 'Town Square', header: 'Everybody is here. Ask with `/faq` first.'},
    {name: 'help-desk', displayName: 'Help Desk', header: 'Questions about our Mattermost server'},
    {name: 'off-topic', displayName: 'Off-Topic'},
    {name: 'announcements', displayName: 'Announcements', header: 'Read-only: news from the administrators'},
    {name: 'project-falcon', displayName: 'Project Falcon', archived: true},
];

export function createChannels(team: ServerTeam, now: number): ServerChannel[] {
    const direct = [idFor(`user ${DEFAULT_USERNAME}`), idFor('user marco.bianchi')].sort().join('__');
    return [
        ...SEEDED_CHANNELS.map((words) => createChannel(words, team.id, now)),
        createChannel({name: direct, displayName: '', type: 'D'}, '', now),
    ];
}

/** A member's roles in a channel: only administrators may post in the announcements. */
export function channelRolesOf(channel: ServerChannel): string {
    return channel.name === 'announcements' ? READ_ONLY_CHANNEL_ROLE : 'channel_user';
}

const ROLE_PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
    system_user: ['list_public_teams', 'join_public_teams', 'create_direct_channel', 'create_group_channel', 'view_members'],
    system_admin: ['manage_system', 'manage_team', 'create_post', 'read_channel', 'use_channel_mentions', 'delete_others_posts', 'edit_others_posts',
        'manage_slash_commands', 'manage_own_slash_commands', 'sysconsole_write_plugins', 'sysconsole_read_plugins'],
    team_user: ['list_team_channels', 'join_public_channels', 'read_public_channel', 'view_team', 'create_public_channel'],
    channel_user: ['read_channel', 'read_channel_content', 'create_post', 'edit_post', 'delete_post', 'add_reaction', 'use_channel_mentions',
        'use_slash_commands'],
    [READ_ONLY_CHANNEL_ROLE]: ['read_channel', 'read_channel_content'],
};

export function createRoles(names: readonly string[]): Record<string, unknown>[] {
    return names.filter((name) => name in ROLE_PERMISSIONS).map((name) => ({
        id: idFor(`role ${name}`),
        name,
        permissions: ROLE_PERMISSIONS[name],
    }));
}

/** Whether one of these roles allows an action. */
export function rolesAllow(roles: string, permission: string): boolean {
    return roles.split(' ').some((role) => ROLE_PERMISSIONS[role]?.includes(permission) ?? false);
}
