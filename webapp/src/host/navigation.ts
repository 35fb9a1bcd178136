// Navigation in Mattermost. Separate from globals.ts, all of which is in main.js.

import {hasSidebar, siteUrl} from './globals';
import type {HostAction, HostStore} from './store';
import {selectTeamName} from './lazy_selectors';

declare global {
    interface Window {
        readonly WebappUtils?: {readonly browserHistory?: {push(path: string): void; replace(path: string): void}};
        readonly ProductApi?: {selectRhsPost?(postId: string): HostAction};
    }
}

/** Navigates to a path below the site URL. */
export function goTo(path: string): void {
    window.WebappUtils?.browserHistory?.push(path);
}

/** Like `goTo`, but replaces the history entry. */
export function goOnTo(path: string): void {
    window.WebappUtils?.browserHistory?.replace(path);
}

/**
 * Follows a link within Mattermost without reloading. False for other links, if a modifier key asks for a new tab, and in a window
 * that holds a thread or the panel alone.
 */
export function followLink(link: HTMLAnchorElement,
    {ctrlKey, metaKey, shiftKey, button}: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'button'>): boolean {
    const site = `${siteUrl()}/`;
    const isOurs = link.href.startsWith(site) && !(/^(?:plugins|files|help|api|static)\//).test(link.href.slice(site.length));
    if (!isOurs || !hasSidebar() || ctrlKey || metaKey || shiftKey || button !== 0) {
        return false;
    }
    goTo(link.href.slice(site.length - 1));
    return true;
}

/** Navigates to a post's permalink. */
export function goToPost(store: HostStore, postId: string): void {
    goTo(`/${selectTeamName(store.getState())}/pl/${postId}`);
}

/** Opens a post's thread in the right-hand sidebar, or navigates to the post if Mattermost does not offer that. */
export function openThread(store: HostStore, postId: string): void {
    const action = window.ProductApi?.selectRhsPost?.(postId);
    if (action) {
        store.dispatch(action);
    } else {
        goToPost(store, postId);
    }
}
