// Users, teams, channels, roles, preferences and the client's configuration over REST.

import type {PreferenceType} from '@mattermost/types/preferences';

import {textAt} from '../../../webapp/src/own_property';
import {OK, readList, readObject, requireFound, type ApiContext, type ApiRequest, type ApiResult, type Routes} from './api';
import {errors} from './errors';
import {channelRolesOf, createRoles, DEMO_PASSWORD} from './seed_people';
import type {ServerChannel, ServerUser, Session} from './types';

function clientConfig({state, origin, basename}: ApiContext): Record<string, string> {
    return {
        Version: '11.6.0',
        BuildNumber: '11.6.0',
        SiteName: 'Mattermost stand-in',
        SiteURL: origin + basename,
        MaxPostSize: String(state.maxPostSize),
        PluginsEnabled: 'true',
        DisableAppBar: 'false',
        DefaultClientLocale: 'en',
        AvailableLocales: '',
        TeammateNameDisplay: 'full_name',
        CollapsedThreads: 'default_on',
        EnableCustomEmoji: 'false',
        EnablePostUsernameOverride: 'false',
        FeatureFlagAppsEnabled: 'false',
        AllowSyncedDrafts: 'false',
        EnableConfirmNotificationsToChannel: 'false',
        ExperimentalViewArchivedChannels: 'true',
    };
}

/** Session cookies. Scripts can read the CSRF token, but not the session token. */
export function sessionCookies(session: Session, basename: string): string[] {
    const path = `Path=${basename || '/'}; SameSite=Lax`;
    return [`MMAUTHTOKEN=${session.token}; ${path}; HttpOnly`, `MMUSERID=${session.userId}; ${path}`, `MMCSRF=${session.csrf}; ${path}`];
}

function membership(channel: ServerChannel, userId: string): Record<string, unknown> {
    return {
        channel_id: channel.id,
        user_id: userId,
        roles: channelRolesOf(channel),
        last_viewed_at: Date.now(),
        msg_count: channel.total_msg_count,
        msg_count_root: channel.total_msg_count_root,
        mention_count: 0,
        mention_count_root: 0,
        urgent_mention_count: 0,
        notify_props: {desktop: 'default', email: 'default', mark_unread: 'all', push: 'default', ignore_channel_mentions: 'default'},
        last_update_at: channel.create_at,
        scheme_user: true,
        scheme_admin: false,
    };
}

/** The signed-in user, if the path names them; else throws 403. */
function requireSelf({user, params}: ApiRequest): ServerUser {
    if (params.user !== 'me' && params.user !== user.id) {
        throw errors.forbidden();
    }
    return user;
}

/** The channel of the path, if the user is in it; else throws 404. */
function requireOwnChannel({state, user, params}: ApiRequest): ServerChannel {
    return requireFound(state.channelsOf(user.id).find(({id}) => id === params.channel));
}

function readPreferences(request: ApiRequest, user: ServerUser): PreferenceType[] {
    return readList(request, 'preferences').map((item) => {
        const [category, name, value] = ['category', 'name', 'value'].map((key) => textAt(item, key)) as [string, string, string];
        if (textAt(item, 'user_id') !== user.id) {
            throw errors.forbidden();
        }
        if (!category || category.length > 32 || name.length > 32 || value.length > 20000) {
            throw errors.invalidBody('preferences');
        }
        return {user_id: user.id, category, name, value};
    });
}

function keyOf(preference: PreferenceType): string {
    return `${preference.category}--${preference.name}`;
}

/** Changes the user's preferences by those of the body, and tells the user's tabs. */
function changePreferences(request: ApiRequest, event: string, change: (kept: Map<string, PreferenceType>, preference: PreferenceType) => void): ApiResult {
    const user = requireSelf(request);
    const preferences = readPreferences(request, user);
    preferences.forEach((preference) => change(request.state.preferencesOf(user.id), preference));
    request.events.publish({event, userId: user.id, data: {preferences: JSON.stringify(preferences)}});
    return OK;
}

