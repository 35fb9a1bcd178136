// The language of the page: the user's, or English.

import {getCurrentUserId, getUsers} from 'mattermost-redux/selectors/entities/users';

import type {HostState} from './state_types';

export function getLocale(state: HostState): string {
    return getUsers(state)[getCurrentUserId(state)]?.locale ?? 'en';
}
