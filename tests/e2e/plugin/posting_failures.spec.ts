// The server refuses the answer: it is posted once or not at all, never twice, and nothing is lost.

import type {Locator, Route} from '@playwright/test';

import type {Failure} from '../../../build/demo/server/failures';
import english from '../../../webapp/src/i18n/en.json' with {type: 'json'};
import {expect, test} from '../support/fixtures';
import type {Host} from '../support/host';
import type {MattermostPage} from '../support/mattermost_page';
import {FAILED_REQUEST} from '../support/problems';
import {StandIn} from '../support/stand_in';

const LINE = '/faq are push notifications free';
const PUSH = 'Are push notifications free of charge?';

async function answers(host: Host): Promise<number> {
    return (await host.posts()).filter((post) => post.type === 'custom_faq_answer').length;
}

/** Opens the answer in the panel. */
async function openAnswer(mattermost: MattermostPage): Promise<Locator> {
    const panel = await mattermost.openAnswer('push notifications');
    await expect(panel.getByRole('heading', {name: PUSH})).toBeVisible();
    return panel;
}

const FAILURE = Object.fromEntries(Object.entries(english).filter(([id]) => id.startsWith('faq_bot.failure.')).map(([id, sentence]) => [id.slice('faq_bot.failure.'.length), sentence]));

type Refusal = readonly [name: string, failure: Omit<Failure, 'path'>, reason: string];

const REFUSALS: readonly Refusal[] = [
    ['an expired session (401)', {status: 401}, 'signed_out'],
    ['a missing permission (403)', {status: 403}, 'forbidden'],
    ['a message that a proxy finds too large (413)', {status: 413}, 'too_long'],
    ['too many requests (429)', {status: 429, headers: {'Retry-After': '1'}}, 'busy'],
    ['a broken server (500)', {status: 500}, 'server'],
    ['a page of a proxy instead of an answer', {mode: 'html', status: 502}, 'server'],
    ['a page of a proxy that says it is one', {mode: 'html', status: 200}, 'offline'],
    ['a connection that breaks before', {mode: 'drop'}, 'offline'],
];

/** Browsers repeat a request by themselves if a reused connection breaks. */
const EVERY_TIME = 20;

async function refuse(host: Host, failure: Omit<Failure, 'path'>): Promise<void> {
    host.heal();
    await host.failNext({path: '/api/v4/posts$', method: 'POST', times: EVERY_TIME, ...failure});
}

test('/faq says why the server refused the answer, frees the message box, and posts once on the next try', async ({mattermost, host, problems}) => {
    problems.allow(FAILED_REQUEST);
    await mattermost.open();
    for (const [name, failure, reason] of REFUSALS) {
        await test.step(name, async () => {
            const before = await answers(host);
            await refuse(host, failure);
            await mattermost.send(LINE);
            await expect(mattermost.lastPost).toContainText(FAILURE[reason] ?? '-');
            await expect(mattermost.composer).toHaveValue('');
            expect(await answers(host)).toBe(before);

            host.heal();
            const isFinal = reason === 'forbidden' || reason === 'too_long';
            if (isFinal) {
                await expect(mattermost.lastPost.getByRole('button', {name: 'Try again'})).toHaveCount(0);
                await mattermost.send(LINE);
            } else {
                await mattermost.lastPost.getByRole('button', {name: 'Try again'}).click();
            }
            await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
            expect(await answers(host)).toBe(before + 1);

            // So that the next try does not find this one.
            await mattermost.lastPost.getByRole('button', {name: 'Remove'}).click();
            await expect(mattermost.composer).toHaveValue(LINE);
            await mattermost.composer.fill('');
        });
    }
});

test('the panel says why too, keeps the answer open, and posts once in the end', async ({mattermost, host, problems}) => {
    problems.allow(FAILED_REQUEST);
    await mattermost.open();
    const panel = await openAnswer(mattermost);
    for (const [name, failure, reason] of REFUSALS) {
        await test.step(name, async () => {
            await refuse(host, failure);
            await panel.getByRole('button', {name: 'Post to channel'}).click();
            await expect(panel.getByRole('status').filter({hasText: FAILURE[reason] ?? '-'})).toBeVisible();
            await panel.getByRole('button', {name: 'Dismiss'}).click();
        });
    }
    expect(await answers(host)).toBe(0);
    host.heal();
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'Answer posted in Town Square'})).toBeVisible();
    expect(await answers(host)).toBe(1);
});

