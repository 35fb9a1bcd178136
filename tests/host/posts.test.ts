import {describe, expect, it} from '@jest/globals';

import {removePost, showPrivatePost} from '../../webapp/src/host/posts';
import {createFakeHost} from '../commands/host_fixture';

const post = {channelId: 'town', rootId: 'root', userId: 'me', type: 'custom_faq_private', message: 'm', props: {faq_bot: 1}} as const;

describe('a private post', () => {
    it('has Mattermost’s ephemeral type, rendered by our component', () => {
        const host = createFakeHost();
        const id = showPrivatePost(host, post);
        expect(host.actions).toEqual([expect.objectContaining({
            type: 'RECEIVED_NEW_POST',
            data: expect.objectContaining({
                id, type: 'system_ephemeral', channel_id: 'town', root_id: 'root', message: 'm', props: {faq_bot: 1, type: 'custom_faq_private'},
            }),
        })]);
    });

    it('has a new id each time', () => {
        const host = createFakeHost();
        expect(showPrivatePost(host, post)).not.toBe(showPrivatePost(host, post));
    });

    it.each([
        ['always_on', null, true],
        ['disabled', 'on', false],
        ['default_on', null, true],
        ['default_on', 'off', false],
        ['default_off', null, false],
        ['default_off', 'on', true],
    ])('with collapsed threads %s and chosen %s counts as threaded: %s', (setting, chosen, crtEnabled) => {
        const preferences: Record<string, object> = chosen === null ? {} : {'display_settings--collapsed_reply_threads': {value: chosen}};
        const host = createFakeHost({config: {CollapsedThreads: setting}, preferences});
        showPrivatePost(host, post);
        expect(host.actions).toEqual([expect.objectContaining({features: {crtEnabled}})]);
    });

    it('is removed when dismissed, once', () => {
        const shown = createFakeHost({posts: {p1: {id: 'p1'}}});
        removePost(shown, 'p1');
        removePost(shown, 'p2');
        expect(shown.actions).toEqual([{type: 'POST_REMOVED', data: {id: 'p1'}}]);
    });
});
