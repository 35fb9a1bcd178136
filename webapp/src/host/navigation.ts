// Goes to places of Mattermost's. Apart from globals.ts, which main.js holds whole.

import type {HostAction, HostStore} from './store';
import {selectTeamName} from './store_on_use';

declare global {
    interface Window {
        readonly WebappUtils?: {readonly browserHistory?: {push(path: string): void}};
        readonly ProductApi?: {selectRhsPost?(postId: string): HostAction};
    }
}

/** Goes to a page of Mattermost, given as a path below the site's address. */
export function goTo(path: string): void {
    window.WebappUtils?.browserHistory?.push(path);
}

/** Goes to a post where it stands. */
export function goToPost(store: HostStore, postId: string): void {
    goTo(`/${selectTeamName(store.getState())}/pl/${postId}`);
}

/** Opens the thread of a post at the right; where Mattermost does not offer that, goes to the post. */
export function openThread(store: HostStore, postId: string): void {
    const action = window.ProductApi?.selectRhsPost?.(postId);
    if (action) {
        store.dispatch(action);
    } else {
        goToPost(store, postId);
    }
}
