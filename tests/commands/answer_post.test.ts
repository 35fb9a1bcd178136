import {describe, expect, it} from '@jest/globals';
import type {Post} from '@mattermost/types/posts';

import {readQuestion} from '../../webapp/src/commands/answer_post';
import type {HostState} from '../../webapp/src/host/store';

const people = {me: {id: 'me', username: 'me'}, marco: {id: 'marco', username: 'marco', nickname: '', first_name: 'Marco', last_name: 'Bianchi'}};
const state = {entities: {
    users: {currentUserId: 'me', profiles: people},
    general: {config: {TeammateNameDisplay: 'full_name'}},
    preferences: {myPreferences: {}},
}} as unknown as HostState;

const read = (change: object) => readQuestion(state, {id: 'p1', message: '', channel_id: 'town', root_id: '', user_id: 'marco', props: {}, ...change} as unknown as Post);

describe('the question of a message', () => {
    it.each([
        ['a message', {message: 'Are push **notifications** free?'}, 'Are push notifications free?'],
        ['a /me message', {type: 'me', message: '*wonders whether push is free*'}, 'wonders whether push is free'],
        ['attachments', {props: {attachments: [{title: 'Build failed', text: 'See `log`'}, null, {text: 5}]}}, 'Build failed · See log'],
        ['a message with attachments', {message: 'Why?', props: {attachments: [{text: 'Red'}]}}, 'Why? · Red'],
        ['props of another kind', {message: 'Why?', props: {attachments: 'none'}}, 'Why?'],
    ])('is the plain text of %s', (_, change, query) => {
        expect(read(change).query).toBe(query);
    });

    it.each([
        ['the message', {}, {channelId: 'town', rootId: 'p1', askedBy: 'Marco Bianchi'}],
        ['its thread', {root_id: 'root'}, {channelId: 'town', rootId: 'root', askedBy: 'Marco Bianchi'}],
        ['one’s own message, without a name', {user_id: 'me'}, {channelId: 'town', rootId: 'p1', askedBy: null}],
        ['a message of somebody unknown, without a name', {user_id: 'gone'}, {channelId: 'town', rootId: 'p1', askedBy: null}],
    ])('is answered in %s', (_, change, target) => {
        expect(read(change).target).toEqual(target);
    });
});
