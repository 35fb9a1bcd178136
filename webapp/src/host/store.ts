// Selectors for Mattermost's store. Defensive, since any part of the state may be missing during start-up, logout and team
// changes.

import type {Post} from '@mattermost/types/posts';
import type {GlobalState} from '@mattermost/types/store';
import type {UserProfile} from '@mattermost/types/users';

export type HostState = GlobalState;

/** A plain action, or a thunk from Mattermost; both are only passed to `dispatch`. */
export type HostAction = {readonly type: string; readonly [key: string]: unknown} | ((...args: never[]) => unknown);

export interface HostStore {
    getState(): HostState;
    dispatch(action: HostAction): unknown;
    subscribe(listener: () => void): () => void;
}

const DEFAULT_LOCALE = 'en';

export function selectUserId(state: HostState): string {
    return state.entities.users.currentUserId;
}

export function selectChannelId(state: HostState): string {
    return state.entities.channels.currentChannelId;
}

export function selectPost(state: HostState, postId: string): Post | null {
    return state.entities.posts.posts[postId] ?? null;
}

export function selectUser(state: HostState, userId: string): UserProfile | null {
    return state.entities.users.profiles[userId] ?? null;
}

export function isSystemAdmin(state: HostState): boolean {
    return String(selectUser(state, selectUserId(state))?.roles).split(' ').includes('system_admin');
}

/** BCP 47 tag of the user's language in Mattermost. */
export function selectLocale(state: HostState): string {
    const locales = [selectUser(state, selectUserId(state))?.locale, state.entities.general.config.DefaultClientLocale];
    return locales.find((locale) => locale) ?? DEFAULT_LOCALE;
}

/** Value of one of the user's preferences; `null` if never saved. */
export function selectPreference(state: HostState, category: string, name: string): string | null {
    return state.entities.preferences.myPreferences[`${category}--${name}`]?.value ?? null;
}
