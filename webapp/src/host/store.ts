// Reads Mattermost's store: who and where the user is, and what the server allows. Read with care, since during start-up,
// logging out and team changes any part of it may be missing.

import type {Post} from '@mattermost/types/posts';
import type {GlobalState} from '@mattermost/types/store';
import type {UserProfile} from '@mattermost/types/users';

export type HostState = GlobalState;

/** A plain action, or a thunk that Mattermost gave us; both are for `dispatch` alone. */
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

/** The channel on the page, once its posts are there; `null` where there is none, as in the System Console. */
export function selectReadyChannelId(state: HostState): string | null {
    const {currentTeamId} = state.entities.teams;
    const channelId = selectChannelId(state);
    return currentTeamId && channelId && state.entities.posts.postsInChannel[channelId]?.length ? channelId : null;
}

/** BCP 47 tag of the language the user reads Mattermost in. */
export function selectLocale(state: HostState): string {
    const locales = [selectUser(state, selectUserId(state))?.locale, state.entities.general.config.DefaultClientLocale];
    return locales.find((locale) => locale) ?? DEFAULT_LOCALE;
}

/** How a user is shown, as far as it can be told without the host's own settings: nickname, full name, user name. */
export function displayName(user: UserProfile): string {
    return user.nickname || [user.first_name, user.last_name].filter(Boolean).join(' ') || user.username;
}

/** Value of one of the user's preferences; `null` where it was never saved. */
export function selectPreference(state: HostState, category: string, name: string): string | null {
    return state.entities.preferences.myPreferences[`${category}--${name}`]?.value ?? null;
}
