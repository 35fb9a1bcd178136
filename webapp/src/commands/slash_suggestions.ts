// Puts `/faq` into a team's suggestions: a custom slash command whose address is the bundle's public file. In browsers and on
// desktops our own hook still answers; phones show that file. Only the command made here is ever removed, and none is overwritten.

import {PLUGIN_ID} from '../constants';
import type {NewSlashCommand, SlashCommand, Team, TeamList} from '../host/admin_api';
import {ApiError} from '../host/api';
import type {BulkOptions, BulkOutcome, Obstacle, SlashSuggestions, Suggestion, TeamSummary, TeamsPage} from '../state/team_suggestions';

const TRIGGER = 'faq';
const ANSWER_PATH = `/plugins/${PLUGIN_ID}/public/faq.json`;
const TEAMS_PER_PAGE = 10;

/** host/admin_api, or a stand-in for it. */
export interface SuggestionsApi {
    listTeams(page: number, perPage: number): Promise<TeamList>;
    readTeam(teamId: string): Promise<Team>;
    listCustomCommands(teamId: string): Promise<readonly SlashCommand[]>;
    listReservedTriggers(teamId: string): Promise<readonly string[]>;
    createCommand(command: NewSlashCommand): Promise<SlashCommand>;
    deleteCommand(commandId: string): Promise<void>;
}

export interface SuggestionsDependencies {
    readonly api: SuggestionsApi;

    /** Addresses of this server without a slash at the end. The command is made for the first. */
    readonly siteUrls: () => readonly [string, ...string[]];

    /** What people see while they type, in the administrator's language. */
    readonly words: () => {readonly hint: string; readonly description: string};

    /** Told about answers that nobody foresaw. */
    readonly report: (what: string, error: unknown) => void;
}

/** After one of these, no other team would fare better. */
const FATAL: readonly Obstacle[] = ['disabled', 'signed_out', 'busy', 'offline'];

export function createSlashSuggestions(dependencies: SuggestionsDependencies): SlashSuggestions {
    const {api} = dependencies;
    const listTeams = (page: number): Promise<TeamsPage | Obstacle> => attempt(dependencies, async () => {
        const {teams, total} = await api.listTeams(page, TEAMS_PER_PAGE);
        const more = total === null ? teams.length === TEAMS_PER_PAGE : (page + 1) * TEAMS_PER_PAGE < total;
        const active = teams.filter(({isGone}) => !isGone).map(({id, displayName, name}) => ({id, name: displayName, address: name}));
        return {teams: active, archived: teams.filter(({isGone}) => isGone).map(({id}) => id), total, more};
    });
    const suggestions: SlashSuggestions = {
        listTeams,
        read: (team) => asSuggestion(attempt(dependencies, () => readTeamCommand(dependencies, team))),
        switchOn: (team) => asSuggestion(attempt(dependencies, () => addCommand(dependencies, team))),
        switchOff: (team) => asSuggestion(attempt(dependencies, () => removeCommand(dependencies, team))),
        switchAll: (on, options) => switchAll(suggestions, on, options),
    };
    return suggestions;
}

/** A command of ours is one that answers with our file; at another server's address, it is left to whoever made it. */
async function readTeamCommand({api, siteUrls}: SuggestionsDependencies, team: TeamSummary): Promise<Suggestion> {
    const command = (await api.listCustomCommands(team.id)).find(({trigger}) => trigger.toLowerCase() === TRIGGER);
    if (!command) {
        return {status: 'off'};
    }
    if (command.method !== 'G' || !command.url.endsWith(ANSWER_PATH)) {
        return {status: 'blocked', obstacle: 'taken'};
    }
    const isHere = siteUrls().some((site) => command.url === site + ANSWER_PATH);
    return isHere ? {status: 'on', commandId: command.id} : {status: 'blocked', obstacle: 'moved'};
}

