// A minimal host, for tests of how the plugin uses Mattermost's store.

import type {HostAction, HostState, HostStore} from '../../webapp/src/host/store';

interface FakeHost extends HostStore {
    readonly actions: HostAction[];
}

interface HostFacts {
    readonly channels?: Readonly<Record<string, object>>;
    readonly posts?: Readonly<Record<string, object>>;
    readonly preferences?: Readonly<Record<string, object>>;
    readonly config?: Readonly<Record<string, string>>;
    readonly extra?: Readonly<Record<string, unknown>>;
}

const town = {id: 'town', name: 'town-square', display_name: 'Town Square', type: 'O', delete_at: 0, team_id: 'team'};

/** A store with one user in one channel of one team; it records what is dispatched and changes nothing. */
export function createFakeHost({channels = {town}, posts = {}, preferences = {}, config = {}, extra = {}}: HostFacts = {}): FakeHost {
    const actions: HostAction[] = [];
    const state: unknown = {
        entities: {
            users: {currentUserId: 'me', profiles: {me: {id: 'me', username: 'me', nickname: '', first_name: '', last_name: '', locale: 'en'}}},
            channels: {currentChannelId: 'town', channels},
            teams: {currentTeamId: 'team', teams: {team: {id: 'team', name: 'team'}}},
            posts: {posts},
            general: {config},
            preferences: {myPreferences: preferences},
        },
        ...extra,
    };
    return {
        actions,
        getState: () => state as HostState,
        dispatch: (action) => actions.push(action),
        subscribe: () => () => undefined,
    };
}
