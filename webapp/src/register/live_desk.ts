// The keepers' desk: implements their components' services with the channel and the host.

import {disarmMentions} from '../answer/disarm';
import type {Faq} from '../answer/types';
import {explainFailure} from '../commands/post_answer';
import {START_POST_TYPE} from '../constants';
import type {FaqEntry} from '../faq/entry';
import {readNewest, readPost} from '../host/channel_api';
import {addReaction, joinChannel, setPinned, writePost} from '../host/channel_writes';
import {reportProblem} from '../host/globals';
import {goToPost} from '../host/navigation';
import type {HostStore} from '../host/store';
import {administersTeam} from '../host/lazy_selectors';
import {selectLocale, selectUser, selectUserId} from '../host/store';
import {chooseLanguage} from '../i18n/languages';
import type {Translate} from '../i18n/translate';
import {Listeners, useChanges} from '../listeners';
import {addEntries} from '../live/add_entry';
import {EMPTY_DRAFT, aliasesOf, approvalOf, draftOf, sectionOf, withAlias, type Draft} from '../live/draft';
import type {LiveFaq} from '../live/live_faq';
import {runInPieces} from '../live/pieces';
import {findAlikePairs, findEqual, findOld, readUnpinned, type FindAlike} from '../live/report';
import type {ChannelPost} from '../live/types';
import {LiveWriter} from '../live/write';
import type {Desk, DeskPage, KeeperReport, Outcome, SaveOutcome} from '../ui/keepers/desk';
import {announceWrites} from './live_tabs';

interface DeskOptions {
    readonly store: HostStore;
    readonly live: LiveFaq;
    readonly bundled: Faq;
    readonly engine: NonNullable<Faq['engine']>;
    readonly text: Translate;
    readonly findAlike: FindAlike;

    /** Called whenever the desk's state changes. */
    readonly onChange: () => void;

    /** Called when a post was edited, pinned or unpinned here. */
    readonly onWritten: (postId: string) => void;
    readonly openPanel: () => void;
}

export interface LiveDesk extends Desk {

    /** The channel has changed: re-renders its components. */
    changed(): void;

    /** Whether the last look at the channel succeeded. */
    looked(succeeded: boolean): void;
}

/** How many of the channel's newest messages are searched for suggestions. */
const NEWEST = 200;

export function createDesk({store, live, bundled, engine, text, findAlike, onChange, onWritten, openPanel}: DeskOptions): LiveDesk {
    const userId = selectUserId(store.getState());
    const writer = new LiveWriter({
        live, userId,
        language: () => chooseLanguage(selectLocale(store.getState())),
        disarm: disarmMentions,
        requests: {readPost, writePost, addReaction, joinChannel, ...announceWrites(onWritten)},
        now: Date.now,
    });
    const pages = createPages(onChange, openPanel);
    const isKeeper = (): boolean => live.view()?.keepers.start !== null && (live.view()?.keepers.isKeeper(userId) ?? false);
    return {
        ...pages,
        channel: () => live.copy.channel.name,
        isKeeper,
        isUnreadable: () => pages.isUnreadable() && (live.view() ? isKeeper() : live.copy.channel.creatorId === userId || administersTeam(store.getState())),
        startable() {
            const view = live.view();
            return view && !view.keepers.start && view.keepers.mayStart(userId) ? {entries: view.entries.length} : null;
        },
        start: () => attempt(async () => {
            await startChannel(live.copy.channel.id, userId, selectUser(store.getState(), userId)?.username ?? '', text);
            await live.look(true);
        }),
        draft: ({question = '', answer = '', from = null}) => ({...EMPTY_DRAFT, question, answer, from, isProposal: !isKeeper()}),
        edit: (entry, alsoAsked) => withAlias(editDraft(entry, entry.origin && live.copy.post(entry.origin.postId)?.message), alsoAsked),
        approve: (proposal) => approvalOf(proposal, live.permalink),
        preview: (draft) => writer.compose(draft, draft.target.kind === 'post' ? draft.target.base : ''),
        findAlike: (draft) => findAlikeTo(draft, live, engine, findAlike),
        save: async (draft) => save(writer, draft),
        report: () => makeReport({live, bundled, engine, findAlike, userId}),
        ...createActions(writer, live, pages.refresh),
        openPost: (postId) => goToPost(store, postId),
    };
}

type Pages = Pick<LiveDesk, 'useChanges' | 'changed' | 'page' | 'open' | 'openInPanel' | 'keep' | 'close' | 'isUnreadable' | 'looked'> & {

    /** Reads the page anew. */
    refresh(): void;
};

/** What the desk shows, and who is told when that changes. */
function createPages(onChange: () => void, openPanel: () => void): Pages {
    const listeners = new Listeners();
    const redraw = (): void => listeners.notify();
    let page: DeskPage | null = null;
    let isUnreadable = false;
    const show = (next: DeskPage | null): void => {
        page = next;
        redraw();
        onChange();
    };
    return {
        useChanges: () => useChanges(listeners.subscribe),
        changed() {
            page = page && {...page};
            redraw();
        },
        refresh: () => show(page && {...page}),
        page: () => page,
        open: show,
        openInPanel(next) {
            show(next);
            openPanel();
        },
        keep(draft) {
            page = {kind: 'form', draft};
            redraw();
        },
        close: () => show(null),
        isUnreadable: () => isUnreadable,
        looked(succeeded) {
            if (isUnreadable === succeeded) {
                isUnreadable = !succeeded;
                redraw();
            }
        },
    };
}

