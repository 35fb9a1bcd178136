// Adds `/faq` to a team's command suggestions, as a custom slash command whose URL is a public file of the bundle. In browsers
// and desktop apps the plugin's hook still answers; phones show that file. Only commands created here are removed, and none is
// overwritten.

import {PLUGIN_ID} from '../constants';
import type * as adminApi from '../host/admin_api';
import {ApiError, REASONS_BY_STATUS} from '../host/api';
import {concernsAllTeams, type BulkOptions, type BulkOutcome, type Obstacle, type SlashSuggestions, type Suggestion, type TeamSummary,
    type TeamsPage} from '../state/team_suggestions';

const TRIGGER = 'faq';
const ANSWER_PATH = `/plugins/${PLUGIN_ID}/public/faq.json`;
const TEAMS_PER_PAGE = 10;

interface SuggestionsDependencies {
    readonly api: typeof adminApi;

    /** This server's addresses without a trailing slash. The command is created for the first. */
    readonly siteUrls: () => readonly [string, ...string[]];

    /** Texts of the suggestion, in the administrator's language. */
    readonly words: () => {readonly hint: string; readonly description: string};

    /** Called with unexpected responses. */
    readonly report: (what: string, error: unknown) => void;
}

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

/** A command is ours if its URL is our file; at another server's address it is left alone. */
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

    // The server accepts commands for deleted teams and for words of plugins, so both are checked first.
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
        // Somebody else was faster, perhaps this page in another tab.
        const now = explain(error) === 'taken' ? await readTeamCommand(dependencies, team) : null;
        if (now && now.status !== 'off') {
            return now;
        }
        throw error;
    }
}

/** Looked up again, since the command with the id on the page may have changed. */
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

        // If the server repeats teams, there are no more pages.
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
                if (concernsAllTeams(after.obstacle)) {
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

/** The result, or the obstacle. */
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

/** Obstacles by error id, of Mattermost's server (`api/v4/command`, `app/command`), and else by status. */
const OBSTACLES = new Map<string | number, Obstacle>([
    ['api.command.duplicate_trigger.app_error', 'taken'],
    ['api.command.disabled.app_error', 'disabled'],
    [501, 'disabled'],
    ...REASONS_BY_STATUS,
]);

function explain(error: unknown): Obstacle {
    return error instanceof ApiError ? OBSTACLES.get(error.id) ?? OBSTACLES.get(error.status) ?? 'server' : 'server';
}
