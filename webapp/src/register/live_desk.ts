// The keepers' desk: implements their components' services with the channel and the host.

import {disarmMentions} from '../answer/disarm';
import type {Faq} from '../answer/types';
import {explainFailure} from '../commands/post_answer';
import {START_POST_TYPE} from '../constants';
import type {FaqEntry} from '../faq/entry';
import {findUnknownNames, readNewest, readPost} from '../host/channel_api';
import {addReaction, joinChannel, setPinned, writePost} from '../host/channel_writes';
import {reportProblem} from '../host/globals';
import {goToPost} from '../host/navigation';
import {selectLocale, selectUser, selectUserId, type HostState, type HostStore} from '../host/store';
import {administersTeam} from '../host/lazy_selectors';
import {chooseLanguage} from '../i18n/languages';
import type {Translate} from '../i18n/translate';
import {addEntries} from '../live/add_entry';
import {EMPTY_DRAFT, aliasesOf, approvalOf, draftOf, sectionOf, withAlias, type Draft} from '../live/draft';
import type {LiveFaq} from '../live/live_faq';
import {runInPieces} from '../live/pieces';
import {findAlikePairs, findEqual, findOld, readUnpinned, type FindAlike} from '../live/report';
import type {ReadPost} from '../live/types';
import {LiveWriter} from '../live/write';
import {selectPanel} from '../state/panel';
import type {Desk, KeeperReport, Outcome, PostQuestion} from '../ui/keepers/desk';
import {createPages, saveForm, type Pages} from './live_pages';
import {announceWrites} from './live_tabs';

interface DeskOptions {
    readonly store: HostStore;
    readonly live: LiveFaq;
    readonly bundled: Faq;
    readonly engine: NonNullable<Faq['engine']>;
    readonly loadServerText: () => Promise<Translate>;
    readonly findAlike: FindAlike;

    /** Called whenever the desk's state changes. */
    readonly onChange: () => void;

    /** Called when a post was edited, pinned or unpinned here. */
    readonly onWritten: (postId: string) => void;
    readonly openPanel: () => void;
}

export type LiveDesk = Desk & Pick<Pages, 'changed' | 'looked' | 'hasForm'>;

export function createDesk({store, live, bundled, engine, loadServerText, findAlike, onChange, onWritten, openPanel}: DeskOptions): LiveDesk {
    const userId = selectUserId(store.getState());
    const writer = new LiveWriter({
        live, userId,
        language: () => chooseLanguage(selectLocale(store.getState())),
        disarm: disarmMentions,
        requests: {readPost, readNewest, writePost, addReaction, joinChannel, ...announceWrites(onWritten)},
        now: Date.now,
    });
    const pages = createPages(onChange, openPanel);
    const onDecided = (): void => {
        pages.changed();
        onChange();
    };
    const edit: Desk['edit'] = (entry, alsoAsked) => withAlias(editDraft(entry, entry.origin && live.copy.post(entry.origin.postId)?.message), alsoAsked);
    const isKeeper = (): boolean => live.view()?.keepers.start !== null && (live.view()?.keepers.isKeeper(userId) ?? false);
    return {
        ...pages,
        channel: () => live.copy.channel.name,
        isKeeper,
        isUnreadable: () => pages.isUnreadable() && (live.view() ? isKeeper() : live.copy.channel.creatorId === userId || administersTeam(store.getState())),
        startable() {
            const view = live.view();
            return view && !view.keepers.start && view.keepers.mayStart(userId) ? view.entries.map(({entry}) => entry.question) : null;
        },
        keepers() {
            const keepers = live.view()?.keepers;
            return keepers?.start && keepers.mayStart(userId) ? [...keepers.named] : null;
        },
        start: () => attempt(async () => {
            await startChannel(live.copy.channel.id, store.getState(), await loadServerText());
            await live.look(true);
        }),
        draft: ({question = '', answer = '', from = null}) => ({...EMPTY_DRAFT, question, answer, from, isProposal: !isKeeper()}),
        edit,
        editAliases: (entry) => pages.open({kind: 'form', draft: edit(entry, selectPanel(store.getState()).query), isAtAliases: true}),
        approve: (proposal) => approvalOf(proposal, live),
        preview: (draft) => writer.compose(draft, draft.target.kind === 'post' ? draft.target.base : ''),
        findAlike: (draft) => findAlikeTo(draft, live, engine, findAlike),
        save: (draft) => saveForm(draft, writer, pages),
        report: () => makeReport({live, bundled, engine, findAlike, userId}),
        ...createActions(writer, live, onDecided),
        openPost: (postId) => goToPost(store, postId),
    };
}