/** Posts and pins the message that makes a channel a live FAQ. Rejects with an `ApiError`. */
export async function startChannel(channelId: string, userId: string, username: string, text: Translate): Promise<void> {
    await joinChannel(channelId, userId);
    const post = await writePost(channelId, {message: `${text('faq_bot.live.start_message')}@${username}`, props: {}}, START_POST_TYPE);
    await setPinned(post.id, true);
}

function createActions(writer: LiveWriter, live: LiveFaq, onDecided: () => void): Pick<Desk, 'remove' | 'pin' | 'confirm' | 'dismiss'> {
    const withPost = async (postId: string, work: (post: ChannelPost) => Promise<void>): Promise<void> => {
        const post = live.copy.post(postId);
        if (post) {
            await work(post);
            onDecided();
        }
    };
    return {
        remove: (postId) => attempt(() => withPost(postId, (post) => writer.remove(post))),
        pin: (postId) => attempt(() => writer.pin(postId)),
        confirm: (postId) => attempt(() => withPost(postId, (post) => writer.confirm(post))),
        dismiss: (post) => attempt(async () => {
            await writer.dismiss(post);
            onDecided();
        }),
    };
}

async function attempt(work: () => Promise<void>): Promise<Outcome> {
    try {
        await work();
        return {ok: true};
    } catch (error) {
        const reason = explainFailure(error);
        if (reason === 'server') {
            reportProblem('The FAQ channel could not be changed', error);
        }
        return {ok: false, reason};
    }
}

/** `base` is the current message of an existing entry. */
function editDraft(entry: FaqEntry, base: string | undefined): Draft {
    const target: Draft['target'] = entry.origin && base !== undefined ? {kind: 'post', postId: entry.origin.postId, base} : {kind: 'entry', id: entry.id};
    return {...EMPTY_DRAFT, ...draftOf(entry), target};
}

async function save(writer: LiveWriter, draft: Draft): Promise<SaveOutcome> {
    try {
        const saved = await writer.save(draft);
        if (saved.kind === 'saved' || draft.target.kind !== 'post') {
            return {kind: 'saved'};
        }

        // A second save is allowed: the keeper has seen the other version.
        return {kind: 'conflict', message: saved.message, draft: {...draft, target: {...draft.target, base: saved.message}}};
    } catch (error) {
        return {kind: 'failed', reason: explainFailure(error)};
    }
}

const DRAFT_ID = 'draft';

/** Adds the draft to the current index and looks which other entries its question finds. */
async function findAlikeTo(draft: Draft, live: LiveFaq, bundled: NonNullable<Faq['engine']>, findAlike: FindAlike): ReturnType<Desk['findAlike']> {
    if (draft.question.trim() === '') {
        return [];
    }
    const searched = live.engine() ?? bundled;
    const {target} = draft;
    const own = target.kind === 'entry' ? target.id : target.kind === 'post' ? live.view()?.entries.find(({post}) => post.id === target.postId)?.entry.id : undefined;
    const id = own ?? DRAFT_ID;
    const entry: FaqEntry = {id, question: draft.question, answer: draft.answer, aliases: aliasesOf(draft), section: sectionOf(draft), sources: []};
    const engine = await addEntries(searched, [entry], live.adding, () => true);
    const found = engine ? findAlike(engine.search, entry).map((alike) => alike.id) : [];
    return searched.entries.filter((other) => found.includes(other.id));
}

async function makeReport({live, bundled, engine, findAlike, userId}: Pick<DeskOptions, 'live' | 'bundled' | 'engine' | 'findAlike'> & {readonly userId: string}): Promise<KeeperReport> {
    const view = live.view();
    if (!view) {
        return {proposals: [], alike: [], equal: [], old: [], unread: [], unpinned: [], left: 0};
    }
    const {channel, people} = view;
    const {pieces} = live.adding;
    const newest = readUnpinned(await readNewest(channel.id, NEWEST), view, userId);
    const alike = await runInPieces(findAlikePairs(view, live.engine() ?? engine, findAlike), pieces, () => true);
    const numbers = new Map(bundled.entries.map(({id}, number) => [id, number]));
    const question = ({post, text: {question: asked}}: {post: KeeperReport['old'][number]['post']; text: {question: string}}) => ({post, question: asked});
    const mayChange = (author: string): boolean => author === userId || (people.get(userId)?.isSystemAdmin ?? false) || (people.get(userId)?.isTeamAdmin ?? false);
    return {
        proposals: [...view.proposals, ...newest.proposals],
        alike: alike ?? [],
        equal: findEqual(view, (id) => engine.opened.answers.peek(numbers.get(id) ?? -1)).map(question),
        old: findOld(view, bundled.meta, Date.now()).map((item) => ({...question(item), mayConfirm: mayChange(item.post.userId)})),
        unread: view.unread,
        unpinned: newest.unpinned,
        left: view.left,
    };
}
