// "Add to FAQ" and "Suggest for FAQ" in the menu of a message: open the form in the panel, filled from the thread.

import React from 'react';

import {readPost} from '../host/channel_api';
import {hasSidebar, siteUrl} from '../host/globals';
import type {Registry} from '../host/registry';
import {selectPost, type HostStore} from '../host/store';
import {selectChannel, selectTeamName} from '../host/lazy_selectors';
import {Text} from '../i18n/text';
import {parsePost} from '../live/parse_post';
import type {Desk} from '../ui/keepers/desk';
import {isWritten} from './post_menu';

const MAX_QUESTION = 300;

interface LiveMenuOptions {
    readonly registry: Registry;
    readonly store: HostStore;
    readonly onCleanup: (cleanup: () => void) => void;

    /** Desk of the current team; `null` if there is none or the channel does not count. */
    readonly desk: () => Desk | null;
}

export function registerMenu({registry, store, onCleanup, desk}: LiveMenuOptions): void {
    const isMessage = (postId: string): boolean => {
        const post = selectPost(store.getState(), postId);
        return post !== null && isWritten(post) && hasSidebar() && post.message.trim() !== '';
    };
    const action = async (postId: string): Promise<void> => {
        const text = await readThread(store, postId);
        const here = desk();
        here?.openInPanel({kind: 'form', draft: here.draft(text)});
    };
    for (const forKeepers of [true, false]) {
        const componentId = registry.registerPostDropdownMenuAction({
            text: <Text id={forKeepers ? 'faq_bot.live.add' : 'faq_bot.live.suggest'}/>,
            filter: (postId) => isMessage(postId) && desk()?.isKeeper() === forKeepers,
            action: (postId) => void action(postId),
        });
        onCleanup(() => registry.unregisterComponent({componentId}));
    }
}

/** Of a reply, the thread's first message is the question and the reply the answer. A message that starts a thread may be a question, an answer, or a whole entry. */
async function readThread(store: HostStore, postId: string): Promise<Parameters<Desk['draft']>[0]> {
    const state = store.getState();
    const {root_id: rootId = '', message = '', channel_id: channelId = ''} = selectPost(state, postId) ?? {};
    const channel = selectChannel(state, channelId);

    // Only messages of public channels are linked, since not everybody can open others.
    const from = channel?.type === 'O' ? `[~${channel.name}](${siteUrl()}/${selectTeamName(state)}/pl/${postId})` : null;
    if (rootId) {
        const root = selectPost(state, rootId) ?? await readPost(rootId).catch(() => null);
        return {question: oneLine(root?.message ?? ''), answer: message, from};
    }
    const parsed = parsePost({message, type: '', isIntegration: false});
    if (parsed.kind === 'entry') {
        return {question: parsed.text.question, answer: parsed.text.answer, from};
    }
    return parsed.reason === 'no_answer' ? {question: oneLine(message), answer: '', from} : {question: '', answer: message, from};
}

function oneLine(message: string): string {
    return message.replace(/\s+/g, ' ').trim().slice(0, MAX_QUESTION);
}
