// The components' interface to everything outside, so that they can be rendered in Mattermost and in tests.

import React, {createContext, useContext, useEffect, useRef, type ReactNode} from 'react';

import type {FailureReason, Outcome, PostOptions} from '../answer/outcome';
import type {Faq} from '../answer/types';
import type {FaqEntry} from '../faq/entry';
import type {PostTarget} from '../state/panel';
import type {KeeperTools} from './keepers/desk';

/** A channel or thread to display. `name` is the channel's display name, or the other user's in a direct message. */
export interface TargetDescription extends PostTarget {
    readonly kind: 'channel' | 'thread' | 'direct';
    readonly name: string;

    /** Why the user may not post there; `null` if nothing is known. */
    readonly obstacle: FailureReason | null;

    /** Display name of the author of the question being answered; `null` unless the panel was opened from a post. */
    readonly askedBy: string | null;
}

/** A channel that an answer may be posted to. */
export interface Place {
    readonly channelId: string;
    readonly name: string;
}

/** A channel where people can be asked. `name` is `~Help Desk`, or the other user's name in a direct message. */
export interface AskChannel {
    readonly kind: 'channel' | 'direct';
    readonly name: string;
    readonly mayPost: boolean;
}

/** A link to an entry in somebody's message. */
export interface EntryLink {
    readonly id: string;

    /** `here`: the team on the page. `member`: another team of the user's. `closed`: a team that the user is not in. */
    readonly team: 'here' | 'member' | 'closed';
}

/** Functions are stable for the plugin's lifetime. Hooks (`use…`) update with the host's store. */
export interface FaqServices {

    /** Loads search and index on first use; rejects with a `LoadError`; may be called again after a failure. */
    loadFaq(): Promise<Faq>;

    /** The FAQ if it is loaded, for a first render without a skeleton. */
    loadedFaq(): Faq | null;

    /** Calls the listener whenever `loadedFaq` returns another FAQ (live entries, another team). Returns a function that unsubscribes. */
    subscribeFaq(listener: () => void): () => void;

    /** The keepers' tools; `null` if the team has no FAQ channel. */
    useKeeperTools(): KeeperTools | null;

    /**
     * For administrators of a team whose FAQ channel is missing, or cannot be looked for (`isUnread`): its name, without `~`, and a
     * function that creates it and rejects on failure.
     */
    useLiveOffer(): {readonly channel: string; readonly isUnread: boolean; create(): Promise<void>} | null;

    /** False in a window that holds a single thread or the panel: threads and entries cannot be opened beside it. */
    readonly hasSidebar: boolean;

    /** Renders Markdown as Mattermost does, sanitized. `postProps`: of the post whose message it is, unvalidated. */
    renderMarkdown(markdown: string, postProps?: unknown): ReactNode;

    /** Renders an emoji by its name, such as `:warning:`; a name that Mattermost does not know stays as it is. */
    renderEmoji(name: string): ReactNode;

    /** Where "Post" posts now; `null` without an open channel. */
    usePostTarget(): TargetDescription | null;

    /** The team's other channels where the user may post, sorted by name. */
    useOtherPlaces(): readonly Place[];

    /** Describes a channel or thread; `null` if the channel is not in the store. `target` must be stable. */
    useTarget(target: PostTarget): TargetDescription | null;

    /** Posts the whole answer, at most once per call; never rejects. */
    postAnswer(entry: FaqEntry, target: PostTarget, options?: PostOptions): Promise<Outcome>;

    /** The message that posting the entry would send. */
    composeAnswer(entry: FaqEntry): string;

    /** An entry read earlier, for a first render without a skeleton. */
    knownEntry(id: string): FaqEntry | null;

    /** End of the period in which an answer can be taken back, in milliseconds; `null` if it was not posted from this page. */
    useRecentPost(postId: string): number | null;

