// The FAQ's data model.

/** A page that an answer comes from or links to. `url` is absolute; the compiler checked its scheme. */
export interface Source {
    readonly title: string;
    readonly url: string;
}

/** One question with its answer. */
export interface FaqEntry {

    /** Stable, unique slug of letters, digits and dashes. Kept when the wording changes slightly. */
    readonly id: string;

    /** Plain text, one line. */
    readonly question: string;

    /** Markdown in Mattermost's dialect. */
    readonly answer: string;

    /** Section titles from the outermost to the innermost; empty for an entry outside any section. */
    readonly section: readonly string[];

    /** Alternative questions, plain text. */
    readonly aliases: readonly string[];

    /** The entry's own page first, then the links of its answer, without duplicates. */
    readonly sources: readonly Source[];

    /** BCP 47 tag of its language, if not the FAQ's. */
    readonly lang?: string;

    /** URL names of the teams it is for; absent for all teams. */
    readonly teams?: readonly string[];

    /** The same entry in the FAQ's other languages. */
    readonly translations?: readonly Translation[];

    /** Date of the last review: a day, month or year (`2026-03-01`, `2026-03`, `2026`). */
    readonly reviewed?: string;

    /** The owner as written in the source: a person or a department. */
    readonly owner?: string;

    /** Only on live entries, which are kept in a channel. */
    readonly origin?: EntryOrigin;
}

/** Id of the post. */
export interface EntryOrigin {
    readonly postId: string;

    /** The channel's display name, without `~`. */
    readonly channel: string;

    /** User name of the author, without `@`. */
    readonly author: string;

    /** Milliseconds since 1970. */
    readonly editedAt: number;
}

/** A translation of an entry. */
export interface Translation {
    readonly id: string;

    /** BCP 47 tag. */
    readonly lang: string;
}

/** What is known of an entry before its answer is loaded. */
export type EntrySummary = Pick<FaqEntry, 'id' | 'question' | 'section' | 'sources' | 'lang' | 'teams' | 'translations' | 'reviewed' | 'owner' | 'origin'>;

/** Whether an entry is for a team (by its URL name). This is not access control: everybody can download the FAQ. */
export function isForTeam({teams}: Pick<EntrySummary, 'teams'>, team: string): boolean {
    return teams === undefined || teams.includes(team);
}

/** Text of a section before its first question. `section` is the path of titles as in entries; `text` is short Markdown. */
export interface Introduction {
    readonly section: readonly string[];
    readonly text: string;
}

/** The FAQ's metadata and settings. */
export interface FaqMeta {
    readonly title: string;

    /** BCP 47 tag of the FAQ's language; selects the stemmer. */
    readonly language: string;

    /** Name of the channel for unanswered questions; `null` for the current one. */
    readonly askChannel: string | null;

    /** Default for users who have not chosen: whether `/faq <question>` shows the answer privately first. */
    readonly privateByDefault: boolean;

    /** Ids of the entries to start with; absent if there are none. */
    readonly pinned?: readonly string[];

    /** For each channel (by URL name), titles of sections that are preferred there among equal results. */
    readonly prefer?: Readonly<Record<string, readonly string[]>>;

    /** Days after the last review until an entry may be out of date; absent if never. */
    readonly reviewAfter?: number;

    /** Settings of the live FAQ; absent if there is none. */
    readonly live?: LiveSettings;
}

/** Settings of the live FAQ. */
export interface LiveSettings {

    /** URL name of the channel. */
    readonly channel: string;

    /** Whether everybody who may post in the channel is a keeper. */
    readonly everyone: boolean;

    /** Like the FAQ's `reviewAfter`, for live entries. */
    readonly reviewAfter: number;

    /** Whether the common synonyms apply to live entries too. */
    readonly commonSynonyms: boolean;
}
