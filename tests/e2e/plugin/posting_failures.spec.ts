// The server does not take the answer: it is posted once or not at all, never twice, and nothing of it is lost.

import type {Failure} from '../../../build/demo/server/failures';
import type {DemoServer} from '../../../build/demo/server/demo_server';
import {expect, test} from '../support/fixtures';

const LINE = '/faq are push notifications free';
const PUSH = 'Are push notifications free of charge?';

function answers(server: DemoServer): number {
    return server.posts().filter((post) => post.type === 'custom_faq_answer').length;
}

const refusals: readonly [name: string, failure: Omit<Failure, 'path'>][] = [
    ['an expired session (401)', {status: 401}],
    ['a missing permission (403)', {status: 403}],
    ['a message that a proxy finds too large (413)', {status: 413}],
    ['too many requests (429)', {status: 429, headers: {'Retry-After': '1'}}],
    ['a broken server (500)', {status: 500}],
    ['a page of a proxy instead of an answer', {mode: 'html', status: 502}],
    ['a connection that breaks before', {mode: 'drop'}],
];

for (const [name, failure] of refusals) {
    test(`says so in a sentence after ${name}, keeps the words, and posts once on the next try`, async ({mattermost, server, problems}) => {
        problems.allow(/Failed to load resource/, /FAQ Bot/);
        await mattermost.open();
        server.failNext({path: '/api/v4/posts$', method: 'POST', times: 20, ...failure});
        await mattermost.send(LINE);
        const kept = mattermost.errorUnderBox.or(mattermost.lastPost.filter({hasText: 'Only visible to you'}));
        await expect(kept.first()).toBeVisible();
        expect(answers(server)).toBe(0);

        server.failures.clear();
        const retry = mattermost.lastPost.getByRole('button', {name: /Post|Try/});
        if (await retry.count() > 0) {
            await retry.first().click();
        } else {
            await expect(mattermost.composer).toHaveValue(LINE);
            await mattermost.composer.press('End');
            await mattermost.composer.pressSequentially('?');
            await mattermost.composer.press('Enter');
        }
        await expect.poll(() => answers(server)).toBe(1);
        await expect(mattermost.posts.filter({hasText: 'From the FAQ'}).last()).toContainText(PUSH);
        expect(answers(server)).toBe(1);
    });
}

test('posts once where the connection breaks after the server took the answer', async ({mattermost, server, problems}) => {
    problems.allow(/Failed to load resource/, /FAQ Bot/);
    await mattermost.open();
    server.failNext({path: '/api/v4/posts$', method: 'POST', mode: 'drop_after'});
    await mattermost.send(LINE);
    await expect(mattermost.post(PUSH).first()).toBeVisible();
    const retry = mattermost.lastPost.getByRole('button', {name: /Post to|Try again/});
    if (await retry.count() > 0) {
        await retry.first().click();
    }
    await expect(mattermost.posts.filter({hasText: 'From the FAQ'})).not.toHaveCount(0);
    expect(answers(server)).toBe(1);
});

test('shows the answer privately, with the reason, where nobody may write', async ({mattermost, server, problems}) => {
    problems.allow(/Failed to load resource/, /FAQ Bot/);
    await mattermost.open('help-desk');
    const channel = server.state.channelNamed('help-desk');
    // Archived a moment ago; this page has not heard of it.
    if (channel) {
        channel.delete_at = Date.now();
    }
    await mattermost.send(LINE);
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    await expect(mattermost.lastPost).toContainText(/archived/i);
    await expect(mattermost.lastPost).toContainText(PUSH);
    expect(answers(server)).toBe(0);
});
