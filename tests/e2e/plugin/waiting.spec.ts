// The skeleton while the panel loads, after a delay; and a channel that no longer exists when the answer is posted.

import type {Page, Route} from '@playwright/test';

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';
import type {MattermostPage} from '../support/mattermost_page';
import {FAILED_REQUEST} from '../support/problems';

/** Delays a file until released. */
async function hold(page: Page, file: RegExp): Promise<() => Promise<void>> {
    const held: Route[] = [];
    let isFree = false;
    await page.route(file, async (route) => {
        if (isFree) {
            await route.continue();
        } else {
            held.push(route);
        }
    });
    return async () => {
        isFree = true;
        await Promise.all(held.splice(0).map((route) => route.continue()));
    };
}

/** Stops the page's clock; the test advances it. */
async function stopClock(page: Page): Promise<void> {
    await page.clock.pauseAt(Date.now() + 60_000);
}

const skeleton = (mattermost: MattermostPage) => mattermost.sidebar.getByRole('progressbar', {name: 'Loading the FAQ'});

for (const [what, file, sign] of [
    ['the FAQ', /\/faq\.[0-9a-f]+\.index/, (mattermost: MattermostPage) => mattermost.searchBox],
    ['the panel’s code', /\/panel\.[0-9a-f]+\.js/, (mattermost: MattermostPage) => mattermost.sidebar.getByText('Mattermost FAQ', {exact: true})],
] as const) {
    test(`while ${what} is loading, the skeleton appears after 150 ms and not before`, async ({mattermost, page}) => {
        await page.clock.install();
        const release = await hold(page, file);
        await mattermost.open();
        await stopClock(page);
        const asked = page.waitForRequest(file);
        await mattermost.appBarButton().click();
        await asked;
        await expect(sign(mattermost)).toBeVisible();
        await page.clock.runFor(149);
        await expect(skeleton(mattermost)).toHaveCount(0);
        await page.clock.runFor(1);
        await expect(skeleton(mattermost)).toBeVisible();
        await page.clock.resume();
        await expectNoAxeViolations(page, '#rhsContainer');
        await release();
        await expect(mattermost.sidebar.getByRole('button', {name: /Use Cases/})).toBeVisible();
        await expect(skeleton(mattermost)).toHaveCount(0);
    });
}

test('the skeleton does not flicker if the FAQ loads after the panel’s code', async ({mattermost, page}) => {
    await page.clock.install();
    const releaseFaq = await hold(page, /\/faq\.[0-9a-f]+\.index/);
    const releasePanel = await hold(page, /\/panel\.[0-9a-f]+\.js/);
    await mattermost.open();
    await stopClock(page);
    await mattermost.appBarButton().click();
    await page.clock.runFor(200);
    await expect(skeleton(mattermost)).toBeVisible();
    await releasePanel();
    await expect(mattermost.searchBox).toBeVisible();
    await expect(skeleton(mattermost)).toBeVisible();
    await releaseFaq();
    await expect(mattermost.sidebar.getByRole('button', {name: /Use Cases/})).toBeVisible();
    await expect(skeleton(mattermost)).toHaveCount(0);
});

test('says that the channel no longer exists if it was deleted between opening and posting, and loses nothing', async ({mattermost, host, problems}) => {
    problems.allow(FAILED_REQUEST);
    await mattermost.open('off-topic');
    const panel = await mattermost.openAnswer('push notifications');
    await host.failNext({path: '/api/v4/posts$', method: 'POST', status: 404});
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'This conversation no longer exists'})).toBeVisible();
    await expectNoAxeViolations(mattermost.page, '.FaqPanel');
    await panel.getByRole('button', {name: 'Copy', exact: true}).click();
    await expect(panel.getByRole('status').filter({hasText: 'Answer copied'})).toBeVisible();

    host.heal();
    await mattermost.goTo('Town Square');
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'Answer posted in Town Square'})).toBeVisible();
});

test('says so too if only the server knows that the channel is gone', async ({mattermost, server, problems}) => {
    problems.allow(FAILED_REQUEST);
    await mattermost.open('off-topic');
    const panel = await mattermost.openAnswer('push notifications');
    const channel = server.state.channelNamed('off-topic');
    server.state.channels.delete(channel?.id ?? '');
    const before = server.posts().length;
    await panel.getByRole('button', {name: 'Post to channel'}).click();

    // Mattermost's server does not tell whether a channel is gone or private.
    await expect(panel.getByRole('status').filter({hasText: 'You may not post in this channel'})).toBeVisible();
    await expect(panel.getByRole('button', {name: 'Post to channel'})).toBeVisible();
    expect(server.posts()).toHaveLength(before);
});

test('the chunks for a question are loaded while /faq is being typed, once, and not before', async ({mattermost, page}) => {
    const asked: string[] = [];
    page.on('request', (request) => {
        const name = (/\/(core|search|faq)\.[0-9a-f]+\.(?:js|index)$/).exec(new URL(request.url()).pathname)?.[1];
        asked.push(...name ? [name] : []);
    });
    await mattermost.open();
    await mattermost.composer.pressSequentially('so /faq is it: /fa');
    await mattermost.composer.fill('');
    await mattermost.composer.pressSequentially('/fa');
    expect(asked).toEqual([]);
    await mattermost.composer.pressSequentially('q are push notifications free');
    await expect.poll(() => asked.toSorted()).toEqual(['core', 'faq', 'search']);
    await mattermost.composer.press('Enter');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    expect(asked).toHaveLength(3);
});
