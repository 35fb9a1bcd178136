// Reads Mattermost's store: who and where the user is, and what the server allows. Read with care, since during start-up,
// logging out and team changes any part of it may be missing.

import type {Channel} from '@mattermost/types/channels';
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

const DEFAULT_MAX_POST_SIZE = 16383;
const DEFAULT_LOCALE = 'en';

export function selectUserId(state: HostState): string {
    return state.entities.users.currentUserId;
}

export function selectChannelId(state: HostState): string {
    return state.entities.channels.currentChannelId;
}

export function selectChannel(state: HostState, channelId: string): Channel | null {
    return state.entities.channels.channels[channelId] ?? null;
}

/** The channel of that name in the current team. */
export function selectChannelByName(state: HostState, name: string): Channel | null {
    const teamId = state.entities.teams.currentTeamId;
    const channels = Object.values(state.entities.channels.channels);
    return channels.find((channel) => channel.name === name && channel.team_id === teamId) ?? null;
}

export function selectPost(state: HostState, postId: string): Post | null {
    return state.entities.posts.posts[postId] ?? null;
}

/** Every post that the page knows, in no order. */
export function listShownPosts(state: HostState): readonly Post[] {
    return Object.values(state.entities.posts.posts);
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

/** The server's own address as it is configured, without a slash at the end; empty where it is not. */
export function selectSiteUrl(state: HostState): string {
    return (state.entities.general.config.SiteURL ?? '').replace(/\/+$/, '');
}

/** The name of a team as it stands in its URLs; empty where there is none. */
export function selectTeamName(state: HostState): string {
    return state.entities.teams.teams[state.entities.teams.currentTeamId]?.name ?? '';
}

/** BCP 47 tag of the language the user reads Mattermost in. */
export function selectLocale(state: HostState): string {
    const locales = [selectUser(state, selectUserId(state))?.locale, state.entities.general.config.DefaultClientLocale];
    return locales.find((locale) => locale) ?? DEFAULT_LOCALE;
}

/** The server's limit for a message, in characters. */
export function selectMaxPostSize(state: HostState): number {
    const size = Number(Reflect.get(state.entities.general.config, 'MaxPostSize'));
    return Number.isInteger(size) && size > 0 ? size : DEFAULT_MAX_POST_SIZE;
}

/** How a user is shown, as far as it can be told without the host's own settings: nickname, full name, user name. */
export function displayName(user: UserProfile): string {
    return user.nickname || [user.first_name, user.last_name].filter(Boolean).join(' ') || user.username;
}

/** A channel's name for people: the other's name in a direct message. */
export function channelName(state: HostState, channel: Channel): string {
    if (channel.type !== 'D') {
        return channel.display_name;
    }
    const me = selectUserId(state);
    const otherId = channel.name.split('__').find((id) => id !== me) ?? me;
    const other = selectUser(state, otherId);
    return other ? displayName(other) : channel.display_name;
}

/** Value of one of the user's preferences; `null` where it was never saved. */
export function selectPreference(state: HostState, category: string, name: string): string | null {
    return state.entities.preferences.myPreferences[`${category}--${name}`]?.value ?? null;
}