const preferenceRoutes: Routes = {
    'GET /api/v4/users/:user/preferences': (request) => ({body: [...request.state.preferencesOf(requireSelf(request).id).values()]}),

    'PUT /api/v4/users/:user/preferences': (request) =>
        changePreferences(request, 'preferences_changed', (kept, preference) => kept.set(keyOf(preference), preference)),

    'POST /api/v4/users/:user/preferences/delete': (request) =>
        changePreferences(request, 'preferences_deleted', (kept, preference) => kept.delete(keyOf(preference))),
};

const userRoutes: Routes = {
    'GET /api/v4/users/:user': ({state, user, params}) => ({body: params.user === 'me' ? user : requireFound(state.users.get(params.user ?? ''))}),

    'GET /api/v4/users': ({state}) => ({body: [...state.users.values()]}),

    'POST /api/v4/users/ids': (request) => {
        const ids = readList(request, 'user_ids');
        return {body: [...request.state.users.values()].filter(({id}) => ids.includes(id))};
    },

    'POST /api/v4/users/usernames': (request) => {
        const names = readList(request, 'usernames');
        return {body: [...request.state.users.values()].filter(({username}) => names.includes(username))};
    },

    'PUT /api/v4/users/:user/patch': (request) => {
        const user = requireSelf(request);
        user.locale = textAt(readObject(request), 'locale') || user.locale;
        request.events.publish({event: 'user_updated', userId: user.id, data: {user}});
        return {body: user};
    },

    'POST /api/v4/users/login': (request) => {
        const body = readObject(request);
        const session = textAt(body, 'password') === DEMO_PASSWORD ? request.state.openSession(textAt(body, 'login_id')) : null;
        if (!session) {
            throw errors.badCredentials();
        }
        return {
            body: request.state.users.get(session.userId),
            headers: {Token: session.token, 'Set-Cookie': sessionCookies(session, request.basename)},
        };
    },

    'POST /api/v4/users/logout': (request) => {
        request.state.sessions.delete(request.session?.token ?? '');
        return OK;
    },
};

export const peopleRoutes: Routes = {
    ...preferenceRoutes,
    ...userRoutes,

    'GET /api/v4/config/client': (request) => ({body: clientConfig(request)}),
    'GET /api/v4/license/client': () => ({body: {IsLicensed: 'false'}}),

    'GET /api/v4/users/:user/teams': (request) => {
        requireSelf(request);
        return {body: [request.state.team]};
    },

    'GET /api/v4/teams': ({state, query}) => {
        const [page, size] = [Number(query.get('page') ?? 0), Number(query.get('per_page') ?? 60)];
        const all = state.allTeams();
        const teams = all.slice(page * size, (page + 1) * size);
        return {body: query.get('include_total_count') === 'true' ? {teams, total_count: all.length} : teams};
    },

    'GET /api/v4/teams/:team': ({state, params}) => ({body: requireFound(state.allTeams().find(({id}) => id === params.team))}),

    'GET /api/v4/teams/name/:name': ({state, params}) => {
        const team = state.allTeams().find(({name}) => name === params.name);
        if (!team) {
            throw errors.noSuchTeam();
        }
        return {body: team};
    },

    'GET /api/v4/users/:user/teams/members': (request) => {
        const user = requireSelf(request);
        return {body: [{team_id: request.state.team.id, user_id: user.id, roles: 'team_user', delete_at: 0, scheme_user: true, scheme_admin: false}]};
    },

    'GET /api/v4/users/:user/channels': (request) => ({body: request.state.channelsOf(requireSelf(request).id)}),

    'GET /api/v4/users/:user/channel_members': (request) => {
        const user = requireSelf(request);
        return {body: request.state.channelsOf(user.id).map((channel) => membership(channel, user.id))};
    },

    'GET /api/v4/channels/:channel': (request) => ({body: requireOwnChannel(request)}),

    'GET /api/v4/channels/:channel/members/:user': (request) => ({body: membership(requireOwnChannel(request), requireSelf(request).id)}),

    'GET /api/v4/teams/:team/channels/name/:name': ({state, params}) => ({body: requireFound(state.channelNamed(params.name ?? ''))}),

    'POST /api/v4/roles/names': (request) => ({body: createRoles(readList(request, 'rolenames').map(String))}),
};