/** A place to post from: posting, and posting again. */
const PLACES: readonly [name: string, post: (mattermost: MattermostPage) => Promise<Locator>][] = [
    ['/faq', async (mattermost) => {
        await mattermost.send(LINE);
        await expect(mattermost.lastPost).toContainText('The server did not answer');
        return mattermost.lastPost.getByRole('button', {name: 'Try again'});
    }],
    ['the panel', async (mattermost) => {
        const panel = await openAnswer(mattermost);
        await panel.getByRole('button', {name: 'Post to channel'}).click();
        await expect(panel.getByRole('status').filter({hasText: 'The server did not answer'})).toBeVisible();
        return panel.getByRole('button', {name: 'Try again'});
    }],
    ['a card', async (mattermost) => {
        await mattermost.send('/faq --me are push notifications free');
        const card = mattermost.lastPost;
        await card.getByRole('button', {name: 'Post to channel'}).click();
        await expect(card).toContainText('The server did not answer');
        return card.getByRole('button', {name: 'Try again'});
    }],
];

for (const [name, post] of PLACES) {
    test(`posts once from ${name} if the connection breaks after the server accepted the answer, however late the next try is`, async ({mattermost, page, host, problems}) => {
        problems.allow(FAILED_REQUEST);
        await mattermost.open();

        // The post must not reach the page in another way.
        await host.disconnect(page);
        await host.failNext({path: '/api/v4/posts$', method: 'POST', mode: 'drop_after', times: EVERY_TIME});
        const again = await post(mattermost);
        expect(await answers(host)).toBe(1);

        // Mattermost's server forgets a pending id after 30 seconds.
        if (host instanceof StandIn) {
            host.server.state.pendingPosts.clear();
        }
        host.heal();
        await again.press('Enter');
        await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
        await expect(mattermost.composer).toHaveValue('');
        expect(await answers(host)).toBe(1);
    });
}

test('does not report a broken connection if the page has the post already', async ({mattermost, host, problems}) => {
    problems.allow(FAILED_REQUEST);
    await mattermost.open();
    await host.failNext({path: '/api/v4/posts$', method: 'POST', mode: 'drop_after', times: EVERY_TIME});
    await mattermost.send(LINE);
    await expect(mattermost.post(PUSH)).toHaveCount(1);
    host.heal();
    await expect(mattermost.composer).toHaveValue('');
    await expect(mattermost.post(PUSH)).toHaveCount(1);
    expect(await answers(host)).toBe(1);
});

test('posts where the question was asked if the user opens another channel meanwhile', async ({mattermost, page, host}) => {
    await mattermost.open();
    const held: Route[] = [];
    await page.route('**/api/v4/posts', (route) => void held.push(route));
    await mattermost.send(LINE);
    await expect.poll(() => held.length).toBe(1);
    await mattermost.goTo('Help Desk');
    await held[0]?.continue();
    await expect.poll(() => answers(host)).toBe(1);
    expect((await host.posts()).at(-1)?.channel_id).toBe(host.channelId('town-square'));
    await mattermost.goTo('Town Square');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await expect(mattermost.composer).toHaveValue('');
});

test('shows the answer privately, with the reason, where users may not post', async ({mattermost, page, host, problems}) => {
    problems.allow(/Failed to load resource/, /FAQ Bot/);
    await mattermost.open('help-desk');

    // Archived just now; this page does not know yet.
    await host.disconnect(page);
    await host.archive('help-desk');
    await mattermost.send(LINE);
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    await expect(mattermost.lastPost).toContainText(/archived/i);
    await expect(mattermost.lastPost).toContainText(PUSH);
    expect(await answers(host)).toBe(0);
});
