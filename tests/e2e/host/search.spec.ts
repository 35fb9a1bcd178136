// The stand-in's search results and previews of linked messages: the props of a plugin's post component there.

import {expect, test} from '../support/fixtures';
import {createProbe} from '../support/plugins';

const probe = createProbe({
    initialize: (registry, {React, probe: seen}) => {
        seen.props = [];
        const Post = (props: {readonly compactDisplay?: boolean; readonly isRHS: boolean; readonly post: {readonly message: string}}): unknown => {
            seen.props?.push([String(props.compactDisplay), String(props.isRHS)]);
            return React.createElement('b', {className: 'probe'}, `probe: ${props.post.message} `, React.createElement('button', {type: 'button'}, React.createElement('span', null, 'inside')));
        };
        registry.registerPostTypeComponent?.({type: 'custom_probe', component: Post});
    },
});

test.use({plugins: [probe]});

test('search finds whole words in any case, in all of the user’s channels, and renders plugins’ posts', async ({mattermost, page, host}) => {
    await mattermost.open();
    await host.say({username: 'yuki.tanaka', channel: 'help-desk', type: 'custom_probe', message: 'A Heron on the quay'});
    await host.say({username: 'yuki.tanaka', channel: 'help-desk', message: 'Herons fly'});
    await mattermost.search('quay heron');
    await expect(page.getByTestId('search-item-container')).toHaveCount(1);
    await expect(page.getByTestId('search-item-container').locator('.probe')).toContainText('A Heron on the quay');
    expect(await page.evaluate(() => (Reflect.get(window, 'probe') as Record<string, unknown[]>).props?.at(-1))).toEqual(['undefined', 'true']);

    await mattermost.search('nosuchword');
    await expect(page.getByText('No results for “nosuchword”')).toBeVisible();
});

test('a link to a message shows a preview; a click opens the message, except on a button itself', async ({mattermost, page, host}) => {
    await mattermost.open();
    await host.say({username: 'yuki.tanaka', channel: 'help-desk', type: 'custom_probe', message: 'A Heron on the quay'});
    await expect.poll(async () => (await host.posts()).some(({type}) => type === 'custom_probe')).toBe(true);
    const id = (await host.posts()).find(({type}) => type === 'custom_probe')?.id ?? '';
    await mattermost.send(`Look: ${host.url}/${host.team.name}/pl/${id}`);
    const preview = mattermost.lastPost.locator('.attachment--permalink');
    await expect(preview.locator('.probe')).toContainText('A Heron on the quay');
    await expect(preview).toContainText('Only visible to users in ~Help Desk');
    expect(await page.evaluate(() => (Reflect.get(window, 'probe') as Record<string, unknown[]>).props?.at(-1))).toEqual(['undefined', 'false']);

    await preview.getByRole('button').press('Enter');
    await expect(mattermost.header).toContainText('Town Square');
    await preview.getByText('inside').click();
    await expect(mattermost.header).toContainText('Help Desk');
});
