// Mattermost REST API for administrators: teams and their custom slash commands.

import {ownProperty, textAt} from '../own_property';
import {listOf, request, unexpectedAnswer} from './api';

interface Team {
    readonly id: string;
    readonly displayName: string;

    /** Name in URLs. */
    readonly name: string;

    /** Archived or deleted. */
    readonly isGone: boolean;
}

interface TeamList {
    readonly teams: readonly Team[];

    /** Number of all teams; `null` if unknown. */
    readonly total: number | null;
}

/** The fields of a custom slash command that the plugin uses. */
export interface SlashCommand {
    readonly id: string;
    readonly trigger: string;
    readonly url: string;
    readonly method: string;
}

/** Fields for creating a command. */
export interface NewSlashCommand {
    readonly team_id: string;
    readonly trigger: string;

    /** `G`: the server requests the URL with GET. */
    readonly method: 'G';
    readonly url: string;

    /** At most 64 characters. */
    readonly display_name: string;

    /** At most 128 characters. */
    readonly description: string;
    readonly auto_complete: true;
    readonly auto_complete_hint: string;
    readonly auto_complete_desc: string;
}

/** One page of teams, sorted by name; rejects with an `ApiError`. */
export async function listTeams(page: number, perPage: number): Promise<TeamList> {
    const answer = await request('GET', `/teams?page=${page}&per_page=${perPage}&include_total_count=true`);
    const total = ownProperty(answer, 'total_count');
    return {
        teams: listOf(Array.isArray(answer) ? answer : ownProperty(answer, 'teams')).map(toTeam),
        total: typeof total === 'number' ? total : null,
    };
}

/** One team; rejects with an `ApiError`, with status 404 if it does not exist. */
export async function readTeam(teamId: string): Promise<Team> {
    return toTeam(await request('GET', `/teams/${encodeURIComponent(teamId)}`));
}

/** A team's custom commands; without permission to manage others', only the user's own. Rejects with an `ApiError`. */
export async function listCustomCommands(teamId: string): Promise<readonly SlashCommand[]> {
    return listOf(await request('GET', `/commands?team_id=${encodeURIComponent(teamId)}&custom_only=true`)).map(toCommand);
}

/** Trigger words of Mattermost and its plugins in a team, without slash; rejects with an `ApiError`. */
export async function listReservedTriggers(teamId: string): Promise<readonly string[]> {
    const commands = listOf(await request('GET', `/commands?team_id=${encodeURIComponent(teamId)}&custom_only=false`));

    // Only custom commands have an id.
    return commands.filter((command) => textAt(command, 'id') === '').map((command) => textAt(command, 'trigger'));
}

/** Creates a command; rejects with an `ApiError`. */
export async function createCommand(command: NewSlashCommand): Promise<SlashCommand> {
    return toCommand(await request('POST', '/commands', command));
}

/** Deletes a command; rejects with an `ApiError`. */
export async function deleteCommand(commandId: string): Promise<void> {
    await request('DELETE', `/commands/${encodeURIComponent(commandId)}`);
}

function toTeam(value: unknown): Team {
    const [id, displayName, name] = [textAt(value, 'id'), textAt(value, 'display_name'), textAt(value, 'name')];
    if (id === '') {
        throw unexpectedAnswer('a team');
    }
    return {id, name, displayName: displayName || name || id, isGone: Number(ownProperty(value, 'delete_at')) > 0};
}

function toCommand(value: unknown): SlashCommand {
    const id = textAt(value, 'id');
    if (id === '') {
        throw unexpectedAnswer('a slash command');
    }
    return {id, trigger: textAt(value, 'trigger'), url: textAt(value, 'url'), method: textAt(value, 'method')};
}
