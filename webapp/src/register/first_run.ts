// After the plugin was enabled, a system administrator gets one private card in the current channel. A preference of the
// administrator records that, so it is shown once.

import {FIRST_RUN_PREFERENCE, PREFERENCE_CATEGORY} from '../constants';
import {selectReadyChannelId} from '../host/lazy_selectors';
import {isSystemAdmin, selectPreference, selectUser, selectUserId, type HostStore} from '../host/store';

/** Waits for a channel on the page (the System Console has none), then calls `show` once with its id. Returns a function that stops waiting. */
export function watchFirstRun(store: HostStore, show: (channelId: string) => void): () => void {
    const subscription = {over: false, end: (): void => undefined};
    const stop = (): void => {
        subscription.over = true;
        subscription.end();
    };
    const check = (): void => {
        const state = store.getState();
        if (subscription.over || !selectUser(state, selectUserId(state))) {
            return;
        }
        if (!isSystemAdmin(state) || selectPreference(state, PREFERENCE_CATEGORY, FIRST_RUN_PREFERENCE) !== null) {
            stop();
            return;
        }
        const channelId = selectReadyChannelId(state);
        if (channelId !== null) {
            stop();
            show(channelId);
        }
    };
    check();
    if (!subscription.over) {
        subscription.end = store.subscribe(check);
    }
    return stop;
}
