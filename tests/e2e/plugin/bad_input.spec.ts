// Hostile or unusual answers, servers and networks: nothing breaks, nothing is lost, no script runs.

import type {Locator, Page} from '@playwright/test';

import {expectNoAxeViolations} from '../support/axe';
import {expect, onStandInOnly, test} from '../support/fixtures';
import {entry, serveFaq} from '../support/own_faq';
import {FAILED_REQUEST} from '../support/problems';

const OURS = /FAQ Bot/;
const PUSH = 'Are push notifications free of charge?';

/** Counts traces that a script in an answer would leave. */
function watchForScripts(page: Page): () => Promise<number> {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
        dialogs++;
        void dialog.dismiss();
    });
    return async () => dialogs + await page.locator('#rhsContainer, #post-list').locator([
        'script', 'iframe', 'object', 'style', '[onerror]', '[onclick]', '[onload]', '[href^="javascript:" i]', '[href^="data:" i]', '[src^="data:text" i]',
    ].join(', ')).count();
}

/** Expands a card: nothing overflows, wide content scrolls by keyboard, and the end can be reached. */
async function expectKeptInside(post: Locator, selector: string): Promise<void> {
    const card = post.locator(selector);
    await expect(card).toContainText('Begin.');
    const more = card.getByRole('button', {name: 'Show more'});
    if (await more.isVisible()) {
        await more.click();
    }
    expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth), 'nothing spills out').toBe(true);
    for (const wide of await card.locator('.FaqText, .FaqText pre, .FaqText .table-responsive').all()) {
        if (await wide.evaluate((element) => element.scrollWidth > element.clientWidth)) {
            await wide.focus();
            await wide.press('ArrowRight');
            await expect.poll(() => wide.evaluate((element) => element.scrollLeft), 'what is wide scrolls by keyboard').toBeGreaterThan(0);
        }
    }
    for (const word of ['deep', 'End.']) {
        const text = card.getByText(word, {exact: true});
        if (await text.count() > 0) {
            const [inner, outer] = await Promise.all([text.last().boundingBox(), card.boundingBox()]);
            expect((inner?.x ?? NaN) + (inner?.width ?? NaN)).toBeLessThanOrEqual((outer?.x ?? 0) + (outer?.width ?? 0));
        }
    }
}

const HOSTILE: readonly (readonly [string, string])[] = [
    ['scripts and event handlers', '<script>alert(1)</script> <img src=x onerror=alert(1)> <b onclick="alert(1)">bold</b> <svg onload=alert(1)>'],
    ['links that run', '[one](javascript:alert(1)) [two](JaVaScRiPt:alert(1)) [three](data:text/html;base64,PHNjcmlwdD4=) <javascript:alert(1)>'],
    ['an enormous table', `|${' a |'.repeat(60)}\n|${' - |'.repeat(60)}\n${`|${' cell |'.repeat(60)}\n`.repeat(200)}`],
    ['a thousand nested quotes', `${'> '.repeat(1000)}deep`],
    ['a word without end', 'x'.repeat(12_000)],
];
for (const [name, answer] of HOSTILE) {
    test(`shows an answer of ${name} in the panel and in a card, and runs nothing of it`, async ({mattermost, page, problems}) => {
        problems.allow(FAILED_REQUEST);
        const countScripts = watchForScripts(page);
        await serveFaq(page, [entry('hostile', 'What is hostile here?', `Begin.\n\n${answer}\n\nEnd.`), entry('other', 'Where is the canteen?', 'Upstairs.')]);
        await mattermost.open();
        const panel = await mattermost.openPanel();
        await panel.getByRole('button', {name: 'What is hostile here?'}).click();
        await expect(panel.getByRole('button', {name: 'Post to channel'})).toBeVisible();
        await expect(panel).toContainText('Begin.');
        expect(await countScripts()).toBe(0);

        await panel.getByRole('button', {name: 'Post to channel'}).click();
        await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
        expect(await countScripts()).toBe(0);
        await expectKeptInside(mattermost.lastPost, '.FaqCard');
        await mattermost.send('/faq --me what is hostile here');
        await expect(mattermost.lastPost).toContainText('Only visible to you');
        await expectKeptInside(mattermost.lastPost, '.FaqPrivate');
        expect(await countScripts()).toBe(0);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(wide, 'nothing pushes the page sideways').toBe(false);
    });
}

