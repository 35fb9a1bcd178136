// The plugin's user data in Mattermost's preferences: recently opened entries, and whether answers are shown privately first.

import type {PreferenceType} from '@mattermost/types/preferences';

import {PREFERENCE_CATEGORY, PRIVATE, PUBLIC, VISIBILITY_PREFERENCE} from '../constants';
import type {FaqMeta} from '../faq/entry';
import {selectPreference, selectUserId, type HostState} from '../host/store';

const RECENT = 'recent';
const MAX_RECENT = 5;

const NONE: readonly string[] = [];
let latest = {value: '', ids: NONE};

/** Ids of recently opened entries, newest first; the same array for the same preference. */
export function selectRecentEntries(state: HostState): readonly string[] {
    const value = selectPreference(state, PREFERENCE_CATEGORY, RECENT) ?? '';
    if (latest.value !== value) {
        latest = {value, ids: parseIds(value)};
    }
    return latest.ids;
}

function parseIds(value: string): readonly string[] {
    try {
        const ids: unknown = JSON.parse(value);
        return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, MAX_RECENT) : NONE;
    } catch {
        return NONE;
    }
}

/** The preference to save after an entry was opened; `null` if it is first already. */
export function rememberEntry(state: HostState, id: string): PreferenceType | null {
    const recent = selectRecentEntries(state);
    return recent[0] === id ? null : toPreference(state, [id, ...recent.filter((other) => other !== id)].slice(0, MAX_RECENT));
}

export function forgetEntries(state: HostState): PreferenceType {
    return toPreference(state, NONE);
}

function toPreference(state: HostState, ids: readonly string[]): PreferenceType {
    return {user_id: selectUserId(state), category: PREFERENCE_CATEGORY, name: RECENT, value: JSON.stringify(ids)};
}

/** Whether `/faq` shows this user the answer privately first: their own choice, else the FAQ's default. */
export function selectPrefersPrivate(state: HostState, meta: Pick<FaqMeta, 'privateByDefault'> | undefined): boolean {
    const value = selectPreference(state, PREFERENCE_CATEGORY, VISIBILITY_PREFERENCE);
    return value === PRIVATE || (value !== PUBLIC && meta?.privateByDefault === true);
}
