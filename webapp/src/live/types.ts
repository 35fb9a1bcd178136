// Types of the FAQ channel: posts, authors, and parsed entries.

import type {Source} from '../faq/entry';
import type {ServerPost} from '../host/channel_json';

/** A pinned post. */
export interface ChannelPost extends Pick<ServerPost, 'id' | 'userId' | 'message' | 'type' | 'createAt' | 'editAt' | 'updateAt' | 'isPinned'> {

    /** Written by a webhook, a bot or another plugin in the author's name. */
    readonly isIntegration: boolean;

    /** Contents of `props.faq_bot`; all empty for a post written by hand. */
    readonly marks: PostMarks;
}

export const KINDS = ['entry', 'proposal', 'removed'] as const;

/** Marks in a post's props. They grant nothing. */
export interface PostMarks {

    /** What the panel composed the post as, or `removed` if its author took it out; `null` for a post written by hand. */
    readonly kind: typeof KINDS[number] | null;

    /** Id of the entry that the post replaces: a bundled one, or one whose message could not be edited. */
    readonly replaces: string | null;

    /** Id of the proposal that the post was made from. */
    readonly approves: string | null;

    /** Time of a keeper's last confirmation, in milliseconds; 0 for never. */
    readonly reviewedAt: number;

    /** Permalinks of the messages that the answer was taken from, as Markdown. */
    readonly from: string | null;
}

/** An entry parsed from a post. */
export interface EntryText {

    /** Plain text, one line. */
    readonly question: string;

    /** Markdown. */
    readonly answer: string;
    readonly aliases: readonly string[];
    readonly section: readonly string[];

    /** Links in the answer and in its source line. */
    readonly links: readonly Source[];
    readonly sources: readonly Source[];
}

/** A post that is an entry, or is to become one. */
export interface ReadPost {
    readonly post: ChannelPost;

    /** User name of the author; empty if the account is gone. */
    readonly author: string;
    readonly text: EntryText;
}

/** Why a pinned post is not an entry. */
export type NoEntryReason =
    | 'foreign'         // a system message, or from a webhook, a bot or another plugin
    | 'empty'           // no text, only a picture or a file
    | 'no_question'     // the first line is not a question
    | 'no_answer';      // nothing below the question

export type ParsedPost =
    | {readonly kind: 'entry'; readonly text: EntryText}
    | {readonly kind: 'none'; readonly reason: NoEntryReason};
