// Users, teams, channels, roles, preferences and the client's configuration over REST.

import {textAt} from '../../../webapp/src/own_property';
import {type ApiContext, type ApiRequest, readList, readObject, requireFound, requireUser, type Routes} from './api';
import {errors} from './errors';
import {channelRolesOf, createRoles, DEMO_PASSWORD} from './seed_people';
import type {Preference, ServerChannel, ServerUser, Session} from './types';

function clientConfig(context: ApiContext): Record<string, string> {
    return {
        Version: '11.6.0',
        BuildNumber: '11.6.0',
        SiteName: 'Mattermost stand-in',
        SiteURL: context.origin + context.basename,
        MaxPostSize: String(context.state.maxPostSize),
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

function requireSelf(request: ApiRequest): ServerUser {
    const user = requireUser(request);
    if (request.params.user !== 'me' && request.params.user !== user.id) {
        throw errors.forbidden();
    }
    return user;
}

/** The channel of the path, if the user is in it; else throws 404. */
function requireOwnChannel({context, params}: ApiRequest, user: ServerUser): ServerChannel {
    return requireFound(context.state.channelsOf(user.id).find(({id}) => id === params.channel));
}

function readPreferences(request: ApiRequest, user: ServerUser): Preference[] {
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

function keyOf(preference: Preference): string {
    return `${preference.category}--${preference.name}`;
}

const preferenceRoutes: Routes = {
    'GET /api/v4/users/:user/preferences': (request) => ({body: [...request.context.state.preferencesOf(requireSelf(request).id).values()]}),

    'PUT /api/v4/users/:user/preferences': (request) => {
        const user = requireSelf(request);
        const preferences = readPreferences(request, user);
        preferences.forEach((preference) => request.context.state.preferencesOf(user.id).set(keyOf(preference), preference));
        request.context.events.publish({event: 'preferences_changed', userId: user.id, data: {preferences: JSON.stringify(preferences)}});
        return {body: {status: 'OK'}};
    },

    'POST /api/v4/users/:user/preferences/delete': (request) => {
        const user = requireSelf(request);
        const preferences = readPreferences(request, user);
        preferences.forEach((preference) => request.context.state.preferencesOf(user.id).delete(keyOf(preference)));
        request.context.events.publish({event: 'preferences_deleted', userId: user.id, data: {preferences: JSON.stringify(preferences)}});
        return {body: {status: 'OK'}};
    },
};

const userRoutes: Routes = {
    'GET /api/v4/users/:user': (request) => {
        const me = requireUser(request);
        return {body: request.params.user === 'me' ? me : requireFound(request.context.state.users.get(request.params.user ?? ''))};
    },

    'GET /api/v4/users': (request) => {
        requireUser(request);
        return {body: [...request.context.state.users.values()]};
    },

    'POST /api/v4/users/ids': (request) => {
        requireUser(request);
        const ids = readList(request, 'user_ids');
        return {body: [...request.context.state.users.values()].filter((user) => ids.includes(user.id))};
    },

    'POST /api/v4/users/usernames': (request) => {
        requireUser(request);
        const names = readList(request, 'usernames');
        return {body: [...request.context.state.users.values()].filter(({username}) => names.includes(username))};
    },

    'PUT /api/v4/users/:user/patch': (request) => {
        const user = requireSelf(request);
        user.locale = textAt(readObject(request), 'locale') || user.locale;
        request.context.events.publish({event: 'user_updated', userId: user.id, data: {user}});
        return {body: user};
    },

    'POST /api/v4/users/login': (request) => {
        const body = readObject(request);
        const session = textAt(body, 'password') === DEMO_PASSWORD ? request.context.state.openSession(textAt(body, 'login_id')) : null;
        if (!session) {
            throw errors.badCredentials();
        }
        return {
            body: request.context.state.users.get(session.userId),
            headers: {Token: session.token, 'Set-Cookie': sessionCookies(session, request.context.basename)},
        };
    },

    'POST /api/v4/users/logout': (request) => {
        request.context.state.sessions.delete(request.session?.token ?? '');
        return {body: {status: 'OK'}};
    },
};

export const peopleRoutes: Routes = {
    ...preferenceRoutes,
    ...userRoutes,

    'GET /api/v4/config/client': (request) => ({body: clientConfig(request.context)}),
    'GET /api/v4/license/client': () => ({body: {IsLicensed: 'false'}}),

    'GET /api/v4/users/:user/teams': (request) => {
        requireSelf(request);
        return {body: [request.context.state.team]};
    },

    'GET /api/v4/teams': (request) => {
        requireUser(request);
        const [page, size] = [Number(request.query.get('page') ?? 0), Number(request.query.get('per_page') ?? 60)];
        const all = request.context.state.allTeams();
        const teams = all.slice(page * size, (page + 1) * size);
        return {body: request.query.get('include_total_count') === 'true' ? {teams, total_count: all.length} : teams};
    },

    'GET /api/v4/teams/:team': (request) => {
        requireUser(request);
        return {body: requireFound(request.context.state.allTeams().find(({id}) => id === request.params.team))};
    },

    'GET /api/v4/teams/name/:name': (request) => {
        requireUser(request);
        const team = request.context.state.allTeams().find(({name}) => name === request.params.name);
        if (!team) {
            throw errors.noSuchTeam();
        }
        return {body: team};
    },

    'GET /api/v4/users/:user/teams/members': (request) => {
        const user = requireSelf(request);
        return {body: [{team_id: request.context.state.team.id, user_id: user.id, roles: 'team_user', delete_at: 0, scheme_user: true, scheme_admin: false}]};
    },

    'GET /api/v4/users/:user/channels': (request) => ({body: request.context.state.channelsOf(requireSelf(request).id)}),

    'GET /api/v4/users/:user/channel_members': (request) => {
        const user = requireSelf(request);
        return {body: request.context.state.channelsOf(user.id).map((channel) => membership(channel, user.id))};
    },

    'GET /api/v4/channels/:channel': (request) => ({body: requireOwnChannel(request, requireUser(request))}),

    'GET /api/v4/channels/:channel/members/:user': (request) => {
        const user = requireSelf(request);
        return {body: membership(requireOwnChannel(request, user), user.id)};
    },

    'GET /api/v4/teams/:team/channels/name/:name': (request) => {
        requireUser(request);
        return {body: requireFound(request.context.state.channelNamed(request.params.name ?? ''))};
    },

    'POST /api/v4/roles/names': (request) => {
        requireUser(request);
        return {body: createRoles(readList(request, 'rolenames').map(String))};
    },
};
