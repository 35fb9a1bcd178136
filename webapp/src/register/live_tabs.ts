// Synchronizes the tabs of a keeper's browser. The server's events reach only members of the channel, and administrators need
// not be members.

import {readPost} from '../host/channel_api';
import {changePost, setPinned} from '../host/channel_writes';
import {selectUserId} from '../host/store';
import {connectTabs} from '../host/tabs';
import type {LiveFaq} from '../live/live_faq';
import type {ChannelWrites} from '../live/write';
import type {PluginContext} from './plugin_context';

/** Reads the posts that other tabs have changed. Returns the function that tells them about a changed post. */
export function followTabs({store, onCleanup}: PluginContext, live: LiveFaq, report: (error: unknown) => void): (postId: string) => void {
    const userId = selectUserId(store.getState());
    const tabs = connectTabs(live.copy.channel.id, (postId) => {
        if (selectUserId(store.getState()) === userId) {
            readPost(postId).then((post) => live.takePost(post)).catch(report);
        }
    });
    onCleanup(tabs.close);
    return tabs.send;
}

/** The requests that change a post, each followed by `onWritten`. */
export function announceWrites(onWritten: (postId: string) => void): Pick<ChannelWrites, 'changePost' | 'setPinned'> {
    return {
        async changePost(postId, change) {
            const post = await changePost(postId, change);
            onWritten(postId);
            return post;
        },
        async setPinned(postId, isPinned) {
            await setPinned(postId, isPinned);
            onWritten(postId);
        },
    };
}
