// What keepers' components ask of the FAQ channel, and what the rest of the plugin shows of them. Types alone: the components
// come with the channel.

import type {ComponentType} from 'react';

import type {FailureReason} from '../../answer/outcome';
import type {EntrySummary, FaqEntry} from '../../faq/entry';
import type {Draft} from '../../live/draft';
import type {ReadPost} from '../../live/merge';
import type {ChannelPost, NoEntryReason} from '../../live/types';
import type {Notify} from '../panel/notice';

/** What stands in the place of list and answer. */
export type DeskPage =
    | {readonly kind: 'form'; readonly draft: Draft}
    | {readonly kind: 'list'};

/** How something that a keeper did ended. */
export type Outcome = {readonly ok: true} | {readonly ok: false; readonly reason: FailureReason};

export type SaveOutcome =
    | {readonly kind: 'saved'}
    | {readonly kind: 'conflict'; readonly draft: Draft; readonly message: string}
    | {readonly kind: 'failed'; readonly reason: FailureReason};

/** What keepers should look at. */
export interface KeeperReport {
    readonly proposals: readonly ReadPost[];

    /** Entries that another one asks the same as, or the like. */
    readonly alike: readonly {readonly post: ChannelPost; readonly question: string; readonly other: string}[];

    /** Entries in the place of bundled ones that say the same by now. */
    readonly equal: readonly {readonly post: ChannelPost; readonly question: string}[];

    /** Entries that nobody has touched for long. */
    readonly old: readonly {readonly post: ChannelPost; readonly question: string; readonly mayConfirm: boolean}[];

    /** Pinned posts that are no entries. */
    readonly unread: readonly {readonly post: ChannelPost; readonly reason: NoEntryReason}[];

    /** The reader's own entries that lost their pin by somebody else. */
    readonly unpinned: readonly ReadPost[];

    /** How many pinned posts there are beyond those that are read. */
    readonly left: number;
}

export interface Desk {

    /** Draws the component again whenever anything of the desk changes. */
    useChanges(): void;
    page(): DeskPage | null;
    open(page: DeskPage): void;

    /** Keeps what is typed, also while the panel is closed. */
    keep(draft: Draft): void;
    close(): void;

    /** Name of the channel, without `~`. */
    channel(): string;
    isKeeper(): boolean;

    /** `null` where the channel counts already, or the reader may not start it; else how many entries it would have. */
    startable(): {readonly entries: number} | null;
    start(): Promise<Outcome>;

    /** A new entry. */
    draft(text: {readonly question?: string; readonly answer?: string; readonly from?: string}): Draft;

    /** That entry, to be changed; a bundled one by a message that stands in for it. */
    edit(entry: FaqEntry): Draft;
    approve(proposal: ReadPost): Draft;

    /** The message that a draft becomes. */
    preview(draft: Draft): string;

    /** Entries that are asked nearly the same. */
    findAlike(draft: Draft): Promise<readonly EntrySummary[]>;
    save(draft: Draft): Promise<SaveOutcome>;
    report(): Promise<KeeperReport>;
    remove(postId: string): Promise<Outcome>;
    pin(postId: string): Promise<Outcome>;
    confirm(postId: string): Promise<Outcome>;
    dismiss(post: ChannelPost): Promise<Outcome>;
    openPost(postId: string): void;
}

/** The components of the desk, as the panel places them. The same object until something changes. */
export interface KeeperTools {

    /** A page stands in the place of list and answer. */
    readonly isOpen: boolean;
    readonly Page: ComponentType<{readonly notify: Notify}>;

    /** Below an open entry. */
    readonly EntryTools: ComponentType<{readonly entry: FaqEntry; readonly notify: Notify}>;

    /** Below the list of everything. */
    readonly HomeTools: ComponentType;

    /** Where a question has no answer. */
    readonly NoAnswerTools: ComponentType<{readonly question: string}>;
}
