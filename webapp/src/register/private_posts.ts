// Private cards as posts that exist only on this page.

import type {FaqLoader} from '../answer/faq_loader';
import {composePrivateProps, type PrivateCard} from '../answer/private_card';
import {composeCardMessage} from '../commands/card_message';
import {PRIVATE_POST_TYPE} from '../constants';
import type {FaqEntry} from '../faq/entry';
import {changePrivatePost, removePost, showPrivatePost} from '../host/posts';
import {selectUserId, type HostStore} from '../host/store';
import type {Translate} from '../i18n/translate';
import type {PostTarget} from '../state/panel';
import {selectPrefersPrivate} from '../state/preferences';

export interface PrivatePosts {

    /**
     * Adds a card to a channel or thread; `entries` are those of the card's entries that are loaded. `after` is the time of the
     * message that it follows, in milliseconds, needed because the server's clock may be ahead.
     */
    readonly show: (card: PrivateCard, target: PostTarget, entries?: readonly FaqEntry[], after?: number) => void;

    /** Shows that a question is being answered. Returns a function that removes that card. */
    readonly showWaiting: (query: string, target: PostTarget) => () => void;

    /** Replaces one card by another. */
    readonly change: (postId: string, card: PrivateCard) => void;
    readonly remove: (postId: string) => void;

    /** An entry that a card was shown with. */
    readonly knownEntry: (id: string) => FaqEntry | null;
}

export function createPrivatePosts(store: HostStore, loader: FaqLoader, text: Translate): PrivatePosts {
    const known = new Map<string, FaqEntry>();
    const compose = (card: PrivateCard): {readonly message: string; readonly props: ReturnType<typeof composePrivateProps>} => {
        const ids = 'ids' in card ? card.ids : [];
        const entries = ids.flatMap((id) => known.get(id) ?? loader.loaded()?.entries.find((entry) => entry.id === id) ?? []);
        return {message: composeCardMessage(card, entries, text, selectPrefersPrivate(store.getState(), loader.loaded()?.meta)),
            props: composePrivateProps(card)};
    };
    const show = (card: PrivateCard, {channelId, rootId}: PostTarget, after?: number): string =>
        showPrivatePost(store, {channelId, rootId, userId: selectUserId(store.getState()), type: PRIVATE_POST_TYPE, after, ...compose(card)});
    return {
        show(card, target, entries = [], after) {
            entries.forEach((entry) => known.set(entry.id, entry));
            show(card, target, after);
        },
        showWaiting(query, target) {
            const id = show({kind: 'waiting', query}, target);
            return () => removePost(store, id);
        },
        change: (postId, card) => changePrivatePost(store, postId, compose(card)),
        remove: (postId) => removePost(store, postId),
        knownEntry: (id) => known.get(id) ?? null,
    };
}
