// Targets of answers and questions: descriptions of channels and threads, and obstacles to posting there.

import {useMemo} from 'react';
import {shallowEqual, useSelector} from 'react-redux';

import {disarmMentions} from '../answer/disarm';
import type {FaqLoader} from '../answer/faq_loader';
import {insertText, selectThreadInList} from '../host/composer';
import {siteUrl} from '../host/globals';
import {goTo, openThread} from '../host/navigation';
import {selectChannelId, selectPost, type HostState, type HostStore} from '../host/store';
import {channelName, findObstacle, selectChannel, selectChannelByName, selectTeamId, selectTeamName} from '../host/lazy_selectors';
import {selectPanel, type PostTarget, type ReplyTarget} from '../state/panel';
import type {AskChannel, Place, TargetDescription} from '../ui/services';
import {isDeleted} from './offers';
import type {PluginContext} from './plugin_context';

/** Width up to which Mattermost's sidebar covers the page, in pixels. */
const NARROW = 768;

/** The panel's target for a question asked there: a thread is replied to; for a channel there is none, so that the target follows the user to other channels. */
export function toReply({channelId, rootId}: PostTarget): ReplyTarget | null {
    return rootId ? {channelId, rootId, askedBy: null} : null;
}

/**
 * The thread or post that the panel was opened from, or the other channel that was chosen; else the current channel, and beside
 * the list of threads, where no channel is open, the thread that is.
 */
export function usePostTarget(): TargetDescription | null {
    return useSelector((state: HostState) => {
        const channelId = selectChannelId(state);
        const {target} = selectPanel(state);
        const isHere = target && (channelId === '' || channelId === target.channelId || target.rootId === '');
        return describeTarget(state, isHere ? target : channelId === '' ? threadInList(state) : {channelId, rootId: ''});
    }, shallowEqual);
}

function threadInList(state: HostState): PostTarget {
    const rootId = selectThreadInList(state);
    return {channelId: selectPost(state, rootId)?.channel_id ?? '', rootId};
}

export function useTarget(target: PostTarget): TargetDescription | null {
    return useSelector((state: HostState) => describeTarget(state, target), shallowEqual);
}

function describeTarget(state: HostState, {channelId, rootId, askedBy = null}: PostTarget & {readonly askedBy?: string | null}): TargetDescription | null {
    const channel = selectChannel(state, channelId);
    const kind = rootId ? 'thread' : isConversation(channel) ? 'direct' : 'channel';
    return channel && {channelId, rootId, kind, name: channelName(state, channel), askedBy,
        obstacle: isDeleted(state, rootId) ? 'gone' : findObstacle(state, channelId)};
}

function isConversation(channel: ReturnType<typeof selectChannel>): boolean {
    return channel?.type === 'D' || channel?.type === 'G';
}

export function useOtherPlaces(store: HostStore): readonly Place[] {
    const here = useSelector(selectChannelId);
    const channels = useSelector((state: HostState) => state.entities.channels.channels);
    return useMemo(() => {
        const state = store.getState();
        const teamId = selectTeamId(state);
        return Object.values(channels).
            filter(({id, team_id: ofTeam}) => id !== here && ofTeam === teamId && findObstacle(state, id) === null).
            map(({id, display_name: name}) => ({channelId: id, name})).
            sort((one, other) => one.name.localeCompare(other.name));
    }, [store, here, channels]);
}

export function isDraftVisible(store: HostStore, {channelId, rootId}: PostTarget): boolean {
    return rootId === '' && channelId === selectChannelId(store.getState()) && !isNarrow();
}

/** On a narrow page the panel is closed. */
export function goToDraft({store, closePanel}: Pick<PluginContext, 'store' | 'closePanel'>, {channelId, rootId}: PostTarget): void {
    if (rootId) {
        openThread(store, rootId);
        return;
    }
    const state = store.getState();
    const channel = selectChannel(state, channelId);
    if (channel?.team_id && channelId !== selectChannelId(state)) {
        goTo(`/${selectTeamName(state)}/channels/${channel.name}`);
    }
    if (isNarrow()) {
        closePanel();
    }
}

function isNarrow(): boolean {
    return window.matchMedia(`(max-width: ${NARROW}px)`).matches;
}

export function useAskChannel(loader: FaqLoader): AskChannel | null {
    return useSelector((state: HostState) => describeAsk(state, selectAskChannel(state, loader)), shallowEqual);
}

function describeAsk(state: HostState, channel: ReturnType<typeof selectChannel>): AskChannel | null {
    const kind = isConversation(channel) ? 'direct' : 'channel';
    return channel && {kind, name: `${kind === 'direct' ? '' : '~'}${channelName(state, channel)}`, mayPost: findObstacle(state, channel.id) === null};
}

/** The configured channel if the user may post there, else the current one if they may; else the first of them that the page knows. */
function selectAskChannel(state: HostState, loader: FaqLoader): ReturnType<typeof selectChannel> {
    const channels = [selectChannelByName(state, loader.loaded()?.meta.askChannel ?? ''), selectChannel(state, selectChannelId(state))];
    return channels.find((channel) => channel && findObstacle(state, channel.id) === null) ?? channels.find((channel) => channel) ?? null;
}

export function askQuestion(store: HostStore, loader: FaqLoader, question: string): boolean {
    return insertInChannel(store, selectAskChannel(store.getState(), loader), disarmMentions(question));
}

/** The configured channel for questions, also where the page does not know it; `null` if the FAQ names none. */
export function useKeepersChannel(loader: FaqLoader): AskChannel | null {
    const name = loader.loaded()?.meta.askChannel ?? '';
    return useSelector((state: HostState) =>
        describeAsk(state, selectChannelByName(state, name)) ?? (name ? {kind: 'channel', name: `~${name}`, mayPost: false} : null), shallowEqual);
}

/** Puts a message about a posted answer, with its address, into the message box of the configured channel. */
export function tellKeepers(store: HostStore, loader: FaqLoader, postId: string, compose: (link: string) => string): boolean {
    const state = store.getState();
    const channel = selectChannelByName(state, loader.loaded()?.meta.askChannel ?? '');
    return insertInChannel(store, channel, compose(`${siteUrl()}/${selectTeamName(state)}/pl/${postId}`));
}

function insertInChannel(store: HostStore, channel: ReturnType<typeof selectChannel>, text: string): boolean {
    const state = store.getState();
    if (!channel) {
        return false;
    }
    const isHere = channel.id === selectChannelId(state);
    const inserted = insertText(store, {channelId: channel.id, rootId: ''}, text);
    if (inserted && !isHere) {
        goTo(`/${selectTeamName(state)}/channels/${channel.name}`);
    }
    return inserted;
}