test('shows a question of 300 words in the panel and in cards, folded, and all of it can be reached', async ({mattermost, page, host}) => {
    const question = `Why ${'indeed should somebody ask such a long thing '.repeat(37)}today?`;
    await serveFaq(page, [entry('long', question, 'Because.'), entry('other', 'Where is the canteen?', 'Upstairs.')]);
    await page.setViewportSize({width: 1024, height: 700});
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: /^Why indeed/}).click();
    await expect(panel.getByText('Because.')).toBeVisible();
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    const posted = mattermost.lastPost.locator('.FaqCard');
    await expect(posted.getByRole('heading', {name: /^Why indeed/})).toBeVisible();
    await expect(posted).toContainText('Because.');
    expect((await posted.boundingBox())?.height).toBeLessThan(520);

    // We shorten titles before posting; a forged title can have any length.
    await host.say({username: 'yuki.tanaka', channel: 'town-square', type: 'custom_faq_answer', message: `#### ${question}\n\nBecause.`, props: {}});
    await expect(mattermost.lastPost.getByRole('heading', {name: /today\?$/})).toBeVisible();
    expect((await posted.boundingBox())?.height).toBeLessThan(520);
    await posted.getByRole('button', {name: 'Show more'}).press('Enter');
    const box = await posted.boundingBox();
    const answer = await posted.getByText('Because.').boundingBox();
    expect((answer?.y ?? NaN) + (answer?.height ?? NaN)).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));

    await mattermost.send(`/faq --me ${question}`);
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    const mine = mattermost.lastPost.locator('.FaqPrivate');
    const question300 = mine.getByRole('button', {name: /^Why indeed.*today\?$/});
    await expect(question300).toBeVisible();
    await expect(mine).toContainText('Because.');
    const folded = (await mine.boundingBox())?.height ?? NaN;
    expect(folded).toBeLessThan(450);
    await expectNoAxeViolations(page);

    const asked = mine.locator('.FaqPrivate__asked');
    await mine.getByRole('button', {name: 'Show more'}).press('Enter');
    const unfolded = (await mine.boundingBox())?.height ?? NaN;
    expect(unfolded).toBeGreaterThan(folded + 100);
    await expect(mine.getByRole('button', {name: 'Show less'})).toBeFocused();
    expect((await asked.boundingBox())?.height).toBeGreaterThan(200);
    await page.keyboard.press('Tab');
    await expect(question300).toBeFocused();
    expect((await mine.boundingBox())?.height, 'the keyboard reaches the whole question').toBeGreaterThan(unfolded + 100);
});

test('cuts an answer that is longer than the server allows after a paragraph, with a link to read on', async ({mattermost, page, server, host}) => {
    server.state.maxPostSize = 4000;
    const paragraphs = Array.from({length: 60}, (_, number) => `Paragraph ${number} ${'says a little more '.repeat(6)}.`).join('\n\n');
    await serveFaq(page, [entry('long', 'What is the whole story?', paragraphs, {sources: [{title: 'The book', url: 'https://example.com/book'}]})]);
    await mattermost.open();
    await mattermost.send('/faq what is the whole story');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    const message = (await host.posts()).at(-1)?.message ?? '';
    expect(message.length).toBeLessThanOrEqual(4000);
    expect(message).toMatch(/\.\n\n… \[Read on\]\(https:\/\/example\.com\/book\)$/);
});

test('says in advance that the user may not post, and offers to copy', async ({mattermost}) => {
    onStandInOnly('a channel that one may only read needs a licence');
    await mattermost.open('announcements');
    const panel = await mattermost.openAnswer('push notifications');
    await expect(panel.getByRole('status').filter({hasText: 'You may not post in this channel'})).toBeVisible();
    for (const name of ['Post to channel', 'Insert into message']) {
        await expect(panel.getByRole('button', {name})).toBeDisabled();
    }
    await panel.getByRole('button', {name: 'Copy', exact: true}).click();
    await expect(panel.getByRole('status').filter({hasText: 'Answer copied'})).toBeVisible();
    await expectNoAxeViolations(mattermost.page, '.FaqPanel');

    await panel.locator('[role="combobox"]').fill('qwxzj');
    await expect(panel.getByRole('button', {name: 'Ask in ~Announcements'})).toBeDisabled();
    await expect(panel.getByText('You cannot post in ~Announcements.')).toBeVisible();
    await expectNoAxeViolations(mattermost.page, '.FaqPanel');
});

test('says that a channel was archived between opening and posting', async ({mattermost, page, host, problems}) => {
    problems.allow(FAILED_REQUEST);
    await mattermost.open('off-topic');
    const panel = await mattermost.openAnswer('push notifications');
    await host.disconnect(page);
    await host.archive('off-topic');
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'This channel is archived'})).toBeVisible();
    await expect(panel.getByRole('heading', {name: PUSH})).toBeVisible();
});

test('offers a retry in the panel when the network is down, and posts once', async ({mattermost, problems, host}) => {
    problems.allow(FAILED_REQUEST, OURS);
    await mattermost.open();
    const panel = await mattermost.openAnswer('push notifications');
    const before = (await host.posts()).length;
    await host.failNext({path: '/api/v4/posts$', method: 'POST', mode: 'drop', times: 9});
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'The server did not answer'})).toBeVisible();
    await expectNoAxeViolations(mattermost.page);
    host.heal();
    await panel.getByRole('button', {name: 'Try again'}).dblclick();
    await expect(panel.getByRole('status').filter({hasText: 'Answer posted in Town Square'})).toBeVisible();
    expect(await host.posts()).toHaveLength(before + 1);
});

test('keeps an answer that could not be posted after the panel was closed', async ({mattermost, problems, host}) => {
    problems.allow(FAILED_REQUEST, OURS);
    await mattermost.open('off-topic');
    const panel = await mattermost.openAnswer('push notifications');
    await panel.getByRole('button', {name: 'Post to channel'}).waitFor();
    await host.failNext({path: '/api/v4/posts$', method: 'POST', mode: 'slow', delay: 800});
    await host.disconnect(mattermost.page);
    await host.archive('off-topic');
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await mattermost.closeSidebar();
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    await expect(mattermost.lastPost).toContainText('This channel is archived');
    await expect(mattermost.lastPost).toContainText(PUSH);
    await expectNoAxeViolations(mattermost.page);
});
