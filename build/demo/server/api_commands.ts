// REST endpoints of slash commands: a team's custom commands, and execution.

import {textAt} from '../../../webapp/src/own_property';
import {forAdmins, OK, readObject, type ApiContext, type ApiRequest, type ApiResult, type Routes} from './api';
import {createPost} from './api_posts';
import {errors} from './errors';
import {createId} from './ids';
import {makePost} from './seed_posts';
import type {ServerCommand} from './types';

/** Mattermost's built-in commands; custom commands cannot have these names. */
const BUILT_IN: readonly string[] = ['away', 'help', 'online', 'shrug'];

function ofTeam({state}: ApiContext, teamId: string): ServerCommand[] {
    return [...state.commands.values()].filter((command) => command.team_id === teamId);
}

/** Sends an ephemeral reply over the event stream. */
function sendEphemeral({events}: ApiContext, userId: string, channelId: string, rootId: string, message: string): void {
    const post = makePost({type: 'system_ephemeral', user_id: userId, channel_id: channelId, root_id: rootId, message, create_at: Date.now()});
    events.publish({event: 'ephemeral_message', userId, data: {post: JSON.stringify(post)}});
}

/** Calls a custom command's URL; on the stand-in it must be a file of a plugin. */
function callCommand({origin, basename, plugins}: ApiContext, command: ServerCommand): string {
    const prefix = `${origin}${basename}/plugins/`;
    const [id = '', ...rest] = command.url.startsWith(prefix) ? command.url.slice(prefix.length).split('?', 1).join('').split('/') : [];
    const bytes = rest[0] === 'public' ? plugins.readPublic(id, rest.slice(1).join('/')) : null;
    const reply: unknown = bytes ? JSON.parse(bytes.toString('utf8')) : null;
    return textAt(reply, 'text') || `The command ${command.trigger} did not answer.`;
}

function runCommand(request: ApiRequest): ApiResult {
    const {user, state} = request;
    const body = readObject(request);
    const line = textAt(body, 'command');
    if (!line.startsWith('/') || line.length <= 1) {
        throw errors.invalidBody('command');
    }
    const [first = '', ...words] = line.slice(1).split(/\s/);
    const trigger = first.toLowerCase();
    const channelId = textAt(body, 'channel_id');
    const rootId = textAt(body, 'root_id');
    if (trigger === 'shrug') {
        createPost(request, user, {channel_id: channelId, root_id: rootId, message: `${words.join(' ')} ¯\\\\\\_(ツ)\\_/¯`.trim()});
        return {body: {}};
    }
    const command = ofTeam(request, state.channels.get(channelId)?.team_id ?? state.team.id).find((one) => one.trigger === trigger);
    if (!command) {
        throw errors.noSuchCommand(first);
    }
    sendEphemeral(request, user.id, channelId, rootId, callCommand(request, command));
    return {body: {response_type: 'ephemeral'}};
}

function addCommand(request: ApiRequest): ApiResult {
    const body = readObject(request);
    const trigger = textAt(body, 'trigger').toLowerCase();
    const method = textAt(body, 'method');
    if (!trigger || trigger.startsWith('/') || /\s/.test(trigger)) {
        throw errors.invalidBody('trigger');
    }
    if (method !== 'G' && method !== 'P') {
        throw errors.invalidBody('method');
    }
    if (!/^https?:\/\//.test(textAt(body, 'url'))) {
        throw errors.invalidBody('url');
    }
    const teamId = textAt(body, 'team_id');
    if (BUILT_IN.includes(trigger) || ofTeam(request, teamId).some((command) => command.trigger === trigger)) {
        throw errors.duplicateTrigger();
    }
    const now = Date.now();
    const command: ServerCommand = {
        id: createId(),
        token: createId(),
        create_at: now,
        update_at: now,
        delete_at: 0,
        creator_id: request.user.id,
        team_id: teamId,
        trigger,
        method,
        url: textAt(body, 'url'),
        display_name: textAt(body, 'display_name'),
        description: textAt(body, 'description'),
        auto_complete: body.auto_complete === true,
        auto_complete_desc: textAt(body, 'auto_complete_desc'),
        auto_complete_hint: textAt(body, 'auto_complete_hint'),
    };
    request.state.commands.set(command.id, command);
    return {status: 201, body: command};
}

export const commandRoutes: Routes = {
    'POST /api/v4/commands/execute': runCommand,

    'GET /api/v4/commands': (request) => {
        const own = ofTeam(request, request.query.get('team_id') ?? '');
        if (request.query.get('custom_only') === 'true') {
            return {body: own};
        }

        // This endpoint leaves out the creator and the URL.
        const hidden = {token: '', creator_id: '', method: '', url: ''};
        return {body: [...BUILT_IN.map((trigger) => ({id: '', trigger, ...hidden})), ...own.map((command) => ({...command, ...hidden}))]};
    },

    'POST /api/v4/commands': forAdmins(addCommand),

    'DELETE /api/v4/commands/:command': forAdmins((request) => {
        if (!request.state.commands.delete(request.params.command ?? '')) {
            throw errors.notFound();
        }
        return OK;
    }),
};
