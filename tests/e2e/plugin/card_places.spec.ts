// A posted answer in every place where Mattermost shows a post: channel, thread, compact display, search results, and the
// preview of a message that somebody links to.

import type {Locator, Page} from '@playwright/test';

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';
import type {Host} from '../support/host';
import type {MattermostPage} from '../support/mattermost_page';
import {entry, serveFaq} from '../support/own_faq';

const QUESTION = 'Are external guests supported?';

/** A place where a posted answer is shown: how to get there, and the card's locator. */
interface Place {
    readonly name: string;
    readonly find: (mattermost: MattermostPage, page: Page, host: Host) => Promise<Locator>;
}

async function linkFrom(channel: string, mattermost: MattermostPage, host: Host): Promise<Locator> {
    const id = (await mattermost.lastPost.getAttribute('id'))?.replace('post_', '') ?? '';
    await mattermost.goTo(channel);
    await mattermost.send(`Somebody asked that before: ${host.url}/${host.team.name}/pl/${id}`);
    return mattermost.lastPost.locator('.attachment--permalink');
}

const PLACES: readonly Place[] = [
    {name: 'the channel', find: (mattermost) => Promise.resolve(mattermost.lastPost)},
    {
        name: 'a thread',
        async find(mattermost) {
            await mattermost.openThread(mattermost.lastPost);
            return mattermost.threadPosts.first();
        },
    },
    {
        name: 'search results',
        async find(mattermost, page) {
            await mattermost.search('external guests');
            return page.getByTestId('search-item-container').first();
        },
    },
    {
        name: 'compact display',
        async find(mattermost) {
            await mattermost.control('Display', 'Compact');
            return mattermost.lastPost;
        },
    },
    {name: 'the preview of a link to it', find: (mattermost, _page, host) => linkFrom('Help Desk', mattermost, host)},
];

/** The whole answer is visible, nothing overflows, and "Open in FAQ" opens the entry without leaving the channel. */
async function expectWholeAnswer(card: Locator, mattermost: MattermostPage, page: Page): Promise<void> {
    await expect(card.getByRole('heading', {name: QUESTION})).toBeVisible();
    await expect(card).toContainText('Guest accounts are planned');
    await expect(card).toContainText(/From the .*FAQ/);
    await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    await expect(card.locator('.FaqCard__message')).toHaveAttribute('lang', 'en');
    const fits = await card.evaluate((element) => {
        let frame = element.parentElement;
        while (frame && getComputedStyle(frame).display === 'contents') {
            frame = frame.parentElement;
        }
        return element.scrollWidth <= element.clientWidth && element.getBoundingClientRect().right <= (frame?.getBoundingClientRect().right ?? 0) + 1;
    });
    expect(fits, 'nothing of it sticks out').toBe(true);
    await expectNoAxeViolations(page, '.FaqCard');

    const channel = await mattermost.header.textContent();
    await card.getByRole('button', {name: 'Open in FAQ'}).click();
    await expect(mattermost.sidebar.getByRole('heading', {name: QUESTION})).toBeVisible();
    expect(await mattermost.header.textContent()).toBe(channel);
}

test('an answer is complete wherever posts are shown, and links to its entry', async ({mattermost, page, host}) => {
    test.slow();
    await mattermost.open();
    await mattermost.send('/faq can external guests join');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    for (const {name, find} of PLACES) {
        await test.step(name, async () => {
            await expectWholeAnswer((await find(mattermost, page, host)).locator('.FaqCard'), mattermost, page);
            await mattermost.closeSidebar();
        });
    }
});

test('a long answer is as high in a preview as other messages, and expands there', async ({mattermost, page, host}) => {
    const lines = Array.from({length: 40}, (_, number) => `Line ${number} of a long answer.`).join('\n\n');
    await serveFaq(page, [entry('long', 'What is the whole story?', lines)]);
    await mattermost.open();
    await mattermost.send('/faq what is the whole story');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    const preview = await linkFrom('Help Desk', mattermost, host);
    const more = preview.getByRole('button', {name: 'Show more'});
    await expect(more).toBeVisible();
    expect((await preview.boundingBox())?.height).toBeLessThan(320);
    await more.click();
    await expect(preview.getByRole('button', {name: 'Show less'})).toBeVisible();
    await expect(mattermost.header).toContainText('Help Desk');
    await preview.getByText('Line 3 of a long answer.').click();
    await expect(mattermost.header).toContainText('Town Square');
});

test('search finds the words of an answer, and the card shows the message’s text', async ({mattermost, page, host}) => {
    await mattermost.open();
    await host.say({
        username: 'yuki.tanaka', channel: 'off-topic', type: 'custom_faq_answer',
        message: '#### Where is the zeppelin?\n\nIn the hangar.', props: {faq_bot: {v: 7, id: 'push-notifications-free'}},
    });
    await mattermost.search('zeppelin hangar');
    const found = page.getByTestId('search-item-container');
    await expect(found).toHaveCount(1);
    await expect(found).toContainText('Off-Topic');
    await expect(found.getByRole('heading', {name: 'Where is the zeppelin?'})).toBeVisible();
    await expect(found).toContainText('In the hangar.');
    await expect(found).not.toContainText(/From the .*FAQ/);
});
