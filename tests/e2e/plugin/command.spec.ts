// `/faq` as users type it.

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';
import {FAILED_REQUEST, MATTERMOSTS_REQUESTS} from '../support/problems';

const PUSH = 'Are push notifications free of charge?';

test('posts the answer with its links to the channel', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(mattermost.lastPost.getByRole('link', {name: 'push-proxy service'}).first())
        .toHaveAttribute('href', 'https://github.com/mattermost/mattermost-push-proxy');
    await expect(mattermost.lastPost).toContainText('Sources:');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await expect(mattermost.composer).toHaveValue('');
    await expectNoAxeViolations(mattermost.page);
});

test('posts one post, whose message is the whole answer', async ({mattermost, host}) => {
    await mattermost.open();
    const before = (await host.posts()).length;
    await mattermost.send('/FAQ\tare push notifications free  ');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    const posts = await host.posts();
    expect(posts).toHaveLength(before + 1);
    expect(posts.at(-1)).toMatchObject({
        type: 'custom_faq_answer',
        message: expect.stringMatching(/^#### Are push notifications free of charge\?\n\n[\s\S]*\*\*Sources:\*\* \[/),
        props: {faq_bot: {v: 1, id: 'push-notifications-free'}},
    });
    await expect(mattermost.posts.filter({has: mattermost.page.getByRole('heading', {name: PUSH})})).toHaveCount(1);
});

test('answers in the thread it was typed in', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.openThread(mattermost.post('Are push notifications free, or do we have to pay'));
    await mattermost.reply('/faq are push notifications free');
    await expect(mattermost.threadPosts.last().getByRole('heading', {name: PUSH})).toBeVisible();
    expect((await host.posts()).at(-1)?.root_id).not.toBe('');
    await expect(mattermost.threadComposer).toHaveValue('');
});

test('passes on lines that are not /faq', async ({mattermost, problems}) => {
    problems.allow(FAILED_REQUEST);
    await mattermost.open();
    await mattermost.send('/faqs are push notifications free');
    await expect(mattermost.errorUnderBox).toContainText('/faqs');
    await expect(mattermost.page.getByRole('heading', {name: PUSH})).toHaveCount(0);
});

test('never posts a line with --me, wherever it stands', async ({mattermost, host}) => {
    await mattermost.open();
    const before = (await host.posts()).length;
    const cards = mattermost.post('Only visible to you');
    for (const [at, line] of ['/faq can guests join --me', '/faq can guests \u2014ME join?', '/faq --post can guests join -me.'].entries()) {
        await mattermost.send(line);
        await expect(cards).toHaveCount(at + 1);
    }
    expect(await host.posts()).toHaveLength(before);
});

test('shows the answer to the asker first with --me, and posts it on request', async ({mattermost, host}) => {
    await mattermost.open();
    const before = (await host.posts()).length;
    await mattermost.send('/faq --me can external guests join');
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    await expect(mattermost.lastPost).toContainText('Guest accounts are planned');
    expect(await host.posts()).toHaveLength(before);
    await expectNoAxeViolations(mattermost.page);

    await mattermost.lastPost.getByRole('button', {name: 'Post to channel'}).dblclick();
    await expect(mattermost.post(/From the .*FAQ/)).toHaveCount(1);
    expect(await host.posts()).toHaveLength(before + 1);
});

test('shows suggestions to the asker only', async ({mattermost, host}) => {
    await mattermost.open();
    const before = (await host.posts()).length;
    await mattermost.send('/faq money for charities');
    const card = mattermost.lastPost;
    await expect(card).toContainText('Did you mean one of these?');
    const first = card.getByRole('listitem').first();
    await first.getByRole('button', {expanded: false}).click();
    await expect(first.getByRole('button', {expanded: true})).toBeVisible();
    await expectNoAxeViolations(mattermost.page);
    expect(await host.posts()).toHaveLength(before);
    await expect(card.getByRole('button', {name: /^Ask in/})).toBeVisible();
    await card.locator('.FaqPrivate').getByRole('button', {name: 'Dismiss'}).click();
    await expect(mattermost.page.getByText('Did you mean one of these?')).toHaveCount(0);
});

test('says that it has no answer, and puts the question into the box to ask people', async ({mattermost, host}) => {
    await mattermost.open();
    const before = (await host.posts()).length;
    await mattermost.send('/faq where do I park my bicycle, @all');
    await expect(mattermost.lastPost).toContainText('“park” and “bicycle” are not in the FAQ.');
    await mattermost.lastPost.getByRole('button', {name: /^Ask in/}).click();
    await expect(mattermost.composer).toHaveValue('where do I park my bicycle, @\u200Ball');
    expect(await host.posts()).toHaveLength(before);
});

test('shows help, and rejects an unknown flag', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq help');
    await expect(mattermost.lastPost).toContainText('shows the answer to you first, /faq --post posts it at once');
    await mattermost.send('/faq --loud push');
    await expect(mattermost.errorUnderBox).toContainText('--loud is not something /faq knows');
    await expect(mattermost.composer).toHaveValue('/faq --loud push');
});

test('sends no request for a question once the FAQ is loaded', async ({mattermost, page}) => {
    await mattermost.open();
    await mattermost.send('/faq --me can external guests join');
    await expect(mattermost.lastPost).toContainText('Guest accounts');
    const requests: string[] = [];
    page.on('request', (request) => MATTERMOSTS_REQUESTS.test(request.url()) || requests.push(request.url()));
    await mattermost.send('/faq --me are push notifications free');
    await expect(mattermost.lastPost).toContainText(PUSH);
    expect(requests).toEqual([]);
});

const HOSTILE: readonly (readonly [string, string])[] = [
    ['16,000 characters', 'why '.repeat(4000)],
    ['emoji only', '🎉🎉🎉 👩‍👩‍👧'],
    ['control characters', '\u0000\u0007\u001b[31m\u202e'],
    ['Markdown', '# [x](javascript:alert(1)) ![](x) ``` **'],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['right to left', 'هل الإشعارات مجانية؟'],
    ['a mention', '@channel @all @here push notifications'],
    ['prototype names', 'constructor __proto__ hasOwnProperty'],
];
test('answers hostile questions with a private card, and runs no script in them', async ({mattermost, page, host}) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
        dialogs++;
        void dialog.dismiss();
    });
    await mattermost.open();
    const before = (await host.posts()).length;
    const cards = mattermost.post('Only visible to you');
    for (const [at, [name, question]] of HOSTILE.entries()) {
        await test.step(name, async () => {
            await mattermost.send(`/faq --me ${question}`);
            await expect(cards).toHaveCount(at + 1);
        });
    }
    expect(await host.posts()).toHaveLength(before);
    expect(dialogs).toBe(0);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
});