    /** Deletes an answer and restores a question typed after `/faq` in the message box. Resolves to whether it is deleted; never rejects. */
    takeBack(postId: string): Promise<boolean>;
    /** Follows a link within Mattermost without reloading; false for other links. */
    followLink(link: HTMLAnchorElement, event: MouseEvent): boolean;
    openThread(postId: string): void;

    /** Whether the post's thread is open on the page. */
    useIsThreadOpen(postId: string): boolean;

    /** Navigates to a post's permalink. */
    goToPost(postId: string): void;

    /** Runs a `/faq` line again, as if typed there. */
    runAgain(line: string, target: PostTarget): Promise<void>;

    /** Shows the answer privately where it could not be posted, with the reason. */
    keepAnswer(entryId: string, target: PostTarget, reason: FailureReason): void;

    /** Copies the answer's Markdown to the clipboard; never rejects. */
    copyAnswer(entry: FaqEntry): Promise<boolean>;

    /** Copies an entry's URL, in the current team, to the clipboard; never rejects. */
    copyLink(id: string): Promise<boolean>;

    /** Links to entries in a message's text, and which team each belongs to. */
    useEntryLinks(message: string): readonly EntryLink[];

    /** Appends the answer's Markdown to the draft of that channel or thread. False if the host does not allow it. */
    insertAnswer(entry: FaqEntry, target: PostTarget): boolean;

    /** Whether that draft is in a message box beside the panel: not where the panel covers the page, and not in another channel. */
    isDraftVisible(target: PostTarget): boolean;

    /** Goes to the message box of that channel, or opens that thread. */
    goToDraft(target: PostTarget): void;

    /** Focuses the channel's message box, except on devices with an on-screen keyboard. */
    focusMessageBox(): void;

    /** The channel for `askQuestion`, a stable object; `null` if there is none. */
    useAskChannel(): AskChannel | null;

    /** Puts the question into that channel's message box and goes there; never sends. False if the host does not allow it. */
    askQuestion(question: string): boolean;

    /** The channel for `tellKeepers`, a stable object; `null` if the FAQ names none. */
    useKeepersChannel(): AskChannel | null;

    /** Puts a link to a posted answer and its question into that channel's message box, like `askQuestion`; never sends. */
    tellKeepers(postId: string, question: string): boolean;

    /** Whether `/faq` shows this user the answer privately first: their own choice, else the FAQ's default. */
    usePrefersPrivate(): boolean;

    /** Whether this user wants no offers in a channel; `toggle` changes that. */
    useOffers(channelId: string): {readonly areOff: boolean; toggle(): void};

    /** Whether a message is known to be deleted. */
    useIsDeleted(postId: string): boolean;

    /** Ids of recently opened entries, newest first, at most five. */
    useRecentEntries(): readonly string[];
    rememberEntry(id: string): void;
    forgetRecentEntries(): void;

    /** Opens the panel on an entry, or on a search whose answer goes to the target. */
    openEntry(id: string): void;
    openSearch(query: string, target: PostTarget): void;
}

const ServicesContext = createContext<FaqServices | null>(null);

interface ServicesProviderProps {
    readonly services: FaqServices;
    readonly children: ReactNode;
}

export function ServicesProvider({services, children}: ServicesProviderProps): React.JSX.Element {
    const root = useRef<HTMLDivElement>(null);
    useEffect(() => {
        const element = root.current;
        const follow = (event: MouseEvent): void => {
            const link = event.target instanceof Element ? event.target.closest('a') : null;
            if (link && !event.defaultPrevented && services.followLink(link, event)) {
                event.preventDefault();
            }
        };
        element?.addEventListener('click', follow);
        return () => element?.removeEventListener('click', follow);
    }, [services]);
    return (
        <ServicesContext.Provider value={services}>
            <div
                ref={root}
                style={{display: 'contents'}}
            >
                {children}
            </div>
        </ServicesContext.Provider>
    );
}

/** Throws outside a `ServicesProvider`. */
export function useServices(): FaqServices {
    const services = useContext(ServicesContext);
    if (!services) {
        throw new Error('useServices needs a ServicesProvider around it');
    }
    return services;
}
