// Joins the rooms: gives the components and the command what they need from the host and from the FAQ.

import {useSelector} from 'react-redux';

import type {ComposeLabels} from '../answer/compose';
import {composeMessage} from '../answer/compose';
import {disarmMentions} from '../answer/disarm';
import type {FaqLoader} from '../answer/load';
import {createAnswerPoster} from '../commands/post_answer';
import {createPost, savePreferences} from '../host/api';
import {insertText} from '../host/composer';
import {copyText, goTo, renderMarkdown, reportProblem} from '../host/globals';
import type {HostState, HostStore} from '../host/store';
import {
    channelName, selectChannel, selectChannelByName, selectChannelId, selectMaxPostSize, selectTeamName,
} from '../host/store';
import type {Translate} from '../i18n/translate';
import type {PostTarget} from '../state/panel';
import {selectPanel} from '../state/panel';
import {forgetEntries, rememberEntry, selectRecentEntries} from '../state/preferences';
import type {FaqServices, TargetDescription} from '../ui/services';
import type {Parts} from './parts';

/** Everything the components ask for; functions and hooks keep their identity. */
export function createServices(store: HostStore, loader: FaqLoader, text: Translate, openPanel: Parts['openPanel']): FaqServices {
    const labels = (): ComposeLabels => ({sources: text('faq_bot.post.sources'), readOn: text('faq_bot.post.read_on')});
    const compose = (entry: Parameters<typeof composeMessage>[0]): string => composeMessage(entry, selectMaxPostSize(store.getState()), labels());
    return {
        loadFaq: loader.load,
        loadedFaq: loader.loaded,
        renderMarkdown,
        usePostTarget,
        postAnswer: createAnswerPoster({store, createPost, labels}),
        copyAnswer: (entry) => copyText(compose(entry)),
        insertAnswer: (entry, target) => insertText(store, target, compose(entry)),
        useAskChannelName: () => useSelector((state: HostState) => {
            const channel = selectAskChannel(state, loader);
            return channel && channelName(state, channel);
        }),
        askQuestion: (question) => askQuestion(store, loader, question),
        useRecentEntries: () => useSelector(selectRecentEntries),
        rememberEntry: (id) => save(store, rememberEntry(store.getState(), id)),
        forgetRecentEntries: () => save(store, forgetEntries(store.getState())),
        openEntry: (id) => openPanel({entryId: id}),
        openSearch: (query) => openPanel({query, entryId: null, scroll: 0}),
    };
}

/** The thread or post that the panel was opened from, while its channel is open; else the current channel. */
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
    const isDirect = useSelector((state: HostState) => selectChannel(state, channelId)?.type === 'D');
    if (name === null) {
        return null;
    }
    const kind = target?.rootId ? 'thread' : isDirect ? 'direct' : 'channel';
    return {channelId, rootId: target?.rootId ?? '', kind, name, askedBy: target?.askedBy ?? null};
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
