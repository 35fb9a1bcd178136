// Loads the initial state from the server: configuration, user, team, channels, roles, people.

import {ChannelTypes, GeneralTypes, PreferenceTypes, RoleTypes, TeamTypes, UserTypes} from 'mattermost-redux/action_types';
import {Client4} from 'mattermost-redux/client';
import type {Channel, ChannelMembership} from '@mattermost/types/channels';
import type {Team} from '@mattermost/types/teams';
import type {UserProfile} from '@mattermost/types/users';

import {store} from './store';

async function get<T>(path: string): Promise<T> {
    const response = await fetch(`${Client4.getBaseRoute()}${path}`, {headers: {'X-Requested-With': 'XMLHttpRequest'}});
    if (!response.ok) {
        throw new Error(`The server answered ${response.status} to ${path}.`);
    }
    return await response.json() as T;
}

/** The other member of a direct channel, whose name is made of both user ids. */
function withTeammate(channel: Channel, userId: string): Channel {
    return channel.type === 'D' ? {...channel, teammate_id: channel.name.split('__').find((id) => id !== userId) ?? userId} : channel;
}

/** Loads everything about the signed-in user. Rejects when the server does not answer. */
export async function loadMe(): Promise<void> {
    const [config, license, me, people, teams, members, channels, memberships, preferences] = await Promise.all([
        get<object>('/config/client'),
        get<object>('/license/client'),
        get<UserProfile>('/users/me'),
        get<UserProfile[]>('/users'),
        get<Team[]>('/users/me/teams'),
        get<object[]>('/users/me/teams/members'),
        get<Channel[]>('/users/me/channels'),
        get<ChannelMembership[]>('/users/me/channel_members'),
        get<object[]>('/users/me/preferences'),
    ]);
    Client4.setUserId(me.id);
    const dispatch = (type: string, data: unknown): void => {
        store.dispatch({type, data});
    };
    dispatch(GeneralTypes.CLIENT_CONFIG_RECEIVED, config);
    dispatch(GeneralTypes.CLIENT_LICENSE_RECEIVED, license);
    dispatch(UserTypes.RECEIVED_ME, me);
    dispatch(UserTypes.RECEIVED_PROFILES_LIST, people);

    // mattermost-redux asks the server for those that it does not have.
    dispatch(UserTypes.RECEIVED_STATUSES, Object.fromEntries(people.map(({id}) => [id, 'online'])));
    dispatch(PreferenceTypes.RECEIVED_ALL_PREFERENCES, preferences);
    dispatch(TeamTypes.RECEIVED_TEAMS_LIST, teams);
    dispatch(TeamTypes.RECEIVED_MY_TEAM_MEMBERS, members);
    dispatch(TeamTypes.SELECT_TEAM, teams[0]?.id);
    dispatch(ChannelTypes.RECEIVED_ALL_CHANNELS, channels.map((channel) => withTeammate(channel, me.id)));
    dispatch(ChannelTypes.RECEIVED_MY_CHANNEL_MEMBERS, memberships);
    const roles = ['system_user', 'system_admin', 'team_user', ...new Set(memberships.flatMap((member) => member.roles.split(' ')))];
    dispatch(RoleTypes.RECEIVED_ROLES, await Client4.getRolesByNames(roles));
}
