// What reads a team's FAQ channel, and what keepers do with it. Loaded only where there is such a channel.

import {createFaq} from '../answer/faq';
import type {Faq} from '../answer/types';
import {findChannel, readPeople, readPinned, type PublicChannel} from '../host/channel_api';
import {reportProblem, siteUrl} from '../host/globals';
import type {HostStore} from '../host/store';
import {selectUserId} from '../host/store';
import {selectTeamName} from '../host/store_on_use';
import {pause} from '../host/tasks';
import {LiveFaq, type LiveView} from '../live/live_faq';

/** The FAQ channel of a team, opened. */
export interface LiveSession {

    /** Bundled and live entries together; `null` where the channel adds none. */
    faq(): Faq | null;
    view(): LiveView | null;

    /** Looks at the channel again. Whether it is still there. Rejects with an `ApiError`. */
    look(): Promise<boolean>;

    /** Takes in a post of any channel, as JSON. */
    take(post: string, isDeleted: boolean): void;
}

export interface LiveSessionParts {
    readonly store: HostStore;
    readonly channel: PublicChannel;
    readonly bundled: Faq;
    readonly onChange: () => void;
}

/** Opens a channel and reads it. Rejects with an `ApiError`, or where the search engine's script does not come. */
export async function openSession({store, channel, bundled, onChange}: LiveSessionParts): Promise<LiveSession> {
    const {openData} = await import(/* webpackChunkName: "search" */ '../search');
    const {engine, meta: {live: settings}} = bundled;
    if (!engine || !settings) {
        throw new TypeError('There is no index to add entries to');
    }
    const team = selectTeamName(store.getState());
    const live = new LiveFaq({
        channel,
        bundled: engine,
        userId: selectUserId(store.getState()),
        settings,
        permalink: (postId) => `${siteUrl()}/${team}/pl/${postId}`,
        reader: {findChannel, readPinned, readPeople},
        openData,
        pieces: {pause, now: () => performance.now()},
    }, onChange);
    const faqs = new WeakMap<NonNullable<Faq['engine']>, Faq>();
    await live.look(true);
    return {
        faq: () => {
            const found = live.engine();
            if (!found) {
                return null;
            }
            const faq = faqs.get(found) ?? createFaq(found);
            faqs.set(found, faq);
            return faq;
        },
        view: () => live.view(),
        look: () => live.look(),
        take: (post, isDeleted) => {
            if (post.includes(channel.id)) {
                live.take(post, isDeleted).catch((error: unknown) => reportProblem('A message of the FAQ channel could not be read', error));
            }
        },
    };
}
