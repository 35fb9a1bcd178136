// Selectors used only by lazy chunks; those in store.ts are all in main.js.

import type {Channel} from '@mattermost/types/channels';
import type {Post} from '@mattermost/types/posts';
import type {UserProfile} from '@mattermost/types/users';

import {ownProperty, textAt} from '../own_property';
import type {FormatOptions} from './globals';
import {isSystemAdmin, selectChannelId, selectPreference, selectUser, selectUserId, type HostState} from './store';

const DEFAULT_MAX_POST_SIZE = 16383;

export function selectChannel(state: HostState, channelId: string): Channel | null {
    return state.entities.channels.channels[channelId] ?? null;
}

/** The current channel once its posts are loaded; `null` without one, as in the System Console. */
export function selectReadyChannelId(state: HostState): string | null {
    const {currentTeamId} = state.entities.teams;
    const channelId = selectChannelId(state);
    return currentTeamId && channelId && state.entities.posts.postsInChannel[channelId]?.length ? channelId : null;
}

/** The channel with that name in the current team. */
export function selectChannelByName(state: HostState, name: string): Channel | null {
    const teamId = state.entities.teams.currentTeamId;
    const channels = Object.values(state.entities.channels.channels);
    return channels.find((channel) => channel.name === name && channel.team_id === teamId) ?? null;
}

/**
 * What Mattermost's renderer needs to link channels of the current team (`~name`): those that the page knows, and in a post those
 * that the server named in its props.
 */
export function selectChannelMentions(state: HostState, postProps: unknown): Pick<FormatOptions, 'channelNamesMap' | 'team'> {
    const {currentTeamId} = state.entities.teams;
    const channels = Object.values(state.entities.channels.channels).filter(({team_id: teamId}) => teamId === currentTeamId);
    const named = Object.entries(ownProperty(postProps, 'channel_mentions') ?? {}).flatMap(([name, channel]: [string, unknown]) => {
        const title = ownProperty(channel, 'display_name');
        return (/^[\w.-]+$/).test(name) && typeof title === 'string' ? [[name, {display_name: title}] as const] : [];
    });
    return {channelNamesMap: Object.fromEntries([...named, ...channels.map((channel) => [channel.name, channel] as const)]),
        team: {name: selectTeamName(state)}};
}

/** Why the user may not post in a channel, as far as the page knows; `null` if nothing is known. */
export function findObstacle({entities}: HostState, channelId: string): 'archived' | 'forbidden' | 'gone' | null {
    const channel = entities.channels.channels[channelId];
    if (!channel || channel.delete_at > 0) {
        return channel ? 'archived' : 'gone';
    }
    const member = entities.channels.myMembers[channelId];
    const team = entities.teams.myMembers[channel.team_id];
    const user = entities.users.profiles[entities.users.currentUserId];
    const roles = [user, team, member].flatMap((one) => one?.roles.split(' ') ?? []).flatMap((name) => entities.roles.roles[name] ?? []);

    // Roles that are not loaded yet count as permission.
    const mayPost = roles.length === 0 || roles.some(({permissions}) => permissions.includes('create_post'));
    return member && mayPost ? null : 'forbidden';
}

/** All posts in the store, unordered. */
export function listShownPosts(state: HostState): readonly Post[] {
    return Object.values(state.entities.posts.posts);
}

/** The configured site URL without a trailing slash; empty if not configured. */
export function selectSiteUrl(state: HostState): string {
    return (state.entities.general.config.SiteURL ?? '').replace(/\/+$/, '');
}

export function selectTeamId(state: HostState): string {
    return state.entities.teams.currentTeamId;
}

/** Whether the user administers the current team or the system. */
export function administersTeam(state: HostState): boolean {
    const member: {readonly roles?: string; readonly scheme_admin?: boolean} | undefined = state.entities.teams.myMembers[selectTeamId(state)];
    return isSystemAdmin(state) || member?.scheme_admin === true || (member?.roles ?? '').split(' ').includes('team_admin');
}

/** URL name of a team; empty if unknown. */
export function selectTeamName(state: HostState): string {
    return state.entities.teams.teams[state.entities.teams.currentTeamId]?.name ?? '';
}

/** Whether the user is a member of the team with that URL name. */
export function belongsToTeam({entities: {teams}}: HostState, name: string): boolean {
    return Object.values(teams.teams).some((team) => team.name === name && Object.hasOwn(teams.myMembers, team.id));
}

/** Maximum length of a message, in characters. */
export function selectMaxPostSize(state: HostState): number {
    const size = Number(Reflect.get(state.entities.general.config, 'MaxPostSize'));
    return Number.isInteger(size) && size > 0 ? size : DEFAULT_MAX_POST_SIZE;
}

/** Name of a user as Mattermost shows it: by the user's own setting, unless the server overrules that, else by the server's. */
export function displayName(state: HostState, user: UserProfile): string {
    const {config, license} = state.entities.general;
    const isLocked = [license, config].every((facts) => textAt(facts, 'LockTeammateNameDisplay') === 'true');
    const format = (isLocked ? null : selectPreference(state, 'display_settings', 'name_format')) ?? config.TeammateNameDisplay;
    const fullName = [user.first_name, user.last_name].filter(Boolean).join(' ');
    const name = format === 'nickname_full_name' ? user.nickname || fullName : format === 'full_name' ? fullName : '';
    return name.trim() ? name : user.username;
}

/** Display name of a channel; the other user's name for a direct message. */
export function channelName(state: HostState, channel: Channel): string {
    if (channel.type !== 'D') {
        return channel.display_name;
    }
    const me = selectUserId(state);
    const otherId = channel.name.split('__').find((id) => id !== me) ?? me;
    const other = selectUser(state, otherId);
    return other ? displayName(state, other) : channel.display_name;
}
