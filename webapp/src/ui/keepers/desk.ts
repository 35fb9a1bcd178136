// The interface between the keepers' components and the FAQ channel. Types only: the components are loaded with the channel.

import type {ComponentType} from 'react';

import type {FailureReason} from '../../answer/outcome';
import type {EntrySummary, FaqEntry} from '../../faq/entry';
import type {Draft} from '../../live/draft';
import type {ChannelPost, NoEntryReason, ReadPost} from '../../live/types';
import type {Notify} from '../shared/notify';

/** The page that replaces list and answer. `id` tells the opened ones apart. */
export type DeskPage = {readonly id?: number} & (
    | {
        readonly kind: 'form';
        readonly draft: Draft;

        /** The message as somebody else edited it meanwhile. */
        readonly theirs?: string;

        /** The draft is being saved. */
        readonly isBusy?: boolean;

        /** The draft was changed: another page only covers the form. */
        readonly isTyped?: boolean;

        /** The field for other ways to ask has the initial focus. */
        readonly isAtAliases?: boolean;
    }
    | {readonly kind: 'list'});

/**
 * Result of a keeper's action. `isReplaced`: the server forbade the change, so that a new message took the old one's place. The
 * reason is `null` where the form shows what somebody else wrote meanwhile.
 */
export type Outcome = {readonly ok: true; readonly isReplaced: boolean} | {readonly ok: false; readonly reason: FailureReason | null};

/** An entry's post and question. */
export interface PostQuestion {
    readonly post: ChannelPost;
    readonly question: string;
}

/** What keepers should review. */
export interface KeeperReport {
    readonly proposals: readonly ReadPost[];

    /** Entries with the same or a similar question as another. */
    readonly alike: readonly (PostQuestion & {readonly other: string})[];

    /** Entries that replace bundled ones with the same text. */
    readonly equal: readonly PostQuestion[];

    /** Entries that were not edited or confirmed for long. */
    readonly old: readonly PostQuestion[];

    /** Pinned posts that are not entries. */
    readonly unread: readonly {readonly post: ChannelPost; readonly reason: NoEntryReason}[];

    /** The reader's own entries that are not pinned, as when somebody else unpinned them. */
    readonly unpinned: readonly ReadPost[];

    /** Number of pinned posts beyond the limit. */
    readonly left: number;

    /** Names in the start message that no user of the server has. */
    readonly unknown: readonly string[];
}

export interface Desk {

    /** Re-renders the component whenever the desk changes. */
    useChanges(): void;
    page(): DeskPage | null;

    /** A form with changes stays below the page, and is shown again when that is closed. */
    open(page: DeskPage): void;

    /** Opens the page and the panel. */
    openInPanel(page: DeskPage): void;

    /** The last attempt to read the channel failed, and the user is a keeper (or probably one, if it was never read). */
    isUnreadable(): boolean;

    /** Keeps the draft, also while the panel is closed. */
    keep(draft: Draft): void;
    close(): void;

    /** Name of the channel, without `~`. */
    channel(): string;
    isKeeper(): boolean;

    /** Questions that starting the live FAQ would publish; `null` if it is started or the reader may not start it. */
    startable(): readonly string[] | null;
    start(): Promise<Outcome>;

    /** User names in the start message; `null` if the reader may not change them. */
    keepers(): readonly string[] | null;
    nameKeepers(names: readonly string[], shown: readonly string[]): Promise<Outcome>;

    /** Draft of a new entry. */
    draft(text: {readonly question?: string; readonly answer?: string; readonly from?: string | null}): Draft;

    /** Draft of an entry, with one more way to ask if given; a bundled one is replaced by a message. */
    edit(entry: FaqEntry, alsoAsked?: string): Draft;

    /** Opens the form of an entry, with the text of the search box as one more way to ask. */
    editAliases(entry: FaqEntry): void;
    approve(proposal: ReadPost): Draft;

    /** The message for a draft. */
    preview(draft: Draft): string;

    /** Entries with similar questions. */
    findAlike(draft: Draft): Promise<readonly EntrySummary[]>;
    save(draft: Draft): Promise<Outcome>;
    report(): Promise<KeeperReport>;
    remove(postId: string): Promise<Outcome>;
    pin(postId: string): Promise<Outcome>;
    confirm(postId: string): Promise<Outcome>;
    dismiss(post: ChannelPost): Promise<Outcome>;
    openPost(postId: string): void;
}

/** The desk's components for the panel. The same object until something changes. */
export interface KeeperTools {

    /** Replaces list and answer. */
    readonly isOpen: boolean;
    readonly Page: ComponentType<{readonly notify: Notify}>;

    /** Below an open entry. */
    readonly EntryTools: ComponentType<{readonly entry: FaqEntry; readonly notify: Notify}>;

    /** Below the list of all sections. */
    readonly HomeTools: ComponentType;

    /** Shown for a question without an answer. */
    readonly NoAnswerTools: ComponentType<{readonly question: string}>;

    readonly CardTools: ComponentType<CardToolsProps>;
}

/** Of a private card: with an entry, that it answers the question; else that nothing does. */
export interface CardToolsProps {
    readonly question: string;
    readonly entry?: FaqEntry;

    /** Id of the element with the entry's question. */
    readonly describedBy?: string;
}
