import {describe, expect, it, jest} from '@jest/globals';

import type {HostState} from '../../webapp/src/host/store';
import {watchFirstRun} from '../../webapp/src/register/first_run';

interface Facts {
    readonly roles?: string;
    readonly loaded?: boolean;
    readonly teamId?: string;
    readonly posts?: boolean;
    readonly preference?: string;
}

/** A store whose state can be changed, like Mattermost's during start. */
function createStore(first: Facts) {
    let facts = first;
    const listeners = new Set<() => void>();
    const build = (): unknown => {
        const {roles = 'system_user system_admin', loaded = true, teamId = 'team', posts = true, preference} = facts;
        return {entities: {
            users: {currentUserId: loaded ? 'me' : '', profiles: loaded ? {me: {id: 'me', roles}} : {}},
            teams: {currentTeamId: teamId},
            channels: {currentChannelId: 'town'},
            posts: {postsInChannel: posts ? {town: [{order: ['p'], recent: true}]} : {}},
            preferences: {myPreferences: preference ? {'pp_faq-bot--first_run': {value: preference}} : {}},
        }};
    };
    return {
        listeners,
        getState: () => build() as HostState,
        dispatch: () => undefined,
        subscribe: (listener: () => void) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        become: (change: Facts): void => {
            facts = {...facts, ...change};
            [...listeners].forEach((listener) => listener());
        },
    };
}

function watch(facts: Facts) {
    const store = createStore(facts);
    const show = jest.fn<(channelId: string) => void>();
    const stop = watchFirstRun({...store, subscribe: (listener) => {
        const end = store.subscribe(listener);
        return () => void end();
    }}, show);
    return {store, show, stop};
}

describe('the card for administrators', () => {
    it('is shown to a system administrator in the open channel, once', () => {
        const {store, show} = watch({});
        store.become({});
        expect(show.mock.calls).toEqual([['town']]);
        expect(store.listeners.size).toBe(0);
    });

    it('waits for the user and for a channel with posts, which the System Console lacks', () => {
        const {store, show} = watch({loaded: false, teamId: '', posts: false});
        store.become({loaded: true});
        store.become({posts: true});
        expect(show).not.toHaveBeenCalled();
        store.become({teamId: 'team'});
        expect(show).toHaveBeenCalledTimes(1);
    });

    it.each<[string, Facts]>([
        ['somebody else', {roles: 'system_user'}],
        ['an administrator of a similar name', {roles: 'system_user system_admin_readonly'}],
        ['a system administrator who has had it', {preference: 'shown'}],
    ])('is not shown to %s, and nothing is watched any longer', (_who, facts) => {
        const {store, show} = watch(facts);
        expect(show).not.toHaveBeenCalled();
        expect(store.listeners.size).toBe(0);
    });

    it('is not shown after the plugin was uninitialized', () => {
        const {store, show, stop} = watch({posts: false});
        stop();
        store.become({posts: true});
        expect(show).not.toHaveBeenCalled();
        expect(store.listeners.size).toBe(0);
    });
});
