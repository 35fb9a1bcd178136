// Cards in channels, threads and compact display; long answers; entries that no longer exist.

import type {Locator} from '@playwright/test';

import {expectNoAxeViolations} from '../support/axe';
import {expect, onStandInOnly, test} from '../support/fixtures';
import {entry, serveFaq} from '../support/own_faq';

const LONG = `${Array.from({length: 40}, (_, number) => `Line ${number} of a long answer.`).join('\n\n')}\n\nSee [the last link](https://example.com/last).`;

test('folds a long answer, which stays in the document and expands by keyboard', async ({mattermost, page}) => {
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

/** Distance of a text's first line from its card's edge, in pixels. */
function indentOf(text: Locator): Promise<number> {
    return text.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const start = range.getClientRects()[0]?.left ?? 0;
        return Math.round(start - (element.closest('.FaqCard, .FaqPrivate')?.getBoundingClientRect().left ?? 0));
    });
}

/** The card is below its post's name and time, its first line is not indented, and its margins are as usual. */
async function expectCardInOrder(card: Locator, firstText: string): Promise<void> {
    const distance = await card.evaluate((element) => element.getBoundingClientRect().top -
        (element.closest('.post')?.querySelector('.post__header')?.getBoundingClientRect().bottom ?? NaN));
    expect(distance).toBeGreaterThanOrEqual(3);
    expect(await indentOf(card.locator(firstText))).toBe(17);
    expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await expect(card).toHaveCSS('margin-bottom', '8px');
    for (const list of await card.locator('.FaqPrivate__list, .FaqSources__list').all()) {
        await expect(list).toHaveCSS('padding-left', '0px');
    }
}

test('is below the name in compact display, posted or private, in channel and thread', async ({mattermost, page}) => {
    await mattermost.open();
    await mattermost.control('Display', 'Compact');
    await mattermost.send('/faq can external guests join');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await expectCardInOrder(mattermost.lastPost.locator('.FaqCard'), '.FaqCard__title');
    await expectNoAxeViolations(page);

    await mattermost.openThread(mattermost.lastPost);
    await expect(mattermost.threadPosts.first()).toContainText(/From the .*FAQ/);
    await expectCardInOrder(mattermost.threadPosts.first().locator('.FaqCard'), '.FaqCard__title');
    await mattermost.reply('/faq --me are push notifications free');
    await expect(mattermost.threadPosts.last()).toContainText('You asked');
    await expect(mattermost.threadPosts.last().getByRole('list', {name: 'Sources'})).toBeVisible();
    await expectCardInOrder(mattermost.threadPosts.last().locator('.FaqPrivate'), '.FaqPrivate__asked');
    await expectNoAxeViolations(page);

    await mattermost.send('/faq --me are push notifications free');
    await expect(mattermost.lastPost.getByRole('list', {name: 'Sources'})).toBeVisible();
    await expect(mattermost.lastPost.locator('.FaqPrivate').getByText('Only visible to you')).toBeVisible();
    await expectCardInOrder(mattermost.lastPost.locator('.FaqPrivate'), '.FaqPrivate__asked');
});

test('says in the panel that an old card’s entry no longer exists, with a way back', async ({mattermost, page, host}) => {
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
    await expect(mattermost.searchBox).toBeVisible();
});

test('inserts the question in the configured channel, named with a tilde, and never sends it', async ({mattermost, page, host}) => {
    await serveFaq(page, [entry('canteen', 'Where is the canteen?', 'Upstairs.')], {askChannel: 'help-desk'});
    await mattermost.open();
    const before = (await host.posts()).length;
    await mattermost.send('/faq how do I renew my passport');
    await expect(mattermost.lastPost).toContainText('“renew” and “passport” are not in the FAQ.');
    await mattermost.lastPost.getByRole('button', {name: 'Ask in ~Help Desk'}).click();
    await expect(mattermost.header).toContainText('Help Desk');
    await expect(mattermost.composer).toHaveValue('how do I renew my passport');
    expect(await host.posts()).toHaveLength(before);
});

test('shows a channel’s long name in two lines at most', async ({mattermost, server}) => {
    onStandInOnly('it names a channel so on the server');
    const channel = server.state.channelNamed('off-topic');
    for (const name of ['Everything that belongs to no other channel '.repeat(3).trim(), 'x'.repeat(120)]) {
        Object.assign(channel ?? {}, {display_name: name});
        await mattermost.open('off-topic');
        const panel = await mattermost.openPanel();
        await panel.locator('[role="combobox"]').fill('zebra crossing');
        const inPanel = panel.getByRole('button', {name: `Ask in ~${name}`, exact: true});
        expect((await inPanel.boundingBox())?.height).toBeLessThanOrEqual(40);
        await mattermost.send('/faq how do I renew my passport');
        const inCard = mattermost.lastPost.getByRole('button', {name: `Ask in ~${name}`, exact: true});
        expect((await inCard.boundingBox())?.height).toBeLessThanOrEqual(40);
    }
});

test('inserts the question in a direct channel for the other person', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.goTo('Marco Bianchi');
    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('zebra crossing');
    await panel.getByRole('button', {name: 'Ask Marco Bianchi'}).click();
    await expect(mattermost.composer).toHaveValue('zebra crossing');
    await panel.locator('[role="combobox"]').fill('push notifications');
    await panel.getByRole('listbox').getByRole('option').first().click();
    await panel.getByRole('button', {name: 'Post to conversation'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'Answer posted to your conversation with Marco Bianchi'})).toBeVisible();
    expect((await host.posts()).at(-1)?.type).toBe('custom_faq_answer');
});

test('shows an answer’s sources in a private card too', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq --me are push notifications free');
    await expect(mattermost.lastPost.getByRole('list', {name: 'Sources'})).toBeVisible();
    await expect(mattermost.lastPost.getByRole('link', {name: 'push-proxy service'}).first()).toBeVisible();
});

test('inserts a note to the keepers in their channel’s message box, and never sends it', async ({mattermost, page, host}) => {
    await serveFaq(page, [entry('canteen', 'Where is the canteen?', 'Upstairs.')], {askChannel: 'help-desk'});
    await mattermost.open();
    await mattermost.send('/faq --post where is the canteen');
    await mattermost.lastPost.getByRole('button', {name: 'Not the answer? Tell the keepers'}).press('Enter');
    await expect(mattermost.header).toContainText('Help Desk');
    const [answer, ...others] = (await host.posts()).filter(({type}) => type === 'custom_faq_answer');
    expect(others).toEqual([]);
    await expect(mattermost.composer).toHaveValue(`Not the answer: ${host.url}/${host.team.name}/pl/${answer?.id ?? ''} (“Where is the canteen?”). `);
});
