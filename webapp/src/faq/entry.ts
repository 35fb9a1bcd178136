// What an FAQ is made of. Everything else in the project works on these words.

/** A page that an answer comes from or points to. `url` is absolute; its scheme was checked when the FAQ was compiled. */
export interface Source {
    readonly title: string;
    readonly url: string;
}

/** One question with its answer. */
export interface FaqEntry {

    /** Stable, unique slug: letters, digits and dashes. Kept when the wording changes slightly. */
    readonly id: string;

    /** Plain text, one line. */
    readonly question: string;

    /** Markdown as Mattermost renders it. */
    readonly answer: string;

    /** Titles from the outermost section to the innermost; empty for an entry outside any section. */
    readonly section: readonly string[];

    /** Other ways to ask the same question, plain text. */
    readonly aliases: readonly string[];

    /** The first says where the entry comes from; the answer's own links follow, without repeats. */
    readonly sources: readonly Source[];

    /** BCP 47 tag of the language it is written in, where that is not the FAQ's. */
    readonly lang?: string;

    /** Addresses of the teams it is for; absent where it is for everybody. */
    readonly teams?: readonly string[];

    /** The same in other languages of the FAQ. */
    readonly translations?: readonly Translation[];

    /** When somebody found it right last: a day, a month or a year, as in `2026-03-01`, `2026-03` or `2026`. */
    readonly reviewed?: string;

    /** Who keeps it, in their own words: a person or a department. */
    readonly owner?: string;

    /** Set on an entry that people keep in a channel of Mattermost. */
    readonly origin?: EntryOrigin;
}

/** The message that an entry is read from. */
export interface EntryOrigin {
    readonly postId: string;

    /** The channel's name as people write it, without `~`. */
    readonly channel: string;

    /** User name of the author, without `@`. */
    readonly author: string;

    /** Milliseconds since 1970. */
    readonly editedAt: number;
}

/** Another entry that says the same. */
export interface Translation {
    readonly id: string;

    /** BCP 47 tag. */
    readonly lang: string;
}

/** What can be shown of an entry before its answer is there. */
export type EntrySummary = Pick<FaqEntry, 'id' | 'question' | 'section' | 'sources' | 'lang' | 'teams' | 'translations' | 'reviewed' | 'owner' | 'origin'>;

/** Whether an entry is for a team, by its name as in its address. That hides nothing: everybody can download the FAQ. */
export function isForTeam({teams}: Pick<EntrySummary, 'teams'>, team: string): boolean {
    return teams === undefined || teams.includes(team);
}

/** What a section says before its first question. `section` is the path of titles that an entry in it has; `text` is Markdown, short. */
export interface Introduction {
    readonly section: readonly string[];
    readonly text: string;
}

/** What the FAQ says about itself, and the behaviour its keeper chose. */
export interface FaqMeta {
    readonly title: string;

    /** BCP 47 tag of the language the FAQ is written in; chooses the stemmer. */
    readonly language: string;

    /** Name of the channel where a question without an answer can be asked; `null` for the current one. */
    readonly askChannel: string | null;

    /** Whether `/faq <question>` shows the answer to the asker first, where the asker has not chosen. */
    readonly privateByDefault: boolean;

    /** For a channel, by its name as in its address, titles of sections that win over equals there; absent where there are none. */
    readonly prefer?: Readonly<Record<string, readonly string[]>>;

    /** Days after which an entry that was found right may be out of date; absent where none ever is. */
    readonly reviewAfter?: number;

    /** How entries are kept in a channel of Mattermost; absent where they are not. */
    readonly live?: LiveSettings;
}

/** What the configuration says about the live FAQ. */
export interface LiveSettings {

    /** The channel's name as in its address. */
    readonly channel: string;

    /** Whether whoever writes there keeps the FAQ. */
    readonly everyone: boolean;

    /** The same as `reviewAfter` of the FAQ, for entries of the channel. */
    readonly reviewAfter: number;

    /** Whether words that mean the same to everybody count for live entries, too. */
    readonly commonSynonyms: boolean;
}
