// Endpoints of the stand-in alone, under /demo/: its controls and test hooks.

import {textAt} from '../../../webapp/src/own_property';
import {OK, readObject, type ApiRequest, type Routes} from './api';
import {createPost} from './api_posts';
import {sessionCookies} from './api_people';
import {errors} from './errors';
import type {Failure, Failures} from './failures';

function pluginOf(request: ApiRequest): {id: string; body: Readonly<Record<string, unknown>>} {
    const body = readObject(request);
    const id = textAt(body, 'id') || (request.plugins.ids[0] ?? '');
    if (!request.plugins.has(id)) {
        throw errors.notFound();
    }
    return {id, body};
}

/** The routes that need no CSRF token: they belong to the stand-in, not to Mattermost. */
export function createDemoRoutes(failures: Failures): Routes {
    return {
        'POST /demo/fail': (request) => {
            const failure = readObject(request);
            if (!textAt(failure, 'path')) {
                throw errors.invalidBody('path');
            }
            failures.add(failure as unknown as Failure);
            return OK;
        },

        'POST /demo/upgrade': (request) => {
            const {id, body} = pluginOf(request);
            request.plugins.upgrade(id, body);
            return OK;
        },

        'POST /demo/disable': (request) => {
            request.plugins.disable(pluginOf(request).id);
            return OK;
        },

        'POST /demo/enable': (request) => {
            request.plugins.enable(pluginOf(request).id);
            return OK;
        },

        'POST /demo/say': (request) => {
            const body = readObject(request);
            const {state} = request;
            const user = state.userNamed(textAt(body, 'username'));
            const channel = state.channelNamed(textAt(body, 'channel'));
            if (!user || !channel) {
                throw errors.notFound();
            }
            return {body: createPost(request, user, {...body, channel_id: channel.id, root_id: textAt(body, 'root_id')})};
        },

        'POST /demo/login': (request) => {
            const session = request.state.openSession(textAt(readObject(request), 'username'));
            if (!session) {
                throw errors.badCredentials();
            }
            return {body: {user_id: session.userId}, headers: {'Set-Cookie': sessionCookies(session, request.basename)}};
        },

        'GET /demo/notifications': (request) => ({body: request.state.notifications}),
        'GET /demo/requests': (request) => ({body: request.state.requests}),
    };
}
