// Places that only the real web app has: the list of drafts, and since 11.6 popout windows for the panel, a thread and a channel.

import type {Page} from '@playwright/test';

import {expect, test} from '../support/fixtures';
import type {Host} from '../support/host';
import {MattermostPage} from '../support/mattermost_page';
import {FAILED_REQUEST} from '../support/problems';
import {isReal} from '../support/real/run';

test.skip(!isReal, 'the stand-in has no drafts view and no windows of their own');

const PUSH = 'Are push notifications free of charge?';
const LOADING = {timeout: 40_000};

test('in the drafts view the panel searches and copies, and says why nothing can be posted', async ({mattermost, page, host}) => {
    await page.goto(`${host.url}/${host.team.name}/drafts`);
    await mattermost.appBarButton().click(LOADING);
    const panel = mattermost.sidebar;
    await panel.getByRole('combobox').fill('push notifications');
    await panel.getByRole('option').first().click();
    await expect(panel.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(panel.getByText('Open a channel to post this answer.')).toBeVisible();
    await expect(panel.getByRole('button', {name: 'Copy', exact: true})).toBeVisible();
    for (const name of ['Post to channel', 'Insert into message']) {
        await expect(panel.getByRole('button', {name})).toBeDisabled();
    }
});

test('in a channel shared with another server, where Mattermost may hide plugins’ icons and menu items, /faq answers and opens the panel', async ({mattermost, page, host}) => {
    await page.route(/\/api\/v4\/users\/me\/(?:teams\/\w+\/)?channels(?:\?|$)/, async (route) => {
        const channels = await (await route.fetch()).json() as readonly object[];
        await route.fulfill({json: channels.map((channel) => ({...channel, shared: true}))});
    });
    await page.route('**/api/v4/config/client*', async (route) => {
        const config = await (await route.fetch()).json() as object;
        await route.fulfill({json: {...config, FeatureFlagEnableSharedChannelsPlugins: 'false'}});
    });
    await page.route('**/api/v4/sharedchannels/**', (route) => route.fulfill({json: []}));
    await mattermost.open();
    await expect(page.locator('.shared-channel-icon').first()).toBeVisible();
    await mattermost.send('/faq are push notifications free');
    await expect(page.getByRole('heading', {name: PUSH}).last()).toBeVisible();
    expect((await host.posts()).at(-1)?.type).toBe('custom_faq_answer');
    await mattermost.send('/faq');
    await expect(mattermost.sidebar.getByRole('combobox')).toBeFocused();
});

test.describe('a window of its own', () => {
    test.use({hostVersion: '11.6'});

    /** Opens a popout as Mattermost does: from its page, which the popout talks to. */
    async function openWindow({page, host, path}: {page: Page; host: Host; path: string}): Promise<MattermostPage> {
        const opened = page.waitForEvent('popup');
        await page.evaluate((url) => void window.open(url, '_blank', 'popup,width=600,height=800'), `${host.url}/_popout/${path}`);
        return new MattermostPage(await opened, host.url, host);
    }

    test('for the panel: posts, and offers no actions that need the main window', async ({mattermost, page, host}) => {
        await mattermost.open();
        const {page: popout} = await openWindow({page, host, path: `rhs/${host.team.name}/plugin/faq-bot?channel=town-square`});
        await popout.getByRole('combobox').fill('push notifications', LOADING);
        await popout.getByRole('option').first().click();
        await expect(popout.getByRole('heading', {name: PUSH})).toBeVisible();
        await expect(popout.getByRole('button', {name: 'Insert into message'})).toHaveCount(0);
        await popout.getByRole('button', {name: 'Post to channel'}).click();
        await expect.poll(async () => (await host.posts()).at(-1)?.type).toBe('custom_faq_answer');
        await expect(popout.getByRole('button', {name: 'Remove'})).toBeVisible();
        await expect(popout.getByRole('button', {name: 'Open thread'})).toHaveCount(0);
    });

    test('for a thread: /faq answers there, and says that the panel cannot open', async ({mattermost, page, host, problems}) => {
        // Mattermost requests a thread that its user does not follow.
        problems.allow(FAILED_REQUEST);
        await mattermost.open();
        const root = (await host.posts()).find(({message}) => message.startsWith('Are push notifications free, or'))?.id ?? '';
        const {page: popout, threadComposer} = await openWindow({page, host, path: `thread/${host.team.name}/${root}`});
        await threadComposer.fill('/faq are push notifications free', LOADING);
        await threadComposer.press('Enter');
        await expect(popout.getByRole('heading', {name: PUSH})).toBeVisible();
        await expect(popout.getByRole('button', {name: 'Remove'})).toBeVisible();
        await expect(popout.getByRole('button', {name: /Open in FAQ|Open thread/})).toHaveCount(0);
        expect((await host.posts()).at(-1)).toMatchObject({type: 'custom_faq_answer', root_id: root});
        await threadComposer.fill('/faq');
        await threadComposer.press('Enter');
        await expect(popout.getByText('The FAQ panel cannot open in this window.')).toBeVisible();
        await expect(threadComposer).toHaveValue('/faq');
    });

    test('for a channel: answers and opens the panel as in the main window', async ({mattermost, page, host}) => {
        await mattermost.open();
        const {composer, sidebar} = await openWindow({page, host, path: `channel/${host.team.name}/channels/town-square`});

        // For half a second after a channel has opened, Mattermost ignores Enter.
        await expect(async () => {
            await composer.fill('/faq', {timeout: 20_000});
            await composer.press('Enter');
            await expect(sidebar.locator('input[role="combobox"]')).toBeFocused({timeout: 3000});
        }).toPass(LOADING);
    });
});
