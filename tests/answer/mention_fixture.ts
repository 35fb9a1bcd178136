// Members of a channel, with the fields that finding mentions needs.

import type {ServerUser} from '../../build/demo/server/types';

export function createUsers(usernames: readonly string[]): ServerUser[] {
    return usernames.map((username) => ({
        id: username,
        username,
        first_name: '',
        last_name: '',
        nickname: '',
        email: `${username}@example.com`,
        position: '',
        roles: 'system_user',
        locale: 'en',
        create_at: 0,
        update_at: 0,
        delete_at: 0,
        is_bot: false,
        props: {},
        notify_props: {},
    }));
}