/** Posts and pins the message that makes a channel a live FAQ. Rejects with an `ApiError`. */
export async function startChannel(channelId: string, state: HostState, text: Translate): Promise<void> {
    const userId = selectUserId(state);
    await joinChannel(channelId, userId);
    const post = await writePost(channelId, {message: `${text('faq_bot.live.start_message')}@${selectUser(state, userId)?.username ?? ''}`, props: {}},
        START_POST_TYPE);
    await setPinned(post.id, true);
}

function createActions(writer: LiveWriter, live: LiveFaq, onDecided: () => void): Pick<Desk, 'remove' | 'pin' | 'confirm' | 'dismiss' | 'nameKeepers'> {
    const act = (work: () => Promise<unknown>): Promise<Outcome> => attempt(async () => {
        const done = await work();
        onDecided();
        return done;
    });
    return {
        remove: (postId) => act(async () => {
            const post = live.copy.post(postId);
            await (post && writer.remove(post));
        }),
        pin: (postId) => act(() => writer.pin(postId)),
        confirm: (postId) => act(() => writer.confirm(postId)),
        dismiss: (post) => act(() => writer.dismiss(post)),
        nameKeepers: (names, shown) => act(() => writer.nameKeepers(names, shown)),
    };
}

/** `work` resolves to `true` where a new message took an old one's place. */
async function attempt(work: () => Promise<unknown>): Promise<Outcome> {
    try {
        return {ok: true, isReplaced: await work() === true};
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

const DRAFT_ID = 'draft';

/** Adds the draft to the current index and looks which other entries its question finds. */
async function findAlikeTo(draft: Draft, live: LiveFaq, bundled: NonNullable<Faq['engine']>, findAlike: FindAlike): ReturnType<Desk['findAlike']> {
    if (draft.question.trim() === '') {
        return [];
    }
    const searched = live.engine() ?? bundled;
    const {target} = draft;
    const own = target.kind === 'entry' ? target.id :
        target.kind === 'post' ? live.view()?.entries.find(({post}) => post.id === target.postId)?.entry.id : undefined;
    const id = own ?? DRAFT_ID;
    const entry: FaqEntry = {id, question: draft.question, answer: draft.answer, aliases: aliasesOf(draft), section: sectionOf(draft), sources: []};
    const engine = await addEntries(searched, [entry], live.adding, () => true);
    const found = engine ? findAlike(engine.search, entry).map((alike) => alike.id) : [];
    return searched.entries.filter((other) => found.includes(other.id));
}

async function makeReport({live, bundled, engine, findAlike,
    userId}: Pick<DeskOptions, 'live' | 'bundled' | 'engine' | 'findAlike'> & {readonly userId: string}): Promise<KeeperReport> {
    const view = live.view();
    if (!view) {
        throw new TypeError('The channel has not been read');
    }
    const {channel} = view;
    const {pieces} = live.adding;
    const messages = await readNewest(channel.id);
    await live.copy.meet(messages.flatMap((post) => [post.userId, ...post.reactions.map(([reactor]) => reactor)]));
    const newest = readUnpinned(messages, view, userId);
    const alike = await runInPieces(findAlikePairs(view, live.engine() ?? engine, findAlike), pieces, () => true);
    const toQuestion = ({post, text: {question}}: ReadPost): PostQuestion => ({post, question});
    return {
        proposals: [...view.proposals, ...newest.proposals],
        alike: alike ?? [],
        equal: (await findEqual(view, bundled.read)).map(toQuestion),
        old: findOld(view, bundled.meta, Date.now()).map(toQuestion),
        unread: view.unread,
        unpinned: newest.unpinned,
        left: view.left,
        unknown: await findUnknownNames([...view.keepers.named]),
    };
}
