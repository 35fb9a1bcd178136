// Managing `/faq` in teams' command suggestions: what the System Console page and its implementation share.

/** The fields of a team that the administrator's page needs. */
export interface TeamSummary {
    readonly id: string;
    readonly name: string;

    /** Name in URLs; several teams may have the same display name. */
    readonly address: string;
}

/** Why a team's suggestions cannot be changed. The message for each is `faq_bot.admin.obstacle.<obstacle>`. */
export type Obstacle =
    | 'disabled'        // custom slash commands are switched off on the server
    | 'forbidden'       // this administrator may not manage the team's commands
    | 'taken'           // somebody else's command has the trigger word
    | 'reserved'        // Mattermost or another plugin has the trigger word
    | 'moved'           // ours, but created for another address of this server
    | 'gone'            // the team was archived or deleted
    | 'signed_out'      // the session ended
    | 'busy'            // the server asks to wait
    | 'offline'         // no connection
    | 'server';         // any other server error

/** Whether an obstacle would stop the change of every other team too. */
export function concernsAllTeams(obstacle: Obstacle): boolean {
    return obstacle === 'disabled' || obstacle === 'signed_out' || obstacle === 'busy' || obstacle === 'offline';
}

export type Suggestion =
    | {readonly status: 'on'; readonly commandId: string}
    | {readonly status: 'off'}
    | {readonly status: 'blocked'; readonly obstacle: Obstacle};

/** One page of teams. */
export interface TeamsPage {
    readonly teams: readonly TeamSummary[];
    /** Ids of archived teams. */
    readonly archived: readonly string[];

    /** Number of all teams including archived ones; `null` if unknown. */
    readonly total: number | null;

    /** Whether there is a next page. */
    readonly more: boolean;
}

/** Progress of a change of all teams; archived ones count as done. */
export interface Progress {
    readonly done: number;
    readonly total: number | null;
}

/** Result of a change of all teams. */
export interface BulkOutcome {
    readonly changed: number;

    /** Teams that needed no change. */
    readonly unchanged: number;
    readonly blocked: readonly {readonly team: TeamSummary; readonly obstacle: Obstacle}[];

    /** Why it ended early; `null` if it did not. */
    readonly stopped: Obstacle | null;
    readonly cancelled: boolean;
}

export interface BulkOptions {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    readonly onTeam: (team: TeamSummary, suggestion: Suggestion) => void;
}

/** Reads and changes `/faq` in teams' suggestions. Never rejects; idempotent. */
export interface SlashSuggestions {
    listTeams(page: number): Promise<TeamsPage | Obstacle>;
    read(team: TeamSummary): Promise<Suggestion>;

    /** Creates our command if the trigger word is free. Never changes an existing command. */
    switchOn(team: TeamSummary): Promise<Suggestion>;

    /** Deletes our command only. */
    switchOff(team: TeamSummary): Promise<Suggestion>;

    /** Changes all teams in turn. Aborting takes effect after the pending request. */
    switchAll(on: boolean, options: BulkOptions): Promise<BulkOutcome>;
}
