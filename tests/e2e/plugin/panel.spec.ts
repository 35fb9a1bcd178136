// The panel: keyboard and mouse, posting, and what it remembers.

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';

test('opens with /faq, searches while typing, and posts the answer', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.send('/faq');
    const search = mattermost.searchBox;
    await expect(search).toBeFocused();
    await expect(mattermost.sidebar.getByText('Mattermost FAQ', {exact: true})).toBeVisible();
    await expectNoAxeViolations(mattermost.page);

    await search.pressSequentially('push notif');
    await expect(mattermost.sidebar.getByRole('listbox').getByRole('option').first()).toContainText('Are push notifications free of charge?');
    await expectNoAxeViolations(mattermost.page);

    await search.press('ArrowDown');
    await search.press('Enter');
    await expect(mattermost.sidebar.getByRole('heading', {name: 'Are push notifications free of charge?'})).toBeVisible();
    await expectNoAxeViolations(mattermost.page);

    const before = (await host.posts()).length;
    await mattermost.sidebar.getByRole('button', {name: 'Post to channel'}).dblclick();
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    expect(await host.posts()).toHaveLength(before + 1);
});

test('keeps its search box above an open answer, usable by keyboard alone', async ({mattermost, page}) => {
    await mattermost.open();
    await mattermost.send('/faq');
    const search = mattermost.searchBox;
    await expect(search).toBeFocused();

    // From the box through the home view; Enter opens.
    await search.press('ArrowDown');
    const first = mattermost.sidebar.locator('[data-row], h4 > button').first();
    await expect(first).toBeFocused();
    await first.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(mattermost.sidebar.getByRole('heading', {level: 3})).toBeFocused();

    // From the answer by "/" to the box: typing goes to results.
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    await page.keyboard.type('push notif');
    await expect(mattermost.sidebar.getByRole('listbox').getByRole('option').first()).toContainText('Are push notifications free of charge?');
    await expect(search).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mattermost.sidebar.getByRole('heading', {name: 'Are push notifications free of charge?'})).toBeFocused();
    await expect(search).toHaveValue('push notif');
    await page.keyboard.press('Escape');
    await expect(search).toBeFocused();
    await expect(mattermost.sidebar.getByRole('listbox').getByRole('option', {selected: true})).toContainText('Are push notifications free of charge?');

    // `/faq` alone goes to the box; what was open is under Recent.
    await page.keyboard.press('Enter');
    await mattermost.send('/faq');
    await expect(search).toBeFocused();
    await expect(search).toHaveValue('');
    await search.press('ArrowDown');
    await expect(mattermost.sidebar.locator('section').filter({hasText: 'Recent answers'}).getByRole('button', {name: 'Are push notifications free of charge?'})).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(search).toBeFocused();
});

test('lists the sections, opens an entry and copies it', async ({mattermost, page}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: /Use Cases/}).click();
    await panel.getByText('Are external guests supported?').last().click();
    await expect(panel).toContainText('Guest accounts are planned');
    await panel.getByRole('button', {name: 'Copy', exact: true}).click();
    await expect(panel.getByRole('status').filter({hasText: /opied/})).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#### Are external guests supported?');
});

test('shows new users one question of each section, until they have opened one', async ({mattermost}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    const start = panel.locator('section').filter({has: mattermost.page.getByRole('heading', {name: 'Start here'})});
    await expect(start.getByRole('button')).toHaveCount(7);
    await start.getByRole('button', {name: 'Are push notifications free of charge?'}).press('Enter');
    await expect(panel.getByRole('heading', {name: 'Are push notifications free of charge?'})).toBeFocused();
    await panel.getByRole('button', {name: 'Back'}).press('Enter');
    await expect(start).toHaveCount(0);
    await expect(panel.locator('[data-row^="recent/"]')).toBeFocused();
});

test('answers a post from its menu, in its thread', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.choose(mattermost.post('Are push notifications free, or do we have to pay'), 'Answer from FAQ');
    await expect(mattermost.searchBox).toHaveValue(/Are push notifications free/);
    await mattermost.sidebar.getByRole('listbox').getByRole('option').first().click();
    await mattermost.sidebar.getByRole('button', {name: /^Reply in/}).click();
    await expect.poll(async () => (await host.posts()).at(-1)?.type).toBe('custom_faq_answer');
    expect((await host.posts()).at(-1)?.root_id).not.toBe('');
    await expect(mattermost.post('Are push notifications free, or do we have to pay').getByRole('button', {name: '3 replies'})).toBeVisible();
});

test('opens on the entry of a posted answer', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq can external guests join');
    await mattermost.lastPost.getByRole('button', {name: 'Open in FAQ'}).click();
    await expect(mattermost.sidebar.getByRole('heading', {name: 'Are external guests supported?'})).toBeVisible();
});

test('keeps the query when it is closed and opened again', async ({mattermost}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('license key');
    await mattermost.closeSidebar();
    await mattermost.openPanel();
    await expect(panel.locator('[role="combobox"]')).toHaveValue('license key');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toBeVisible();
});

test('searches while typing, and announces results only when typing pauses', async ({mattermost, page}) => {
    await page.clock.install();
    await mattermost.open();
    const panel = await mattermost.openPanel();
    const search = panel.locator('[role="combobox"]');
    await expect(search).toBeFocused();
    await page.clock.pauseAt(Date.now() + 60_000);
    await panel.evaluate((element) => {
        const said: string[] = [];
        Reflect.set(window, 'said', said);
        new MutationObserver(() => said.push(...[...element.querySelectorAll('[role="status"], h3, h4')].map(({textContent}) => textContent))).
            observe(element, {childList: true, characterData: true, subtree: true});
    });
    const said = (): Promise<string[]> => page.evaluate(() => [...new Set(Reflect.get(window, 'said') as string[])]);
    const status = panel.getByRole('status').filter({hasText: /./});

    await search.pressSequentially('where do I park my licen');
    await expect(panel.getByRole('option').first()).toBeVisible();
    await search.pressSequentially('se');
    await search.press('End');
    expect((await said()).filter((text) => text.startsWith('No '))).toEqual([]);
    await expect(status).toHaveCount(0);

    await search.fill('where do I park my bicycle');
    await page.clock.runFor(499);
    await expect(status).toHaveCount(0);
    expect((await said()).filter((text) => text.startsWith('No '))).toEqual([]);
    await page.clock.runFor(601);
    await expect(panel.getByRole('heading', {name: /^No (clear )?match/})).toBeVisible();
    await expect(status).toHaveText(/^No (clear )?match/);
});
