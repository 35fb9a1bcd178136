// Focus between the panel and Mattermost's composer, which takes it on sending and for keys typed outside text fields.

import {expect, test} from '../support/fixtures';
import {FAILED_REQUEST} from '../support/problems';

test('/faq focuses the panel, also when everything is loaded already', async ({mattermost}) => {
    await mattermost.open();
    for (let round = 0; round < 2; round++) {
        await mattermost.send('/faq');
        const search = mattermost.searchBox;
        await expect(search).toBeVisible();
        // Mattermost's composer takes the focus once more in the frame after sending.
        await mattermost.page.evaluate(() => new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
        }));
        await expect(search).toBeFocused();
        await expect(mattermost.sidebar.locator('.a11y--focused:not(:focus)'), 'nothing else looks as if it had it').toHaveCount(0);
        await mattermost.closeSidebar();
    }
});

test('what has the focus has one ring, ours or Mattermost’s', async ({mattermost, page}) => {
    await mattermost.open();
    const panel = await mattermost.openAnswer('push notifications');
    await expect(panel.getByRole('heading', {name: /push notifications/})).toBeFocused();
    for (let steps = 0; steps < 9 || (steps < 40 && !await mattermost.searchBox.evaluate((box) => box === document.activeElement)); steps++) {
        await page.keyboard.press(steps < 9 ? 'Tab' : 'Shift+Tab');
        const [name, rings] = await page.evaluate(() => {
            const focused = document.activeElement ?? document.body;
            const around = [focused, ...focused.getAttribute('role') === 'combobox' && focused.parentElement ? [focused.parentElement] : []];
            const count = around.map((element) => getComputedStyle(element)).
                reduce((sum, {boxShadow, outlineStyle}) => sum + Number(boxShadow !== 'none') + Number(outlineStyle !== 'none'), 0);
            return [focused.closest('[class^="Faq"]') ? focused.outerHTML.slice(0, 80) : '', count] as const;
        });
        expect(name && rings, name).toBe(name && 1);
    }
    await expect(mattermost.searchBox).toBeFocused();
});

test('"/" in the panel focuses its search box, not the channel’s message box', async ({mattermost, page}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: /General Questions/}).focus();
    await page.keyboard.press('/');
    await expect(panel.locator('[role="combobox"]')).toBeFocused();
    await expect(mattermost.composer).toHaveValue('');
    await expect(panel.locator('[role="combobox"]')).toHaveValue('');
});

test('the focus stays in the panel when a focused button of a notice disappears', async ({mattermost, host, problems}) => {
    problems.allow(FAILED_REQUEST, /FAQ Bot/);
    await mattermost.open();
    const panel = await mattermost.openAnswer('push notifications');
    await host.failNext({path: '/api/v4/posts', mode: 'status', status: 500});
    await panel.getByRole('button', {name: 'Post to channel'}).press('Enter');
    await panel.getByRole('button', {name: 'Try again'}).press('Enter');
    const posted = panel.getByRole('button', {name: 'Posted'});
    await expect(posted).toBeFocused();
    await panel.getByRole('button', {name: 'Dismiss'}).press('Enter');
    await expect(panel.getByRole('button', {name: 'Dismiss'})).toHaveCount(0);
    await expect(posted).toBeFocused();
});
