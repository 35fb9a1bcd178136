// The list of threads, where no channel is current: the panel replies in the open thread.

import {expect, onStandInOnly, test} from '../support/fixtures';

onStandInOnly('which threads a real list holds depends on what was followed');

const QUESTION = 'Are push notifications free, or do we have to pay';

test.beforeEach(async ({mattermost, page, host}) => {
    await mattermost.open();
    await mattermost.openThread(mattermost.post(QUESTION));
    await mattermost.reply('Let me see.');
    await expect.poll(async () => (await host.posts()).at(-1)?.message).toBe('Let me see.');
    await page.getByRole('link', {name: 'Threads'}).click();
    await expect(mattermost.sidebar).toBeHidden();
    await page.getByRole('button', {name: QUESTION}).click();
    await expect(mattermost.threadComposer).toBeVisible();
});

test('/faq in the reply box opens the panel for that thread; an inserted answer appears in the box and stays', async ({mattermost, page, host}) => {
    await mattermost.threadComposer.fill('/faq');
    await mattermost.threadComposer.press('Enter');
    const panel = mattermost.sidebar;
    await panel.locator('[role="combobox"]').fill('push notifications');
    await panel.getByRole('listbox').getByRole('option').first().click();
    await panel.getByRole('button', {name: 'Insert into message'}).click();
    await expect(mattermost.threadComposer).toHaveValue(/Are push notifications free of charge/);
    await mattermost.threadComposer.press('End');
    await page.keyboard.type(' Voilà');
    await expect(mattermost.threadComposer).toHaveValue(/Are push notifications free of charge[\s\S]*Voilà/);
    await panel.getByRole('button', {name: 'Reply in thread'}).click();
    await expect.poll(async () => (await host.posts()).at(-1)).toMatchObject({root_id: (await host.posts()).find(({message}) => message === 'Let me see.')?.root_id, type: 'custom_faq_answer'});
});

test('the panel opened by its icon replies in the open thread', async ({mattermost}) => {
    const panel = await mattermost.openAnswer('push notifications');
    await expect(panel.getByRole('button', {name: 'Reply in thread'})).toBeVisible();
    await mattermost.goTo('Help Desk');
    await expect(panel.getByRole('button', {name: 'Post to channel'})).toBeVisible();
});
