// What is known of `/faq` in a team's suggestions: words that the System Console's page and what works behind it share.

/** A team, as far as an administrator's page needs it. */
export interface TeamSummary {
    readonly id: string;
    readonly name: string;

    /** How it is named in addresses: several teams may have the same name. */
    readonly address: string;
}

/** Why a team's suggestions cannot be changed. Each has a sentence in the catalogue: `faq_bot.admin.obstacle.<obstacle>`. */
export type Obstacle =
    | 'disabled'        // custom slash commands are switched off on the server
    | 'forbidden'       // this administrator may not manage the team's commands
    | 'taken'           // somebody else's command has the word
    | 'reserved'        // Mattermost itself or another plugin has the word
    | 'moved'           // ours, but made for another address of this server
    | 'gone'            // the team was archived or deleted
    | 'signed_out'      // the session ended
    | 'busy'            // the server asks to wait
    | 'offline'         // no connection
    | 'server';         // anything else the server says

export type Suggestion =
    | {readonly status: 'on'; readonly commandId: string}
    | {readonly status: 'off'}
    | {readonly status: 'blocked'; readonly obstacle: Obstacle};

/** One page of the server's teams; archived ones are only counted. */
export interface TeamsPage {
    readonly teams: readonly TeamSummary[];
    /** Ids of archived teams. */
    readonly archived: readonly string[];

    /** How many teams the server has, archived ones among them; `null` where it does not say. */
    readonly total: number | null;

    /** Whether there is a page after this one. */
    readonly more: boolean;
}

/** How far a change of all teams has come; archived ones count as done. */
export interface Progress {
    readonly done: number;
    readonly total: number | null;
}

/** How a change of all teams ended. */
export interface BulkOutcome {
    readonly changed: number;

    /** Teams that were as wanted already. */
    readonly unchanged: number;
    readonly blocked: readonly {readonly team: TeamSummary; readonly obstacle: Obstacle}[];

    /** What ended it early for all teams that were left; `null` where nothing did. */
    readonly stopped: Obstacle | null;
    readonly cancelled: boolean;
}

export interface BulkOptions {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    readonly onTeam: (team: TeamSummary, suggestion: Suggestion) => void;
}

/** Reads and changes `/faq` in teams' suggestions. Nothing here rejects; doing the same twice changes nothing. */
export interface SlashSuggestions {
    listTeams(page: number): Promise<TeamsPage | Obstacle>;
    read(team: TeamSummary): Promise<Suggestion>;

    /** Makes our command where there is none with its word. Never changes one that is there. */
    switchOn(team: TeamSummary): Promise<Suggestion>;

    /** Removes the command that was made here, and no other. */
    switchOff(team: TeamSummary): Promise<Suggestion>;

    /** All teams, one after the other. Stops after the request under way when the signal says so. */
    switchAll(on: boolean, options: BulkOptions): Promise<BulkOutcome>;
}
