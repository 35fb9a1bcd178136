// What the components need from outside, so that they can be rendered anywhere: in Mattermost, in a test, in the demo.

import type {ReactNode} from 'react';
import React, {createContext, useContext, useEffect, useRef} from 'react';

import type {FailureReason, Outcome, PostOptions} from '../answer/outcome';
import type {Faq} from '../answer/types';
import type {FaqEntry} from '../faq/entry';
import type {PostTarget} from '../state/panel';
import type {KeeperTools} from './keepers/desk';

/** A channel or thread in words. `name` is the channel's display name, or the other person's in a direct message. */
export interface TargetDescription extends PostTarget {
    readonly kind: 'channel' | 'thread' | 'direct';
    readonly name: string;

    /** Why the user may not post there; `null` where nothing is known to stand against it. */
    readonly obstacle: FailureReason | null;

    /** Display name of whoever's question is being answered; `null` unless the panel was opened from a post. */
    readonly askedBy: string | null;
}

/** Where `askQuestion` puts a question. `name` is as people write it: `~Help Desk`, or the other person's name in a conversation. */
export interface AskChannel {
    readonly kind: 'channel' | 'direct';
    readonly name: string;
}

/** A link to an entry in somebody's message. */
export interface EntryLink {
    readonly id: string;

    /** `here`: the team on the page. `member`: another team of the user's. `closed`: a team that the user is not in. */
    readonly team: 'here' | 'member' | 'closed';
}

/** The functions keep their identity for the plugin's lifetime. Hooks (`use…`) follow the host's store. */
export interface FaqServices {

    /** Loads search and index on first use; rejects with a `LoadError`; may be called again after a failure. */
    loadFaq(): Promise<Faq>;

    /** The FAQ where it is loaded already, for a first paint without a skeleton. */
    loadedFaq(): Faq | null;

    /** Calls the listener whenever `loadedFaq` gives another FAQ: its channel has changed, or the team. Returns what ends that. */
    subscribeFaq(listener: () => void): () => void;

    /** What keepers of the team's FAQ channel see; `null` where there is no such channel. */
    useKeeperTools(): KeeperTools | null;

    /** For administrators of a team that has no FAQ channel: its name, without `~`, and what makes it. `create` rejects where that fails. */
    useLiveOffer(): {readonly channel: string; create(): Promise<void>} | null;

    /** Markdown as Mattermost renders it, sanitised by Mattermost. */
    renderMarkdown(markdown: string): ReactNode;

    /** Where "Post" goes now; `null` where no channel is open. */
    usePostTarget(): TargetDescription | null;

    /** A channel or thread in words; `null` where the page does not know the channel. The target keeps its identity. */
    useTarget(target: PostTarget): TargetDescription | null;

    /** Posts the whole answer; never twice for one call. */
    postAnswer(entry: FaqEntry, target: PostTarget, options?: PostOptions): Promise<Outcome>;

    /** The message that posting the entry would send. */
    composeAnswer(entry: FaqEntry): string;

    /** An entry that was read before, for a first paint without a skeleton. */
    knownEntry(id: string): FaqEntry | null;

    /** Until when an answer can be taken back, in milliseconds; `null` where it was not posted from this page. */
    useRecentPost(postId: string): number | null;

    /** Deletes an answer; what was asked with `/faq` is put back into the message box. Resolves to whether it is gone; never rejects. */
    takeBack(postId: string): Promise<boolean>;
    /** Opens a link to Mattermost itself in place; false where it leads elsewhere. */
    followLink(link: HTMLAnchorElement, event: MouseEvent): boolean;
    openThread(postId: string): void;

    /** Goes to a post where it stands. */
    goToPost(postId: string): void;

    /** Runs a line of `/faq` again, as if it had been typed there. */
    runAgain(line: string, target: PostTarget): Promise<void>;

    /** Shows the answer to the user alone, where it should have been posted, with the reason why it was not. */
    keepAnswer(entryId: string, target: PostTarget, reason: FailureReason): void;

    /** Puts the answer's Markdown on the clipboard. */
    copyAnswer(entry: FaqEntry): Promise<boolean>;

    /** Puts the address of an entry, in the team on the page, on the clipboard. */
    copyLink(id: string): Promise<boolean>;

    /** Links to entries in a message's text, with what stands behind each. */
    useEntryLinks(message: string): readonly EntryLink[];

    /** Puts the answer's Markdown into the draft of that channel or thread, behind what is there. False where the host does not allow it. */
    insertAnswer(entry: FaqEntry, target: PostTarget): boolean;

    /** Gives the focus to the channel's message box, unless that would bring up a keyboard on the screen. */
    focusMessageBox(): void;

    /** The channel where `askQuestion` puts a question, the same object while it is the same; `null` where there is none. */
    useAskChannel(): AskChannel | null;

    /** Puts the question into that channel's composer and goes there; never sends. False where the host does not allow it. */
    askQuestion(question: string): boolean;

    /** Whether `/faq` shows this user the answer first: their own choice, else the FAQ's. */
    usePrefersPrivate(): boolean;

    /** Ids of the entries this user opened last, newest first, at most five. */
    useRecentEntries(): readonly string[];
    rememberEntry(id: string): void;
    forgetRecentEntries(): void;

    /** Opens the panel on an entry, to read it; or on a search, whose answer goes to the target. */
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

/** Throws outside a `ServicesProvider`: a mistake of ours, caught by the error boundary. */
export function useServices(): FaqServices {
    const services = useContext(ServicesContext);
    if (!services) {
        throw new Error('useServices needs a ServicesProvider around it');
    }
    return services;
}
