// Logs out and in as another user without a page reload, as Mattermost does: the store is reset and loaded again.
// Plugin scripts do not run again, so their registrations are missing until the page is reloaded.

import {UserTypes} from 'mattermost-redux/action_types';
import {Client4} from 'mattermost-redux/client';
import {unstable_batchedUpdates} from 'react-dom';

import {loadMe} from './bootstrap';
import {basename} from './page';
import {store} from './store';

/** Logs out, then in as that person. With `reload` the page is reloaded, as after Mattermost's login form. */
export async function switchPerson(username: string, reload = true): Promise<void> {
    await Client4.logout();
    if (!reload) {
        // One batch, so that the page unmounts before a component reads the missing user.
        unstable_batchedUpdates(() => store.dispatch({type: UserTypes.LOGOUT_SUCCESS, data: null}));
    }
    await fetch(`${basename}/demo/login`, {method: 'POST', body: JSON.stringify({username})});
    if (reload) {
        window.location.reload();
        return;
    }
    await loadMe();
}
