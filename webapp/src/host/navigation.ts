// Goes to places of Mattermost's. Apart from globals.ts, which main.js holds whole.

import {siteUrl} from './globals';
import type {HostAction, HostStore} from './store';
import {selectTeamName} from './lazy_selectors';

declare global {
    interface Window {
        readonly WebappUtils?: {readonly browserHistory?: {push(path: string): void; replace(path: string): void}};
        readonly ProductApi?: {selectRhsPost?(postId: string): HostAction};
    }
}

/** Goes to a page of Mattermost, given as a path below the site's address. */
export function goTo(path: string): void {
    window.WebappUtils?.browserHistory?.push(path);
}

/** The same, in the place of the page that is open: the browser's way back does not lead to it. */
export function goOnTo(path: string): void {
    window.WebappUtils?.browserHistory?.replace(path);
}

/**
 * Goes to the page of Mattermost that a link leads to, in place. False where it leads elsewhere, or to a new tab because of a key
 * that is held.
 */
export function followLink(link: HTMLAnchorElement, {ctrlKey, metaKey, shiftKey, button}: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'button'>): boolean {
    const site = `${siteUrl()}/`;
    const isOurs = link.href.startsWith(site) && !(/^(?:plugins|files|help|api|static)\//).test(link.href.slice(site.length));
    if (!isOurs || ctrlKey || metaKey || shiftKey || button !== 0) {
        return false;
    }
    goTo(link.href.slice(site.length - 1));
    return true;
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
