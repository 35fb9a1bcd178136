// What the panel keeps when it is closed, in other channels, after a reconnect and a reload; undoing a correction; drafts.

import {expect, test} from '../support/fixtures';

const PUSH = 'Are push notifications free of charge?';

test('keeps query, entry, sections and scroll position when closed, in another channel and after a reconnect', async ({mattermost, page, host}) => {
    await page.setViewportSize({width: 1280, height: 500});
    await mattermost.open();
    const panel = await mattermost.openPanel();

    // The first opened entry replaces "Start here" in the list.
    await panel.getByRole('button', {name: PUSH}).click();
    await panel.getByRole('button', {name: 'Back'}).click();
    await panel.getByRole('button', {name: /Enterprise Edition/, expanded: false}).click();
    const row = panel.getByRole('button', {name: 'What happens when my Enterprise Edition subscription expires?'});
    await row.scrollIntoViewIfNeeded();
    await row.click();
    const heading = panel.getByRole('heading', {name: 'What happens when my Enterprise Edition subscription expires?'});
    await expect(heading).toBeFocused();

    await mattermost.goTo('Help Desk');
    await host.disconnect(page);
    await host.reconnect(page);
    await expect(heading).toBeVisible();
    await mattermost.closeSidebar();
    await mattermost.appBarButton().click();
    await expect(heading).toBeVisible();
    await panel.getByRole('button', {name: 'Back'}).click();
    await expect(panel.getByRole('button', {name: /Enterprise Edition/, expanded: true})).toBeVisible();

    await mattermost.closeSidebar();
    await mattermost.openPanel();
    await expect(panel.getByRole('button', {name: /Enterprise Edition/, expanded: true})).toBeVisible();
    const inSection = panel.getByRole('button', {name: 'What happens when my Enterprise Edition subscription expires?'}).last();
    await expect(inSection).toBeInViewport();
});

test('remembers recent answers after a reload, until they are cleared', async ({mattermost, page}) => {
    await mattermost.open();
    let panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('push notifications');
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT' && response.url().endsWith('/preferences'));
    await panel.getByRole('listbox').getByRole('option').first().click();
    await expect(panel.getByRole('heading', {name: PUSH})).toBeVisible();
    await saved;
    await page.reload();
    panel = await mattermost.openPanel();
    await expect(panel.getByRole('heading', {name: 'Recent answers'})).toBeVisible();
    await panel.getByRole('button', {name: PUSH}).click();
    await panel.getByRole('button', {name: 'Back'}).click();
    await panel.getByRole('button', {name: 'Clear recent answers'}).click();
    await expect(panel.getByRole('heading', {name: 'Recent answers'})).toHaveCount(0);
});

test('undoes a correction, and applies it again', async ({mattermost}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('push notifcations ');
    await expect(panel).toContainText('Showing results for push notifications');
    await panel.getByRole('button', {name: 'Search instead for push notifcations'}).press('Enter');
    await expect(panel).not.toContainText('Showing results for');
    await expect(panel.locator('[role="combobox"]')).toHaveValue('push notifcations ');
    await expect(panel.locator('[role="combobox"]')).toBeFocused();
    await panel.getByRole('button', {name: 'Search instead for push notifications'}).press('Enter');
    await expect(panel).toContainText('Showing results for push notifications');
    await expect(panel.locator('[role="combobox"]')).toBeFocused();
});

test('appends an answer to the draft, and says who is answered', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.composer.fill('Hello,');
    await mattermost.choose(mattermost.post('Are push notifications free, or do we have to pay'), 'Answer from FAQ');
    const panel = mattermost.sidebar;
    await expect(panel).toContainText('Answering Marco Bianchi in Town Square');
    await panel.getByRole('listbox').getByRole('option').first().click();
    await expect(panel.getByRole('button', {name: 'Reply in thread'})).toBeVisible();
    await panel.getByRole('combobox', {name: 'Where the answer goes'}).selectOption('Post to channel');
    await expect(panel.getByRole('button', {name: 'Post to channel'})).toBeVisible();
    const before = (await host.posts()).length;
    await panel.getByRole('button', {name: 'Insert into message'}).click();
    await expect(mattermost.composer).toHaveValue(/^Hello,\n\n#### Are push notifications free of charge\?/);
    expect(await host.posts()).toHaveLength(before);
});
