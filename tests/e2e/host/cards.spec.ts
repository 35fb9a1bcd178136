// The contract for plugins' post types: their props, their error boundary, and ephemeral posts.

import {expect, test} from '../support/fixtures';
import {createProbe} from '../support/plugins';

test.describe('cards', () => {
    const cardProbe = createProbe({
        initialize: (registry, {React, probe, store}) => {
            probe.props = [];
            registry.registerPostTypeComponent?.('custom_probe', (props: {post: {message: string; id: string}}) => {
                probe.props?.push(Object.keys(props).sort());
                if (props.post.message === 'broken') {
                    throw new Error('The card is broken');
                }
                return React.createElement('p', null, `Card: ${props.post.message}`);
            });
            registry.registerSlashCommandWillBePostedHook?.((message: string, args: {channel_id: string; root_id: string}) => {
                if (!message.startsWith('/private')) {
                    return undefined;
                }
                const now = Date.now();
                const type = message.includes('card') ? {type: 'custom_probe'} : {};
                store.dispatch({type: 'RECEIVED_NEW_POST', features: {crtEnabled: true}, data: {
                    id: `probe${now}`, type: 'system_ephemeral', props: type, message: 'For you', channel_id: args.channel_id, root_id: args.root_id,
                    user_id: '', create_at: now, update_at: now, edit_at: 0, delete_at: 0, metadata: {}, pending_post_id: '',
                }});
                return {};
            });
        },
    });
    test.use({plugins: [cardProbe]});

    test('receive post, display, place and theme as props', async ({mattermost, page, host}) => {
        await mattermost.open();
        await host.say({username: 'yuki.tanaka', channel: 'town-square', message: 'shown', type: 'custom_probe'});
        await expect(mattermost.lastPost).toContainText('Card: shown');
        const [first] = await page.evaluate(() => (Reflect.get(window, 'probe') as {props: string[][]}).props);
        expect(first).toEqual(['compactDisplay', 'isRHS', 'post', 'theme']);
    });

    test('are shown as their message when no plugin knows the type', async ({mattermost, host}) => {
        await mattermost.open();
        await host.say({username: 'yuki.tanaka', channel: 'town-square', message: '**plain**', type: 'custom_unknown'});
        await expect(mattermost.lastPost.locator('strong')).toHaveText('plain');
    });

    test('are each in an error boundary: a throw leaves the page up', async ({mattermost, page, host, problems}) => {
        problems.allow(/The card is broken/);
        await mattermost.open();
        await host.say({username: 'yuki.tanaka', channel: 'town-square', message: 'broken', type: 'custom_probe'});
        await expect(page.getByText('An error occurred while rendering this post.')).toBeVisible();
        await expect(page.getByRole('button', {name: 'Retry rendering this post'})).toBeVisible();
        await expect(mattermost.composer).toBeVisible();
    });

    test('of an ephemeral post are chosen by its props, say who can see them, and can be dismissed', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.send('/private');
        await expect(mattermost.lastPost).toContainText('(Only visible to you)');
        await expect(mattermost.lastPost).toContainText('System');
        await expect(mattermost.lastPost).toContainText('For you');
        await mattermost.send('/private card');
        await expect(mattermost.lastPost).toContainText('Card: For you');
        await mattermost.lastPost.hover();
        await mattermost.lastPost.getByText('×', {exact: true}).click();
        await expect(mattermost.post('Card: For you')).toHaveCount(0);
    });
});
