// Submits the composer: plugin hooks, slash commands, posting. Results and errors appear where Mattermost shows them.

import type {Post} from '@mattermost/types/posts';
import {createPost} from 'mattermost-redux/actions/posts';
import {Client4} from 'mattermost-redux/client';
import {getCurrentTeamId} from 'mattermost-redux/selectors/entities/teams';
import {getCurrentUserId} from 'mattermost-redux/selectors/entities/users';

import type {Draft, HostState} from './state_types';
import {store} from './store';

interface CommandArgs {
    readonly channel_id: string;
    readonly team_id: string;
    readonly root_id: string;
}

/** `error` is whatever a hook or the server returned; the composer decides how to show it. */
interface Submitted {
    readonly error?: unknown;
}

interface HookOutcome extends Submitted {
    readonly data?: {readonly message: string; readonly args: CommandArgs};
}

async function runSlashCommandHooks(state: HostState, originalMessage: string, originalArgs: CommandArgs): Promise<HookOutcome> {
    let message = originalMessage;
    let args = originalArgs;
    for (const hook of state.plugins.components.SlashCommandWillBePosted) {
        const result = await hook.hook?.(message, args) as Record<string, unknown> | undefined;
        if (result) {
            if ('error' in result) {
                return {error: result.error};
            }
            message = result.message as string;
            args = result.args as CommandArgs;
            if (Object.keys(result).length === 0) {
                break;
            }
        }
    }
    return {data: {message, args}};
}

async function executeCommand(message: string, args: CommandArgs): Promise<Submitted> {
    const [command = ''] = message.split(' ', 1);
    const line = `${command.toLowerCase()} ${message.slice(command.length).trim()}`;
    try {
        await Client4.executeCommand(line, args);
        return {};
    } catch (error) {
        return {error};
    }
}

async function submitCommand(draft: Draft): Promise<Submitted> {
    const state = store.getState();
    const teamId = getCurrentTeamId(state);
    const outcome = await runSlashCommandHooks(state, draft.message, {channel_id: draft.channelId, team_id: teamId, root_id: draft.rootId});
    if (outcome.error) {
        return {error: outcome.error};
    }
    // As in Mattermost: an undefined error leaves `data` undefined, and reading it throws.
    const data = outcome.data as {message: string; args: CommandArgs};
    if (Object.values(data).every((part) => !part)) {
        return {};
    }
    return executeCommand(data.message, data.args);
}

async function submitPost(draft: Draft): Promise<Submitted> {
    const now = Date.now();
    const userId = getCurrentUserId(store.getState());
    const post = {
        file_ids: [],
        message: draft.message,
        channel_id: draft.channelId,
        root_id: draft.rootId,
        pending_post_id: `${userId}:${now}`,
        user_id: userId,
        create_at: now,
        metadata: {},
        props: {},
    } as unknown as Post;
    await store.dispatch(createPost(post, []));
    return {};
}

/**
 * Submits a message. Resolves with the result that Mattermost's composer reads; rejects where that composer throws.
 * @param ignoreSlash true to send a refused command as an ordinary message
 */
export async function submit(draft: Draft, ignoreSlash: boolean): Promise<Submitted> {
    return draft.message.startsWith('/') && !ignoreSlash ? submitCommand(draft) : submitPost(draft);
}
