// Posting answers to another channel, and reaching a draft that the panel covers.

import {expect, test} from '../support/fixtures';

const CHOICE = {name: 'Where the answer goes'};

test('posts an answer to another channel, and links to it', async ({mattermost, host}) => {
    await mattermost.open();
    const panel = await mattermost.openAnswer('push notifications');
    await panel.getByRole('combobox', CHOICE).selectOption('Off-Topic');
    await expect(panel.getByText('In Off-Topic')).toBeVisible();
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await panel.getByRole('button', {name: 'View'}).click();
    await expect(mattermost.header).toContainText('Off-Topic');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    expect((await host.posts()).at(-1)?.root_id).toBe('');
});

test('keeps what is typed in another channel while an answer is on its way, and sends it there', async ({mattermost, page, host}) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
        release = resolve;
    });
    await page.route(/\/api\/v4\/posts$/, async (route) => {
        if (route.request().postData()?.includes('custom_faq_answer')) {
            await held;
        }
        await route.continue();
    });
    await mattermost.open();
    const reached = page.waitForRequest(/\/api\/v4\/posts$/);
    await mattermost.send('/faq are push notifications free');
    await reached;
    await expect(mattermost.lastPost).toContainText('Looking for an answer');
    await mattermost.goTo('Off-Topic');
    await mattermost.composer.fill('for the others alone');
    const posted = page.waitForResponse(/\/api\/v4\/posts$/);
    release();
    await posted;
    await expect(mattermost.composer).toHaveValue('for the others alone');
    await mattermost.send('for the others alone');
    await expect(mattermost.lastPost).toContainText('for the others alone');
    const posts = await host.posts();
    expect(posts.find(({message}) => message === 'for the others alone')?.channel_id).toBe(host.channelId('off-topic'));
    expect(posts.find(({type}) => type === 'custom_faq_answer')?.channel_id).toBe(host.channelId('town-square'));
});

test.describe('on a phone', () => {
    test.use({viewport: {width: 390, height: 800}, hasTouch: true, isMobile: true});

    test('goes from an inserted answer to the message box', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.send('/faq');
        const panel = mattermost.sidebar;
        await panel.locator('[role="combobox"]').fill('push notifications');
        await panel.getByRole('listbox').getByRole('option').first().click();
        await panel.getByRole('button', {name: 'Insert into message'}).click();
        await panel.getByRole('button', {name: 'Go to message'}).click();
        await expect(panel).toBeHidden();
        await expect(mattermost.composer).toHaveValue(/^#### Are push notifications free of charge\?/);
    });
});

test.describe('zoomed to 200 %', () => {
    test.use({viewport: {width: 640, height: 400}, deviceScaleFactor: 2});

    test('the notice does not cover the focused button', async ({mattermost, page}) => {
        await mattermost.open();
        await mattermost.send('/faq');
        const panel = mattermost.sidebar;
        await panel.locator('[role="combobox"]').fill('push notifications');
        await panel.getByRole('listbox').getByRole('option').first().click();
        const copy = panel.getByRole('button', {name: 'Copy', exact: true});
        await copy.press('Enter');
        await expect(panel.getByRole('status').filter({hasText: 'Answer copied'})).toBeVisible();
        await expect(copy).toBeFocused();
        await expect.poll(() => page.evaluate(() => {
            const {left, top, width, height} = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
            return [top + 1, top + height - 1].every((y) => document.activeElement?.contains(document.elementFromPoint(left + width / 2, y)));
        })).toBe(true);
    });
});
