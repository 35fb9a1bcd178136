// Joins the rooms: gives the components and the command what they need from the host and from the FAQ.

import {useMemo} from 'react';
import {useSelector} from 'react-redux';

import type {ComposeLabels} from '../answer/compose';
import {composeMessage} from '../answer/compose';
import {disarmMentions} from '../answer/disarm';
import type {FaqLoader} from '../answer/load';
import type {PrivateCard} from '../answer/private_card';
import {createAnswerPoster} from '../commands/post_answer';
import {createPost, listPosts, savePreferences} from '../host/api';
import {copyText} from '../host/clipboard';
import {focusBox, insertText} from '../host/composer';
import {goTo, renderMarkdown, reportProblem} from '../host/globals';
import type {HostState, HostStore} from '../host/store';
import {selectChannelId} from '../host/store';
import {channelName, selectChannel, selectChannelByName, selectMaxPostSize, selectTeamName} from '../host/store_on_use';
import type {PostTarget} from '../state/panel';
import {selectPanel, toReply} from '../state/panel';
import {forgetEntries, rememberEntry, selectPrefersPrivate, selectRecentEntries} from '../state/preferences';
import type {AskChannel, FaqServices, TargetDescription} from '../ui/services';
import type {LiveLoader} from './live_loader';
import type {PluginContext} from './plugin_context';

export interface ServiceParts extends Pick<PluginContext, 'store' | 'openPanel' | 'text'> {
    readonly loader: LiveLoader;

    /** Puts a card that only the user sees into a channel or thread. */
    readonly showCard: (card: PrivateCard, target: PostTarget) => void;
}

/** Everything the components ask for; functions and hooks keep their identity. */
export function createServices({store, loader, text, openPanel, showCard}: ServiceParts): FaqServices {
    const labels = (): ComposeLabels => ({sources: text('faq_bot.post.sources'), readOn: text('faq_bot.post.read_on')});
    const compose = (entry: Parameters<typeof composeMessage>[0]): string => composeMessage(entry, selectMaxPostSize(store.getState()), labels());
    return {
        loadFaq: loader.load,
        loadedFaq: loader.loaded,
        subscribeFaq: loader.subscribe,
        renderMarkdown,
        usePostTarget,
        postAnswer: createAnswerPoster({store, createPost, listPosts, labels}),
        keepAnswer: (id, target, reason) => showCard({kind: 'answer', query: '', ids: [id], reason}, target),
        copyAnswer: (entry) => copyText(compose(entry)),
        insertAnswer: (entry, target) => insertText(store, target, compose(entry)),
        focusMessageBox: focusBox,
        useAskChannel: () => useAskChannel(loader),
        askQuestion: (question) => askQuestion(store, loader, question),
        usePrefersPrivate: () => useSelector(selectPrefersPrivate) ?? loader.loaded()?.meta.privateByDefault ?? false,
        useRecentEntries: () => useSelector(selectRecentEntries),
        rememberEntry: (id) => save(store, rememberEntry(store.getState(), id)),
        forgetRecentEntries: () => save(store, forgetEntries(store.getState())),
        openEntry: (id) => openPanel({entryId: id, target: null}),
        openSearch: (query, target) => openPanel({query, entryId: null, scroll: 0, target: toReply(target)}),
    };
}

/** The thread or post that the panel was opened from; else the current channel. */
function usePostTarget(): TargetDescription | null {
    const target = useSelector((state: HostState) => {
        const {target: chosen} = selectPanel(state);
        return chosen?.channelId === selectChannelId(state) ? chosen : null;
    });
    const channelId = useSelector(selectChannelId);
    const name = useSelector((state: HostState) => {
        const channel = selectChannel(state, channelId);
        return channel && channelName(state, channel);
    });
    const isDirect = useSelector((state: HostState) => isConversation(selectChannel(state, channelId)));
    if (name === null) {
        return null;
    }
    const kind = target?.rootId ? 'thread' : isDirect ? 'direct' : 'channel';
    return {channelId, rootId: target?.rootId ?? '', kind, name, askedBy: target?.askedBy ?? null};
}

function isConversation(channel: ReturnType<typeof selectChannel>): boolean {
    return channel?.type === 'D' || channel?.type === 'G';
}

function useAskChannel(loader: FaqLoader): AskChannel | null {
    const channel = useSelector((state: HostState) => selectAskChannel(state, loader));
    const name = useSelector((state: HostState) => channel && channelName(state, channel));
    return useMemo(() => {
        if (name === null) {
            return null;
        }
        return isConversation(channel) ? {kind: 'direct', name} : {kind: 'channel', name: `~${name}`};
    }, [channel, name]);
}

/** The configured channel where the user is a member of it, else the current one. */
function selectAskChannel(state: HostState, loader: FaqLoader): ReturnType<typeof selectChannel> {
    const configured = loader.loaded()?.meta.askChannel;
    return (configured ? selectChannelByName(state, configured) : null) ?? selectChannel(state, selectChannelId(state));
}

function askQuestion(store: HostStore, loader: FaqLoader, question: string): boolean {
    const state = store.getState();
    const channel = selectAskChannel(state, loader);
    if (!channel) {
        return false;
    }
    const target: PostTarget = {channelId: channel.id, rootId: ''};
    const isHere = channel.id === selectChannelId(state);
    const inserted = insertText(store, target, disarmMentions(question));
    if (inserted && !isHere) {
        goTo(`/${selectTeamName(state)}/channels/${channel.name}`);
    }
    return inserted;
}

/** Remembering is a convenience: a failure is reported and otherwise goes unnoticed. */
function save(store: HostStore, preference: ReturnType<typeof rememberEntry>): void {
    if (preference) {
        store.dispatch({type: 'RECEIVED_PREFERENCES', data: [preference]});
        savePreferences(preference.user_id, [preference]).catch((error: unknown) => reportProblem('A preference could not be saved', error));
    }
}
