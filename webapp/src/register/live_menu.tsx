// "Add to FAQ" and "Suggest for FAQ" in the menu of a message: open the form in the panel, filled from the thread.

import React from 'react';

import {hasSidebar, siteUrl} from '../host/globals';
import type {Registry} from '../host/registry';
import type {HostStore} from '../host/store';
import {selectPost} from '../host/store';
import {selectTeamName} from '../host/lazy_selectors';
import {Text} from '../i18n/text';
import type {Desk} from '../ui/keepers/desk';
import {isWritten} from './post_menu';

const MAX_QUESTION = 300;

interface LiveMenuOptions {
    readonly registry: Registry;
    readonly store: HostStore;
    readonly onCleanup: (cleanup: () => void) => void;

    /** Desk of the current team; `null` if there is none or the channel does not count. */
    readonly desk: () => Desk | null;
    readonly openPanel: () => void;
}

export function registerMenu({registry, store, onCleanup, desk, openPanel}: LiveMenuOptions): void {
    const isMessage = (postId: string): boolean => {
        const post = selectPost(store.getState(), postId);
        return post !== null && isWritten(post) && hasSidebar() && post.message.trim() !== '';
    };
    const action = (postId: string): void => {
        const here = desk();
        if (here) {
            here.open({kind: 'form', draft: here.draft(readThread(store, postId))});
            openPanel();
        }
    };
    for (const forKeepers of [true, false]) {
        const componentId = registry.registerPostDropdownMenuAction({
            text: <Text id={forKeepers ? 'faq_bot.live.add' : 'faq_bot.live.suggest'}/>,
            filter: (postId) => isMessage(postId) && desk()?.isKeeper() === forKeepers,
            action,
        });
        onCleanup(() => registry.unregisterComponent({componentId}));
    }
}

/** The thread's first message is the question and the chosen reply the answer; a first message alone is used for both. */
function readThread(store: HostStore, postId: string): {question: string; answer: string; from: string} {
    const state = store.getState();
    const post = selectPost(state, postId);
    const root = post?.root_id ? selectPost(state, post.root_id) : null;
    const from = `${siteUrl()}/${selectTeamName(state)}/pl/${postId}`;
    const question = (root ?? post)?.message.replace(/\s+/g, ' ').trim().slice(0, MAX_QUESTION) ?? '';
    return {question, answer: root && post ? post.message : '', from};
}
