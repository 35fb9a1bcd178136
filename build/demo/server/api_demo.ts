// Endpoints of the stand-in alone, under /demo/: its controls and test hooks.

import {textAt} from '../../../webapp/src/own_property';
import {OK, readObject, requireFound, type Handler, type Routes} from './api';
import {createPost} from './api_posts';
import {sessionCookies} from './api_people';
import {errors} from './errors';
import type {Failure, Failures} from './failures';
import type {PluginServer} from './plugins';

/** Does something with the plugin under test, the first one. */
function withPlugin(run: (plugins: PluginServer, id: string) => void): Handler {
    return ({plugins}) => {
        run(plugins, requireFound(plugins.ids[0]));
        return OK;
    };
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

        'POST /demo/upgrade': withPlugin((plugins, id) => plugins.upgrade(id)),
        'POST /demo/disable': withPlugin((plugins, id) => plugins.disable(id)),
        'POST /demo/enable': withPlugin((plugins, id) => plugins.enable(id)),

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
    };
}
