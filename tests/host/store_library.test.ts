// Our selectors return the same as Mattermost's library, which the plugin does not use because of its size.

import {describe, expect, it} from '@jest/globals';
import {getChannel, getChannelByName} from 'mattermost-redux/selectors/entities/channels';
import {getCurrentChannelId, getCurrentUserId, getUsers} from 'mattermost-redux/selectors/entities/common';
import {getPost} from 'mattermost-redux/selectors/entities/posts';
import {get as getPreference, getTeammateNameDisplaySetting} from 'mattermost-redux/selectors/entities/preferences';
import {getCurrentTeam} from 'mattermost-redux/selectors/entities/teams';
import {isCurrentUserSystemAdmin} from 'mattermost-redux/selectors/entities/users';
import {displayUsername} from 'mattermost-redux/utils/user_utils';

import {isSystemAdmin, selectChannelId, selectPost, selectPreference, selectUser, selectUserId, type HostState} from '../../webapp/src/host/store';
import {displayName, selectChannel, selectChannelByName, selectTeamName} from '../../webapp/src/host/lazy_selectors';
import {ownProperty} from '../../webapp/src/own_property';
import fc from '../properties';

const id = fc.constantFrom('a', 'b', 'c');

const hostState = fc.record({
    users: fc.record({currentUserId: id, profiles: fc.dictionary(id, fc.record({id, roles: fc.constantFrom('system_user', 'system_user system_admin', '')}))}),
    channels: fc.record({
        currentChannelId: id,
        channels: fc.dictionary(id, fc.record({id, name: fc.constantFrom('town', 'help'), team_id: id})),
        myMembers: fc.constant({}),
    }),
    teams: fc.record({currentTeamId: id, teams: fc.dictionary(id, fc.record({id, name: fc.string()}))}),
    posts: fc.record({posts: fc.dictionary(id, fc.record({id, message: fc.string()}))}),
    preferences: fc.record({myPreferences: fc.dictionary(fc.constantFrom('x--y', 'x--z'), fc.record({value: fc.constantFrom('on', 'off')}))}),
}).map((entities) => ({entities}) as unknown as HostState);

describe('our selectors and the library’s', () => {
    it('agree on the current user, channel and team, on posts, channels, teams and preferences', () => {
        fc.assert(fc.property(hostState, (state) => {
            expect(selectUserId(state)).toBe(getCurrentUserId(state));
            expect(selectChannelId(state)).toBe(getCurrentChannelId(state));
            expect(selectTeamName(state)).toBe(getCurrentTeam(state)?.name ?? '');
            for (const one of ['a', 'b', 'c', 'd']) {
                expect(selectUser(state, one)).toBe(ownProperty(getUsers(state), one) ?? null);
                expect(selectPost(state, one)).toBe(ownProperty(state.entities.posts.posts, one) === undefined ? null : getPost(state, one));
                expect(selectChannel(state, one)?.name).toBe(getChannel(state, one)?.name);
            }
            for (const name of ['y', 'z']) {
                expect(selectPreference(state, 'x', name) ?? 'none').toBe(getPreference(state, 'x', name, 'none'));
            }
            if (selectUser(state, selectUserId(state))) {
                expect(isSystemAdmin(state)).toBe(isCurrentUserSystemAdmin(state));
            }
            const ours = selectChannelByName(state, 'help');
            expect(ours === null || getChannelByName(state, 'help')?.name === ours.name).toBe(true);
        }), {numRuns: 200});
    });

    it('agree on the names of people', () => {
        const name = fc.constantFrom('', ' ', 'Ana', 'Ruiz');
        const format = fc.constantFrom('username', 'nickname_full_name', 'full_name');
        const locked = fc.record({LockTeammateNameDisplay: fc.constantFrom('true', 'false')});
        const user = fc.record({id, username: fc.constant('ana'), first_name: name, last_name: name, nickname: name});
        fc.assert(fc.property(user, format, fc.option(format), locked, locked, (person, byServer, own, license, lock) => {
            const state = {entities: {
                general: {config: {TeammateNameDisplay: byServer, ...lock}, license},
                preferences: {myPreferences: own ? {'display_settings--name_format': {value: own}} : {}},
            }} as unknown as HostState;
            const one = person as Parameters<typeof displayName>[1];
            expect(displayName(state, one)).toBe(displayUsername(one, getTeammateNameDisplaySetting(state)));
        }), {numRuns: 200});
    });
});
