// Logging out and in as somebody else, in one page, as Mattermost does it without a reload: the store is emptied and filled again.
// Plugins stay loaded; their scripts are not run a second time, so what they registered is gone until the page is loaded anew.

import {UserTypes} from 'mattermost-redux/action_types';
import {Client4} from 'mattermost-redux/client';
import {unstable_batchedUpdates} from 'react-dom';

import {loadMe} from './bootstrap';
import type {HostStore} from './store';

/** Logs out, then in as that person. With `reload` the page starts anew, as after Mattermost's login form. */
export async function switchPerson(store: HostStore, basename: string, username: string, reload = true): Promise<void> {
    await Client4.logout();
    if (!reload) {
        // In one go, so that the page is taken away before any part of it looks for a user who is gone.
        unstable_batchedUpdates(() => store.dispatch({type: UserTypes.LOGOUT_SUCCESS, data: null}));
    }
    await fetch(`${basename}/demo/login`, {method: 'POST', body: JSON.stringify({username})});
    if (reload) {
        window.location.reload();
        return;
    }
    await loadMe(store);
}
