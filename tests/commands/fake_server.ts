// A fake of Mattermost's server for teams and slash commands, with its errors.

import {createSlashSuggestions} from '../../webapp/src/commands/slash_suggestions';
import type * as adminApi from '../../webapp/src/host/admin_api';
import type {NewSlashCommand, SlashCommand} from '../../webapp/src/host/admin_api';
import {ApiError} from '../../webapp/src/host/api';
import type {SlashSuggestions} from '../../webapp/src/state/team_suggestions';

export const SITE = 'https://chat.example.com/mm';

export interface FakeServer {
    readonly suggestions: SlashSuggestions;
    readonly calls: string[];
    readonly commands: Map<string, SlashCommand & {readonly teamId: string; readonly made?: NewSlashCommand}>;
    readonly gone: Set<string>;
    readonly reserved: Set<string>;
    readonly reports: unknown[];

    /** Called before each request; may throw or delay it. */
    onCall: (call: string) => void | Promise<void>;
}

export function createFakeServer(teamCount: number): FakeServer {
    const server: Omit<FakeServer, 'suggestions'> = {calls: [], commands: new Map(), gone: new Set(), reserved: new Set(), reports: [], onCall: () => undefined};
    const enter = (call: string): Promise<void> => {
        server.calls.push(call);
        return Promise.resolve().then(() => server.onCall(call));
    };
    const team = (id: string) => ({id, name: `team-${id}`, displayName: `Team ${id}`, isGone: server.gone.has(id)});
    const all = Array.from({length: teamCount}, (_, at) => String(at + 1));
    const api: typeof adminApi = {
        listTeams: (page, size) => enter(`teams ${page}`).then(() => ({teams: all.slice(page * size, (page + 1) * size).map(team), total: teamCount})),
        readTeam: (id) => enter(`team ${id}`).then(() => team(id)),
        listCustomCommands: (id) => enter(`commands ${id}`).then(() => [...server.commands.values()].filter(({teamId}) => teamId === id)),
        listReservedTriggers: (id) => enter(`reserved ${id}`).then(() => ['away', ...(server.reserved.has(id) ? ['FAQ'] : [])]),
        createCommand: (made) => enter(`create ${made.team_id}`).then(() => {
            if ([...server.commands.values()].some(({teamId, trigger}) => teamId === made.team_id && trigger === made.trigger)) {
                throw new ApiError(400, 'api.command.duplicate_trigger.app_error', 'in use');
            }
            const command = {id: `made-${made.team_id}`, trigger: made.trigger, url: made.url, method: made.method, teamId: made.team_id, made};
            server.commands.set(command.id, command);
            return command;
        }),
        deleteCommand: (id) => enter(`delete ${id}`).then(() => {
            if (!server.commands.delete(id)) {
                throw new ApiError(404, 'store.sql_command.save.get.app_error', 'none');
            }
        }),
    };
    return Object.assign(server, {suggestions: createSlashSuggestions({
        api,
        siteUrls: () => [SITE, 'http://localhost:8065'],
        words: () => ({hint: '[question]', description: 'Answers questions'}),
        report: (_what, error) => server.reports.push(error),
    })});
}
