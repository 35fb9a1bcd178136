// The cards wherever a post may stand: channel, thread, compact display, long answers, entries that went away.

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';
import {entry, serveFaq} from '../support/own_faq';

const LONG = `${Array.from({length: 40}, (_, number) => `Line ${number} of a long answer.`).join('\n\n')}\n\nSee [the last link](https://example.com/last).`;

test('folds a long answer; all of it stays in the document, and the keyboard unfolds it', async ({mattermost, page}) => {
    await serveFaq(page, [entry('long', 'What is the whole story?', LONG)]);
    await mattermost.open();
    await mattermost.send('/faq what is the whole story');
    const card = mattermost.lastPost;
    const more = card.getByRole('button', {name: 'Show more'});
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await expect(card).toContainText('Line 39 of a long answer.');
    expect((await card.boundingBox())?.height).toBeLessThan(620);
    await expectNoAxeViolations(page);

    await card.getByRole('link', {name: 'the last link'}).focus();
    await expect(card.getByRole('button', {name: 'Show less'})).toHaveAttribute('aria-expanded', 'true');
    await card.getByRole('button', {name: 'Show less'}).press('Enter');
    await expect(more).toBeFocused();
});

test('looks right in compact display, in the channel and in a thread', async ({mattermost, page}) => {
    await mattermost.open();
    await mattermost.control('Display', 'Compact');
    await mattermost.send('/faq can external guests join');
    await expect(mattermost.lastPost).toContainText('From the FAQ');
    await expectNoAxeViolations(page);
    await mattermost.openThread(mattermost.lastPost);
    await expect(mattermost.threadPosts.first()).toContainText('From the FAQ');
    await expectNoAxeViolations(page);
    const inside = await mattermost.threadPosts.first().locator('.FaqCard').evaluate((card) => card.scrollWidth <= card.clientWidth);
    expect(inside).toBe(true);
});

test('says in the panel that the entry of an old card no longer exists, and leads back', async ({mattermost, page, host}) => {
    await mattermost.open();
    await host.say({
        username: 'yuki.tanaka', channel: 'town-square', type: 'custom_faq_answer',
        message: '#### Is there a fax machine?\n\nIn the cellar.', props: {faq_bot: {v: 1, id: 'fax', section: ['Office'], sources: []}},
    });
    await expect(mattermost.lastPost).toContainText('In the cellar.');
    await mattermost.lastPost.getByRole('button', {name: 'Open in FAQ'}).click();
    await expect(mattermost.sidebar.getByRole('heading', {name: 'This question is no longer in the FAQ'})).toBeVisible();
    await expect(mattermost.sidebar.getByRole('button', {name: 'Post to channel'})).toHaveCount(0);
    await expectNoAxeViolations(page);
    await mattermost.sidebar.getByRole('button', {name: 'Back'}).click();
    await expect(mattermost.sidebar.getByRole('combobox')).toBeVisible();
});

test('asks where the FAQ says, with the channel’s tilde, and never sends', async ({mattermost, page, host}) => {
    await serveFaq(page, [entry('canteen', 'Where is the canteen?', 'Upstairs.')], {askChannel: 'help-desk'});
    await mattermost.open();
    const before = (await host.posts()).length;
    await mattermost.send('/faq how do I renew my passport');
    await expect(mattermost.lastPost).toContainText('The FAQ has no answer to that.');
    await mattermost.lastPost.getByRole('button', {name: 'Ask in ~Help Desk'}).click();
    await expect(mattermost.header).toContainText('Help Desk');
    await expect(mattermost.composer).toHaveValue('how do I renew my passport');
    expect(await host.posts()).toHaveLength(before);
});

test('asks the other person in a conversation', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.goTo('Marco Bianchi');
    const panel = await mattermost.openPanel();
    await panel.getByRole('combobox').fill('zebra crossing');
    await panel.getByRole('button', {name: 'Ask Marco Bianchi'}).click();
    await expect(mattermost.composer).toHaveValue('zebra crossing');
    await panel.getByRole('combobox').fill('push notifications');
    await panel.getByRole('option').first().click();
    await panel.getByRole('button', {name: 'Post to conversation'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'Answer posted to your conversation with Marco Bianchi'})).toBeVisible();
    expect((await host.posts()).at(-1)?.type).toBe('custom_faq_answer');
});

test('shows an answer’s sources to the asker first as well', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq --me are push notifications free');
    await expect(mattermost.lastPost.getByRole('list', {name: 'Sources'})).toBeVisible();
    await expect(mattermost.lastPost.getByRole('link', {name: 'push-proxy service'}).first()).toBeVisible();
});
