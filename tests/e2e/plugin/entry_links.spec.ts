// Links to entries: copied in the panel, shown as a preview, and opened.

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';

test('copies a link whose preview shows section and question, and which opens the entry in the panel', async ({mattermost, page, context, host}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('push notifications');
    await panel.locator('[role="combobox"]').press('Enter');
    const question = (await panel.getByRole('heading', {level: 3}).first().textContent()) ?? '';
    await panel.getByRole('button', {name: 'Copy link'}).press('Enter');
    await expect(panel.getByText('Link copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`${host.url}/${host.team.name}/faq-bot/entry/`);

    await mattermost.send(`Have a look: ${link}`);
    const preview = mattermost.lastPost.getByRole('button', {name: question});
    await expect(preview).toBeVisible();
    await expectNoAxeViolations(page);
    await panel.getByRole('button', {name: 'Back'}).click();
    await preview.press('Enter');
    await expect(panel.getByRole('heading', {name: question})).toBeFocused();

    // Opened directly, as from an e-mail: a channel, with the entry in the panel.
    await page.goto(link);
    await expect(mattermost.header).toBeVisible();
    await expect(mattermost.sidebar.getByRole('heading', {name: question})).toBeVisible();
    await expect(page).toHaveURL(/\/channels\//);
});

test('says that the entry of a link does not exist, in the preview and when it is opened', async ({mattermost, page, host}) => {
    const link = `${host.url}/${host.team.name}/faq-bot/entry/no-such-entry`;
    await mattermost.open();
    await mattermost.send(link);
    await expect(mattermost.lastPost.getByText('This link leads to a question that is not in this FAQ.')).toBeVisible();
    await page.goto(link);
    await expect(mattermost.sidebar.getByRole('heading', {name: 'This question is no longer in the FAQ'})).toBeVisible();
    await mattermost.sidebar.getByRole('button', {name: 'Back'}).click();
    await expect(mattermost.searchBox).toBeVisible();
});
