// FAQ Bot through upgrades, disabling, two tabs and a change of person: Mattermost stays up and nothing piles up.

import type {Page} from '@playwright/test';

import {expect, test} from '../support/fixtures';

const PUSH = 'Are push notifications free of charge?';

interface Demo {
    countHandlers(): number;
    disconnect(): void;
    reconnect(): void;
    readonly store: {getState(): {plugins: {components: Record<string, unknown[]>; postTypes: Record<string, unknown>; userSettings: Record<string, unknown>}}};
}

/** Everything that plugins have registered on the page. */
function countRegistrations(page: Page): Promise<number> {
    return page.evaluate(() => {
        const {store, countHandlers} = Reflect.get(window, 'demo') as Demo;
        const {components, postTypes, userSettings} = store.getState().plugins;
        return Object.values(components).reduce((sum, items) => sum + items.length, 0) + Object.keys(postTypes).length + Object.keys(userSettings).length + countHandlers();
    });
}

test('works on after an upgrade while its panel is open', async ({mattermost, server}) => {
    await mattermost.open();
    await mattermost.openPanel();
    server.plugins.upgrade('faq-bot');
    await expect(mattermost.sidebar).toBeHidden();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await mattermost.openPanel();
});

test('works on after an upgrade while its index is loading', async ({mattermost, server, problems}) => {
    problems.allow(/FAQ Bot/, /Failed to load resource/);
    await mattermost.open();
    server.failNext({path: '\\.index$', mode: 'slow', delay: 1500});
    await mattermost.appBarButton().click();
    server.plugins.upgrade('faq-bot');
    await expect(mattermost.sidebar).toBeHidden();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
});

test('says what to do in a tab that missed an upgrade, and works once the tab has caught up', async ({mattermost, server, page, problems}) => {
    problems.allow(/FAQ Bot/, /Failed to load resource/);
    await mattermost.open();
    server.failNext({path: '/static/plugins/faq-bot/(?!faq-bot_)', status: 404, times: 100});
    server.plugins.upgrade('faq-bot', {announce: false});
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.errorUnderBox).toContainText(/\w+ \w+/);
    await expect(mattermost.composer).toHaveValue('/faq are push notifications free');

    server.failures.clear();
    await page.evaluate(() => {
        const {disconnect, reconnect} = Reflect.get(window, 'demo') as Demo;
        disconnect();
        reconnect();
    });
    await expect(page.locator('script#plugin_faq-bot[src]')).not.toHaveCount(0);
    await mattermost.composer.fill('');
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
});

test('registers as much after ten times of disabling and enabling as before', async ({mattermost, page, server}) => {
    await mattermost.open();
    await mattermost.openPanel();
    await mattermost.closeSidebar();
    const before = await countRegistrations(page);
    for (let round = 0; round < 10; round++) {
        server.plugins.disable('faq-bot');
        await expect(mattermost.appBarButton()).toHaveCount(0);
        server.plugins.enable('faq-bot');
        await expect(mattermost.appBarButton()).toHaveCount(1);
    }
    expect(await countRegistrations(page)).toBe(before);
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(mattermost.post(PUSH)).toHaveCount(1);
});

test('leaves nothing behind when it is disabled with its panel open', async ({mattermost, page, server}) => {
    await mattermost.open();
    await mattermost.openPanel();
    server.plugins.disable('faq-bot');
    await expect(mattermost.sidebar).toBeHidden();
    expect(await countRegistrations(page)).toBe(0);
    await mattermost.send('still here');
    await expect(mattermost.lastPost).toContainText('still here');
});

test('shows an answer as its message once it is disabled', async ({mattermost, server}) => {
    await mattermost.open();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText('From the FAQ');
    server.plugins.disable('faq-bot');
    await expect(mattermost.lastPost).not.toContainText('From the FAQ');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(mattermost.lastPost).toContainText('Sources:');
});

test('forgets what one person looked for when another signs in', async ({mattermost, page}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.getByRole('combobox').fill('push notifications');
    await panel.getByRole('option').first().click();
    await expect(panel).toContainText(PUSH);
    await mattermost.control('You are', 'Yuki Tanaka');
    await expect(page.getByText('Signed in as Yuki Tanaka')).toBeAttached();
    const other = await mattermost.openPanel();
    await expect(other.getByRole('combobox')).toHaveValue('');
    await expect(other.getByRole('button', {name: PUSH})).toHaveCount(0);
});

test('shows an answer posted in another tab', async ({mattermost, context, server}) => {
    await mattermost.open();
    const other = await context.newPage();
    await other.goto(`${server.url}/harbor/channels/town-square`);
    await expect(other.getByTestId('postView').last()).toContainText('Before lunch');
    await mattermost.send('/faq are push notifications free');
    await expect(other.getByTestId('postView').last().getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(other.getByTestId('postView').last()).toContainText('From the FAQ');
});
