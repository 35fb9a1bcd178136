// Focus between the panel and Mattermost's composer, which takes it on sending and for keys typed outside text fields.

import {expect, test} from '../support/fixtures';

test('/faq puts the focus into the panel, also when everything is loaded already', async ({mattermost}) => {
    await mattermost.open();
    for (let round = 0; round < 2; round++) {
        await mattermost.send('/faq');
        const search = mattermost.sidebar.getByRole('combobox');
        await expect(search).toBeVisible();
        // Mattermost's composer claims the focus once more with the frame after sending.
        await mattermost.page.evaluate(() => new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
        }));
        await expect(search).toBeFocused();
        await mattermost.closeSidebar();
    }
});

test('"/" in the panel goes to its search box, not to the channel', async ({mattermost, page}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: /General Questions/}).focus();
    await page.keyboard.press('/');
    await expect(panel.getByRole('combobox')).toBeFocused();
    await expect(mattermost.composer).toHaveValue('');
    await expect(panel.getByRole('combobox')).toHaveValue('');
});
