// Hooks for the store.

import {useDispatch, useSelector, type TypedUseSelectorHook} from 'react-redux';
import type {Team} from '@mattermost/types/teams';
import type {UserProfile} from '@mattermost/types/users';
import {getCurrentTeam} from 'mattermost-redux/selectors/entities/teams';
import {getCurrentUser} from 'mattermost-redux/selectors/entities/users';

import type {HostDispatch, HostState} from '../host/state_types';

export const useHostSelector: TypedUseSelectorHook<HostState> = useSelector;
export const useHostDispatch: () => HostDispatch = useDispatch;

export function useMe(): UserProfile {
    return useHostSelector(getCurrentUser);
}

export function useTeam(): Team | undefined {
    return useHostSelector(getCurrentTeam);
}

/** A user's display name: full name, else username. */
export function displayName(user: UserProfile | undefined): string {
    return user ? `${user.first_name} ${user.last_name}`.trim() || user.username : 'Somebody';
}
