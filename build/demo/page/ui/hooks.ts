// Hooks for the store and for the page's start parameters.

import {useDispatch, useSelector, type TypedUseSelectorHook} from 'react-redux';
import {createContext, useContext} from 'react';
import type {Team} from '@mattermost/types/teams';
import type {UserProfile} from '@mattermost/types/users';
import {getCurrentTeam} from 'mattermost-redux/selectors/entities/teams';
import {getCurrentUser} from 'mattermost-redux/selectors/entities/users';

import type {HostDispatch, HostState} from '../host/state_types';
import type {HostStore} from '../host/store';

export const useHostSelector: TypedUseSelectorHook<HostState> = useSelector;
export const useHostDispatch: () => HostDispatch = useDispatch;

export interface PageServices {
    readonly store: HostStore;
    readonly basename: string;
    readonly version: string;
}

export const PageContext = createContext<PageServices | null>(null);

/** The page's start parameters; throws outside the page. */
export function usePage(): PageServices {
    const page = useContext(PageContext);
    if (!page) {
        throw new Error('usePage needs the page around it');
    }
    return page;
}

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
