// The FAQ channel in our own types: its posts, the people behind them, and what becomes of both.

import type {Source} from '../faq/entry';
import type {Person, PublicChannel} from '../host/channel_json';

export type {Person};

/** The public channel whose pinned posts are a team's live FAQ. */
export type LiveChannel = PublicChannel;

/** A pinned post as the server tells it; times in milliseconds since 1970. */
export interface ChannelPost {
    readonly id: string;
    readonly userId: string;
    readonly message: string;

    /** Empty for what people write. */
    readonly type: string;
    readonly createAt: number;

    /** When its text was changed last; 0 where it never was. */
    readonly editAt: number;

    /** When anything of it was changed last, its pin as well. */
    readonly updateAt: number;
    readonly isPinned: boolean;

    /** Written by a webhook, a bot or another plugin in its author's name. */
    readonly isIntegration: boolean;

    /** What the panel wrote into `props.faq_bot`; all empty in a post written by hand. */
    readonly marks: PostMarks;
}

/** Marks of ours in a post's props. None of them gives anybody a right. */
export interface PostMarks {

    /** What the panel wrote the post as, and `removed` where its author took it out again; `null` for what was written by hand. */
    readonly kind: 'entry' | 'proposal' | 'removed' | null;

    /** Id of the bundled entry that the post stands in for. */
    readonly replaces: string | null;

    /** Id of the proposal that the post was made of. */
    readonly approves: string | null;

    /** When a keeper said last that it is still right, in milliseconds; 0 for never. */
    readonly reviewedAt: number;

    /** Address of the message that the answer was taken from. */
    readonly from: string | null;
}

/** What a post says as an entry. */
export interface EntryText {

    /** Plain text, one line. */
    readonly question: string;

    /** Markdown. */
    readonly answer: string;
    readonly aliases: readonly string[];
    readonly section: readonly string[];

    /** Links in the answer, and those of its own source line. */
    readonly links: readonly Source[];
    readonly sources: readonly Source[];
}

/** Why a pinned post is no entry. */
export type NoEntryReason =
    | 'foreign'         // of the system, a webhook, a bot or another plugin
    | 'empty'           // no text: a picture or a file alone
    | 'no_question'     // the first line is no question
    | 'no_answer';      // nothing stands below the question

export type ParsedPost =
    | {readonly kind: 'entry'; readonly text: EntryText}
    | {readonly kind: 'none'; readonly reason: NoEntryReason};