async function addCommand(dependencies: SuggestionsDependencies, team: TeamSummary): Promise<Suggestion> {
    const {api, siteUrls, words} = dependencies;
    const before = await readTeamCommand(dependencies, team);
    if (before.status !== 'off') {
        return before;
    }

    // The server makes commands for teams that are gone, and beside those of plugins; so it is asked first.
    if ((await api.readTeam(team.id)).isGone) {
        return {status: 'blocked', obstacle: 'gone'};
    }
    if ((await api.listReservedTriggers(team.id)).some((trigger) => trigger.toLowerCase() === TRIGGER)) {
        return {status: 'blocked', obstacle: 'reserved'};
    }
    const {hint, description} = words();
    try {
        const {id} = await api.createCommand({
            team_id: team.id,
            trigger: TRIGGER,
            method: 'G',
            url: siteUrls()[0] + ANSWER_PATH,
            display_name: 'FAQ Bot',
            description: description.slice(0, 128),
            auto_complete: true,
            auto_complete_hint: hint,
            auto_complete_desc: description,
        });
        return {status: 'on', commandId: id};
    } catch (error) {
        // Somebody was faster: it may have been this page in another tab.
        const now = explain(error) === 'taken' ? await readTeamCommand(dependencies, team) : null;
        if (now && now.status !== 'off') {
            return now;
        }
        throw error;
    }
}

/** What is there is looked up anew: the id on the page may be of a command that has changed hands since. */
async function removeCommand(dependencies: SuggestionsDependencies, team: TeamSummary): Promise<Suggestion> {
    const before = await readTeamCommand(dependencies, team);
    if (before.status !== 'on') {
        return before;
    }
    try {
        await dependencies.api.deleteCommand(before.commandId);
    } catch (error) {
        if (!(error instanceof ApiError && error.status === 404)) {
            throw error;
        }
    }
    return {status: 'off'};
}

async function switchAll(suggestions: SlashSuggestions, on: boolean, {signal, onProgress, onTeam}: BulkOptions): Promise<BulkOutcome> {
    const seen = new Set<string>();
    const blocked: {team: TeamSummary; obstacle: Obstacle}[] = [];
    let changed = 0;
    let unchanged = 0;
    const end = (stopped: Obstacle | null): BulkOutcome => ({changed, unchanged, blocked, stopped, cancelled: signal.aborted});
    for (let page = 0; ; page++) {
        const listed = signal.aborted ? null : await suggestions.listTeams(page);
        if (listed === null || typeof listed === 'string') {
            return end(listed);
        }
        const teams = listed.teams.filter(({id}) => !seen.has(id));
        const before = seen.size;
        listed.archived.forEach((id) => seen.add(id));

        // A server that gives the same teams again has no more of them.
        if (teams.length === 0 && seen.size === before) {
            return end(null);
        }
        for (const team of teams) {
            const current = await suggestions.read(team);
            if (signal.aborted) {
                return end(null);
            }
            const after = current.status === (on ? 'off' : 'on') ? await (on ? suggestions.switchOn(team) : suggestions.switchOff(team)) : current;
            onTeam(team, after);
            if (after.status === 'blocked') {
                if (FATAL.includes(after.obstacle)) {
                    return end(after.obstacle);
                }
                blocked.push({team, obstacle: after.obstacle});
            } else if (after.status === current.status) {
                unchanged++;
            } else {
                changed++;
            }
            seen.add(team.id);
            onProgress({done: seen.size, total: listed.total});
        }
        if (!listed.more) {
            return end(null);
        }
    }
}

/** The result, or what stood in the way. */
async function attempt<T>({report}: SuggestionsDependencies, work: () => Promise<T>): Promise<T | Obstacle> {
    try {
        return await work();
    } catch (error) {
        const obstacle = explain(error);
        if (obstacle === 'server') {
            report('A slash command could not be read or changed', error);
        }
        return obstacle;
    }
}

async function asSuggestion(result: Promise<Suggestion | Obstacle>): Promise<Suggestion> {
    const settled = await result;
    return typeof settled === 'string' ? {status: 'blocked', obstacle: settled} : settled;
}

/** Ids of errors as in Mattermost's server (`api/v4/command`, `app/command`). */
function explain(error: unknown): Obstacle {
    if (!(error instanceof ApiError)) {
        return 'server';
    }
    if (error.id === 'api.command.duplicate_trigger.app_error') {
        return 'taken';
    }
    switch (error.status) {
        case 0:
            return 'offline';
        case 401:
            return 'signed_out';
        case 403:
            return 'forbidden';
        case 404:
            return 'gone';
        case 429:
            return 'busy';
        case 501:
            return 'disabled';
        default:
            return error.id === 'api.command.disabled.app_error' ? 'disabled' : 'server';
    }
}
