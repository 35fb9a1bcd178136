// FAQ Bot during upgrades, disabling, and in two tabs: Mattermost stays up and nothing piles up.

import type {CDPSession, Page} from '@playwright/test';

import {expect, test} from '../support/fixtures';
import {MattermostPage} from '../support/mattermost_page';
import type {PageStore} from '../support/page_store';
import {isReal} from '../support/real/run';

const PUSH = 'Are push notifications free of charge?';

/** Everything that FAQ Bot has registered on the page; on the stand-in also event handlers. */
function countRegistrations(page: Page): Promise<number> {
    return page.evaluate(() => {
        const {components, postTypes, userSettings} = (Reflect.get(window, 'pageStore') as PageStore).getState().plugins;
        const demo = Reflect.get(window, 'demo') as {countHandlers(): number} | undefined;
        const ours = [...Object.values(components).flat(), ...Object.values(postTypes)].filter(({pluginId}) => pluginId === 'faq-bot');
        return ours.length + Number('faq-bot' in userSettings) + (demo?.countHandlers() ?? 0);
    });
}

/** From now on, `window.subscriptions` counts additional subscriptions to the store. */
async function countSubscriptions(page: Page): Promise<void> {
    await page.evaluate(() => {
        const store = Reflect.get(window, 'pageStore') as PageStore;
        const subscribe = store.subscribe.bind(store);
        let count = 0;
        Object.defineProperty(window, 'subscriptions', {get: () => count});
        store.subscribe = (listener) => {
            const unsubscribe = subscribe(listener);
            count++;
            return () => {
                count--;
                unsubscribe();
            };
        };
    });
}

/** Numbers of live objects that must not grow. */
async function countWhatStays(page: Page, session: CDPSession): Promise<Record<string, number>> {
    await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');

    // On a real page these change without the plugin.
    return isReal ? {registrations: await countRegistrations(page), styles: await page.locator('style[data-plugin]').count()} : {
        registrations: await countRegistrations(page),
        subscriptions: await page.evaluate(() => Number(Reflect.get(window, 'subscriptions'))),
        listeners: metrics.find(({name}) => name === 'JSEventListeners')?.value ?? NaN,
        styles: await page.locator('style').count(),
        scripts: await page.locator('script').count(),
    };
}

/** Delays matching requests until released. */
async function holdBack(page: Page, file: RegExp): Promise<{readonly asked: Promise<unknown>; readonly release: () => void}> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
        release = resolve;
    });
    await page.route(file, async (route) => {
        await released;
        await route.continue();
    });
    return {asked: page.waitForRequest(file), release};
}

test('keeps working after an upgrade while its panel is open', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.openPanel();
    await host.plugins.upgrade('faq-bot');
    await expect(mattermost.sidebar).toBeHidden();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await mattermost.openPanel();
});

test('keeps working after an upgrade while its core and its index are loading', async ({mattermost, page, host}) => {
    await mattermost.open();
    const core = await holdBack(page, /\/core\.[0-9a-f]+\.js/);
    const index = await holdBack(page, /\.index$/);
    await mattermost.send('/faq are push notifications free');
    await core.asked;
    await index.asked;
    await host.plugins.upgrade('faq-bot');
    await expect(page.locator('script#plugin_faq-bot')).toHaveCount(2);
    core.release();
    index.release();
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(mattermost.composer).toHaveValue('');
    await mattermost.send('/faq can external guests join');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await expect(mattermost.post(PUSH)).toHaveCount(1);
});

test('keeps working after an upgrade while its panel is loading', async ({mattermost, page, host}) => {
    await mattermost.open();
    const panel = await holdBack(page, /\/panel\.[0-9a-f]+\.js/);
    await mattermost.appBarButton().click();
    await panel.asked;
    await host.plugins.upgrade('faq-bot');
    await expect(mattermost.sidebar).toBeHidden();
    panel.release();
    await mattermost.openPanel();
});

test('two tabs, one of which missed an upgrade: that one says what to do, and works once it is up to date', async ({mattermost, context, host, problems}) => {
    problems.allow(/FAQ Bot/, /Failed to load resource/);
    await mattermost.open();
    const behind = new MattermostPage(await context.newPage(), host.url, host);
    await behind.open();
    await host.disconnect(behind.page);
    await host.plugins.upgrade('faq-bot');
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();

    // The server has deleted the files of this tab's version.
    const oldFiles = '**/static/plugins/faq-bot/*';
    await behind.page.route(oldFiles, (route) => route.fulfill({status: 404, body: '404 page not found'}));
    await behind.send('/faq are push notifications free');
    await expect(behind.errorUnderBox).toContainText('reload the page if Mattermost was just updated');
    await expect(behind.composer).toHaveValue('/faq are push notifications free');
    await behind.appBarButton().click();
    await expect(behind.sidebar.getByRole('alert')).toContainText('FAQ Bot could not be loaded');

    await behind.page.unroute(oldFiles);
    await host.reconnect(behind.page);
    await expect(behind.sidebar).toBeHidden();
    await behind.send('/faq can external guests join');
    await expect(behind.lastPost).toContainText('From the Mattermost FAQ');
    await behind.openPanel();
});

test('leaves no additional registrations, listeners, subscriptions, styles or scripts after disabling and enabling ten times', async ({mattermost, page, host}) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await mattermost.open();
    await countSubscriptions(page);
    const useOnceMore = async (): Promise<void> => {
        await host.plugins.disable('faq-bot');
        await expect(mattermost.appBarButton()).toHaveCount(0);
        await host.plugins.enable('faq-bot');
        await mattermost.openPanel();
        await mattermost.closeSidebar();

        // The browser keeps the last clicked element, and with it the closed panel.
        await mattermost.composer.click();
    };
    await useOnceMore();
    const before = await countWhatStays(page, session);
    for (let round = 0; round < 10; round++) {
        await useOnceMore();
    }
    await expect.poll(() => countWhatStays(page, session), 'what is gone may be collected late, what leaks never').toEqual(before);
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(mattermost.post(PUSH)).toHaveCount(1);
});

test('leaves nothing behind when it is disabled with its panel open', async ({mattermost, page, host}) => {
    await mattermost.open();
    await mattermost.openPanel();
    await host.plugins.disable('faq-bot');
    await expect(mattermost.sidebar).toBeHidden();
    expect(await countRegistrations(page)).toBe(0);
    await mattermost.send('still here');
    await expect(mattermost.lastPost).toContainText('still here');
});

test('answers are shown as their messages once it is disabled', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await host.plugins.disable('faq-bot');
    await expect(mattermost.lastPost).not.toContainText(/From the .*FAQ/);
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(mattermost.lastPost).toContainText('Sources:');
});

test('shows an answer posted in another tab', async ({mattermost, context, host}) => {
    await mattermost.open();
    const other = new MattermostPage(await context.newPage(), host.url, host);
    await other.open();
    await mattermost.send('/faq are push notifications free');
    await expect(other.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(other.lastPost).toContainText(/From the .*FAQ/);
});
