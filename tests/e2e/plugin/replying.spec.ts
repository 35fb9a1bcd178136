// The target of an answer: the asker's thread, once.

import {expect, test} from '../support/fixtures';

const PUSH = 'Are push notifications free of charge?';
const QUESTION = 'Are push notifications free, or do we have to pay';

test('a thread is no longer the target after the reply', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.choose(mattermost.post(QUESTION), 'Answer from FAQ');
    const panel = mattermost.sidebar;
    await panel.getByRole('listbox').getByRole('option').first().click();
    await panel.getByRole('button', {name: 'Reply in thread'}).click();
    await expect(panel.getByRole('button', {name: 'Posted'})).toBeVisible();
    await mattermost.closeSidebar();
    await mattermost.appBarButton().click();
    await expect(panel.getByRole('button', {name: 'Post to channel'})).toBeVisible();
    await expect(panel).not.toContainText('Answering');
});

test('a thread is no longer the target after the user has changed the channel', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.choose(mattermost.post(QUESTION), 'Answer from FAQ');
    const panel = mattermost.sidebar;
    await expect(panel).toContainText('Answering Marco Bianchi in Town Square');
    await mattermost.goTo('Help Desk');
    await expect(panel).not.toContainText('Answering');
    await mattermost.goTo('Town Square');
    await expect(panel.locator('[role="combobox"]')).toBeVisible();
    await expect(panel).not.toContainText('Answering');
});

test('an answer opened from its card is posted to the channel, whatever the target was before', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await mattermost.choose(mattermost.post(QUESTION), 'Answer from FAQ');
    await expect(mattermost.sidebar).toContainText('Answering Marco Bianchi in Town Square');
    await mattermost.lastPost.getByRole('button', {name: 'Open in FAQ'}).click();
    await expect(mattermost.sidebar.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(mattermost.sidebar.getByRole('button', {name: 'Post to channel'})).toBeVisible();
});

test('the panel opened from a private card in a thread replies in that thread', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.openThread(mattermost.post(QUESTION));
    await mattermost.reply('/faq money for charities');
    await mattermost.threadPosts.last().getByRole('button', {name: 'Search the FAQ'}).click();
    await mattermost.searchBox.fill('push notifications');
    await mattermost.sidebar.getByRole('listbox').getByRole('option').first().click();
    await mattermost.sidebar.getByRole('button', {name: 'Reply in thread'}).click();
    await expect(mattermost.sidebar.getByRole('button', {name: 'Posted'})).toBeVisible();
    await expect.poll(async () => Boolean((await host.posts()).at(-1)?.root_id)).toBe(true);
});

test('inserting says that the answer is in the draft of a thread that is not open', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.choose(mattermost.post(QUESTION), 'Answer from FAQ');
    await mattermost.sidebar.getByRole('listbox').getByRole('option').first().click();
    await mattermost.sidebar.getByRole('button', {name: 'Insert into message'}).click();
    await expect(mattermost.sidebar.getByText('Answer inserted into your draft in the thread. Open the thread to send it.')).toBeVisible();
    await expect(mattermost.composer).toHaveValue('');
    await mattermost.openThread(mattermost.post(QUESTION));
    await expect(mattermost.threadComposer).toHaveValue(new RegExp(`#### ${PUSH.replace('?', '\\?')}`));
});

test('offers only to copy, and says why, where nothing can be posted', async ({mattermost, host}) => {
    await host.archive('off-topic');
    await mattermost.open('off-topic');
    await expect(mattermost.composer).toHaveCount(0);
    const panel = await mattermost.openAnswer('push notifications');
    await expect(panel.getByText('This channel is archived, so nothing can be posted in it.')).toBeVisible();
    for (const name of ['Post to channel', 'Insert into message']) {
        await expect(panel.getByRole('button', {name})).toBeDisabled();
    }
    await expect(panel.getByRole('button', {name: 'Copy', exact: true})).toBeVisible();
});
