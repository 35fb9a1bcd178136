// Which channels and users count for a live FAQ.

import {describe, expect, it} from '@jest/globals';

import {toOpenChannel, toPeople} from '../../webapp/src/host/channel_json';

const FAQ = {id: 'c', team_id: 't', name: 'faq', display_name: 'FAQ', creator_id: 'u', type: 'O', delete_at: 0};

describe('the FAQ channel among the channels that a search finds', () => {
    it.each([
        ['public', FAQ, true],
        ['archived', {...FAQ, delete_at: 1}, false],
        ['private', {...FAQ, type: 'P'}, false],
        ['a direct conversation', {...FAQ, type: 'D'}, false],
        ['only named like it', {...FAQ, name: 'faq-archive'}, false],
        ['renamed, though it shows its old name', {...FAQ, name: 'help'}, false],
    ])('is there where it is %s: %#', (_, channel, isThere) => {
        expect(toOpenChannel([{...FAQ, id: 'x', name: 'faq-2'}, channel], 'faq')?.id ?? null).toBe(isThere ? 'c' : null);
    });

    it('is null if nothing is found', () => {
        expect(toOpenChannel([], 'faq')).toBeNull();
    });
});

describe('an administrator', () => {
    const member = {user_id: 'u', delete_at: 0, scheme_admin: false, roles: 'team_user'};
    it.each([
        ['a member', 'system_user', member, {isSystemAdmin: false, isTeamAdmin: false}],
        ['an administrator of the team', 'system_user', {...member, scheme_admin: true}, {isSystemAdmin: false, isTeamAdmin: true}],
        ['one by an older server’s roles', 'system_user', {...member, roles: 'team_user team_admin'}, {isSystemAdmin: false, isTeamAdmin: true}],
        ['one who left the team', 'system_user', {...member, scheme_admin: true, delete_at: 5}, {isSystemAdmin: false, isTeamAdmin: false}],
        ['one of another team', 'system_user', {...member, user_id: 'v', scheme_admin: true}, {isSystemAdmin: false, isTeamAdmin: false}],
        ['an administrator of the system', 'system_user system_admin', member, {isSystemAdmin: true, isTeamAdmin: false}],
        ['somebody with a role of a similar name', 'system_user system_admin_readonly', member, {isSystemAdmin: false, isTeamAdmin: false}],
    ])('is told from %s', (_, roles, membership, rights) => {
        expect(toPeople([{id: 'u', username: 'ana', roles}], [membership])).toEqual([{id: 'u', username: 'ana', ...rights}]);
    });
});
