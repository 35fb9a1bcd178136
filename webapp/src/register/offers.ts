// Offers an answer, in a private card, to users who have just posted a question that the FAQ answers with certainty.

import {ownProperty} from '../own_property';
import type {FaqLoader} from '../answer/faq_loader';
import {PREFERENCE_CATEGORY} from '../constants';
import {toPost, type ServerPost} from '../host/channel_json';
import {selectPost, selectPreference, selectUserId, type HostState, type HostStore} from '../host/store';
import type {PrivatePosts} from './private_posts';

/** Longer messages, in words, count as questions only with a question mark. */
const MAX_WORDS = 12;

/** Name of the preference that ends offers in a channel: 32 characters, as many as Mattermost takes. */
export function offersPreference(channelId: string): string {
    return `quiet_${channelId}`;
}

export function selectAreOffersOff(state: HostState, channelId: string): boolean {
    return selectPreference(state, PREFERENCE_CATEGORY, offersPreference(channelId)) === 'true';
}

/** Handles a post as JSON from the websocket. Rejects if it is not a post, or if the FAQ does not load. */
export function createOffers(store: HostStore, loader: FaqLoader, cards: Pick<PrivatePosts, 'show'>): (json: unknown) => Promise<void> {
    const seen = new Set<string>();
    return async (json) => {
        const post = toPost(JSON.parse(String(json)));
        const {id, channelId, rootId, createAt} = post;
        if (seen.has(id) || !isOwnQuestion(post, selectUserId(store.getState())) || selectAreOffersOff(store.getState(), channelId)) {
            return;
        }
        seen.add(id);
        const faq = await loader.load();
        const {verdict, results: [best]} = faq.ask(post.message, {limit: 1});
        const entry = verdict === 'answer' && best ? await faq.read(best.id) : null;
        if (entry && !isDeleted(store.getState(), id)) {
            cards.show({kind: 'offer', query: '', ids: [entry.id], replyTo: id}, {channelId, rootId}, [entry], createAt);
        }
    };
}

/** Whether it is a question by that user. A short message that starts a thread needs no question mark. */
function isOwnQuestion({userId, type, message, rootId, props}: ServerPost, me: string): boolean {
    const isFromProgram = ['from_webhook', 'from_bot', 'from_plugin', 'from_oauth_app'].some((key) => ownProperty(props, key));
    const asks = (/[?？؟]/).test(message) || (rootId === '' && message.trim().split(/\s+/).length <= MAX_WORDS);
    return userId === me && type === '' && !isFromProgram && !message.startsWith('/') && asks;
}

/** Whether the page knows that a message was deleted. */
export function isDeleted(state: HostState, postId: string): boolean {
    return selectPost(state, postId)?.state === 'DELETED';
}
