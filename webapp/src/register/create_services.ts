// Implements `FaqServices` with the host and the FAQ.

import {useSelector} from 'react-redux';

import {composeMessage, escapeMarkdown} from '../answer/compose';
import type {PrivateCard} from '../answer/private_card';
import {createAnswerPoster} from '../commands/post_answer';
import {createRecentPosts, type RecentPosts} from '../commands/recent_posts';
import {takeBackAnswer} from '../commands/take_back';
import {PREFERENCE_CATEGORY} from '../constants';
import type {FaqEntry} from '../faq/entry';
import {createPost, deletePost, listPosts} from '../host/api';
import {copyText} from '../host/clipboard';
import {focusBox, insertText, selectIsThreadOpen} from '../host/composer';
import {composeEntryUrl} from '../host/entry_links';
import {hasSidebar, renderMarkdown} from '../host/globals';
import {followLink, goToPost, openThread} from '../host/navigation';
import {removePost} from '../host/posts';
import {savePreference} from '../host/preferences';
import {selectUserId, type HostState, type HostStore} from '../host/store';
import {administersTeam, selectChannelMentions, selectMaxPostSize, selectTeamName} from '../host/lazy_selectors';
import {useChanges} from '../listeners';
import type {PostTarget} from '../state/panel';
import {forgetEntries, rememberEntry, selectPrefersPrivate, selectRecentEntries} from '../state/preferences';
import type {KeeperTools} from '../ui/keepers/desk';
import type {FaqServices} from '../ui/services';
import {useEntryLinks} from './entry_links';
import type {LiveLoader} from './live_loader';
import {isDeleted, offersPreference, selectAreOffersOff} from './offers';
import type {PluginContext} from './plugin_context';
import {askQuestion, goToDraft, isDraftVisible, tellKeepers, toReply, useAskChannel, useKeepersChannel, useOtherPlaces, usePostTarget,
    useTarget} from './targets';

interface ServiceDependencies extends Pick<PluginContext, 'store' | 'openPanel' | 'closePanel' | 'text'> {
    readonly loader: LiveLoader;

    /** Creates the team's FAQ channel; rejects with an `ApiError`. */
    readonly createChannel: (name: string) => Promise<void>;

    /** Adds a private card to a channel or thread. */
    readonly showCard: (card: PrivateCard, target: PostTarget) => void;
    readonly knownEntry: FaqServices['knownEntry'];
    readonly runAgain: FaqServices['runAgain'];
}

/** The services of all components; functions and hooks keep their identity. */
export function createServices({store, loader, openPanel, closePanel, text, showCard, knownEntry, runAgain, createChannel}: ServiceDependencies): FaqServices {
    const compose = (entry: FaqEntry): string => composeMessage(entry, selectMaxPostSize(store.getState()));
    const recent = createRecentPosts();
    const insert = (target: PostTarget, line: string): boolean => insertText(store, target, line);
    const undoing = {recent, deletePost, removePost: (postId: string) => removePost(store, postId), insertText: insert};
    return {
        loadFaq: loader.load,
        loadedFaq: loader.loaded,
        subscribeFaq: loader.subscribe,
        useKeeperTools: () => useKeeperTools(loader),
        useLiveOffer: () => useLiveOffer(loader, createChannel),
        hasSidebar: hasSidebar(),
        renderMarkdown: (markdown, postProps) =>
            renderMarkdown(markdown, markdown.includes('~') ? selectChannelMentions(store.getState(), postProps) : undefined),
        renderEmoji: (name) => renderMarkdown(name, {markdown: false}),
        usePostTarget,
        useTarget,
        useOtherPlaces: () => useOtherPlaces(store),
        postAnswer: createAnswerPoster({store, createPost, listPosts, recent}),
        composeAnswer: compose,
        knownEntry,
        keepAnswer: (id, target, reason) => showCard({kind: 'answer', query: '', ids: [id], reason, postId: ''}, target),
        copyAnswer: (entry) => copyText(compose(entry)),
        copyLink: (id) => copyText(composeEntryUrl({team: selectTeamName(store.getState()), id})),
        useEntryLinks,
        insertAnswer: (entry, target) => insert(target, compose(entry)),
        isDraftVisible: (target) => isDraftVisible(store, target),
        goToDraft: (target) => goToDraft({store, closePanel}, target),
        focusMessageBox: focusBox,
        useRecentPost: (postId) => useRecentPost(recent, postId),
        takeBack: (postId) => takeBackAnswer(undoing, postId),
        followLink,
        openThread: (postId) => openThread(store, postId),
        useIsThreadOpen: (postId) => useSelector((state: HostState) => selectIsThreadOpen(state, postId)),
        goToPost: (postId) => goToPost(store, postId),
        runAgain,
        useAskChannel: () => useAskChannel(loader),
        useKeepersChannel: () => useKeepersChannel(loader),
        tellKeepers: (postId, question) =>
            tellKeepers(store, loader, postId, (link) => text('faq_bot.tell.message', {link, question: escapeMarkdown(question)})),
        askQuestion: (question) => askQuestion(store, loader, question),
        usePrefersPrivate: () => useSelector((state: HostState) => selectPrefersPrivate(state, loader.loaded()?.meta)),
        useRecentEntries: () => useSelector(selectRecentEntries),
        rememberEntry: (id) => {
            const preference = rememberEntry(store.getState(), id);
            if (preference) {
                savePreference(store, preference);
            }
        },
        forgetRecentEntries: () => savePreference(store, forgetEntries(store.getState())),
        useOffers: (channelId) => useOffers(store, channelId),
        useIsDeleted: (postId) => useSelector((state: HostState) => isDeleted(state, postId)),
        openEntry: (id) => openPanel({entryId: id, target: null}),
        openSearch: (query, target) => openPanel({query, entryId: null, scroll: 0, target: toReply(target)}),
    };
}

function useKeeperTools({session, subscribe}: LiveLoader): KeeperTools | null {
    useChanges(subscribe);
    return session()?.tools() ?? null;
}

function useLiveOffer(loader: LiveLoader, createChannel: ServiceDependencies['createChannel']): ReturnType<FaqServices['useLiveOffer']> {
    useKeeperTools(loader);
    const absence = loader.absence();
    return useSelector(administersTeam) && absence ? {...absence, create: () => createChannel(absence.channel)} : null;
}

function useOffers(store: HostStore, channelId: string): ReturnType<FaqServices['useOffers']> {
    const areOff = useSelector((state: HostState) => selectAreOffersOff(state, channelId));
    const preference = {user_id: selectUserId(store.getState()), category: PREFERENCE_CATEGORY, name: offersPreference(channelId), value: String(!areOff)};
    return {areOff, toggle: () => savePreference(store, preference)};
}

/** End of the period in which an answer can be taken back; updates when answers are posted. */
function useRecentPost(recent: RecentPosts, postId: string): number | null {
    useChanges(recent.subscribe);
    return recent.find(postId)?.until ?? null;
}
