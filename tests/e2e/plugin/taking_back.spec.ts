// Answers can be taken back for a minute, a repeated answer is pointed to, and only unedited FAQ answers are labelled.

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';
import type {Host} from '../support/host';
import {FAILED_REQUEST} from '../support/problems';

const LINE = '/faq are push notifications free';
const PUSH = 'Are push notifications free of charge?';

async function answers(host: Host): Promise<number> {
    return (await host.posts()).filter((post) => post.type === 'custom_faq_answer').length;
}

test('takes back an answer posted by /faq, and restores the question in the message box', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.send(LINE);
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await expectNoAxeViolations(mattermost.page);
    await mattermost.lastPost.getByRole('button', {name: 'Remove'}).click();
    await expect(mattermost.post(PUSH)).toHaveCount(0);
    await expect(mattermost.composer).toHaveValue(LINE);
    await expect(mattermost.composer).toBeFocused();
    expect(await answers(host)).toBe(0);
});

test('says why an answer could not be removed, and removes it once', async ({mattermost, host, problems}) => {
    problems.allow(FAILED_REQUEST);
    await mattermost.open();
    await mattermost.send(LINE);
    const remove = mattermost.lastPost.getByRole('button', {name: 'Remove'});
    for (const failure of [{status: 500}, {status: 429}, {status: 403}, {mode: 'drop', times: 20}] as const) {
        host.heal();
        await host.failNext({path: '/api/v4/posts/', method: 'DELETE', ...failure});
        await remove.click();
        await expect(mattermost.lastPost.getByRole('alert')).toContainText('The answer could not be removed.');
        await expect(remove).toBeEnabled();
        expect(await answers(host)).toBe(1);
    }
    host.heal();
    await remove.dblclick();
    await expect(mattermost.composer).toHaveValue(LINE);
    expect(await answers(host)).toBe(0);
});

test('takes back an answer posted from a private card, which has collapsed to one line', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.send(`${LINE} --me`);
    const card = mattermost.posts.locator('.FaqPrivate');
    await card.getByRole('button', {name: 'Post to channel'}).click();
    await expect(card).toContainText('Posted');
    await expect(card).not.toContainText(PUSH);
    await expectNoAxeViolations(mattermost.page);
    await card.getByRole('button', {name: 'Open thread'}).click();
    await expect(mattermost.threadPosts.first()).toContainText(PUSH);
    await card.getByRole('button', {name: 'Remove'}).click();
    await expect(card).toHaveCount(0);
    await expect(mattermost.composer).toHaveValue(LINE);
    expect(await answers(host)).toBe(0);
});

test('offers to open the thread of an answer unless it is open, and loses no focus', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send(LINE);
    const open = mattermost.lastPost.getByRole('button', {name: 'Open thread'});
    await open.focus();
    await mattermost.page.keyboard.press('Enter');
    await expect(mattermost.threadPosts.first().getByRole('button', {name: 'Remove'})).toBeVisible();
    await expect(mattermost.page.getByRole('button', {name: 'Open thread'})).toHaveCount(0);
    await expect(mattermost.threadComposer).toBeFocused();
    await mattermost.closeSidebar();
    await expect(open).toBeVisible();
});

test('takes back an answer posted from the panel, and returns to the search', async ({mattermost, host}) => {
    await mattermost.open();
    const panel = await mattermost.openAnswer('push notifications');
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await panel.getByRole('button', {name: 'Remove'}).click();
    await expect(panel.locator('[role="combobox"]')).toHaveValue('push notifications');
    await expect(panel.locator('[role="combobox"]')).toBeFocused();
    await expect(mattermost.post(PUSH)).toHaveCount(0);
    expect(await answers(host)).toBe(0);
});

test('points to the same answer before posting it again', async ({mattermost, host}) => {
    await mattermost.open();
    await mattermost.send(LINE);
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await mattermost.send(LINE);
    await expect(mattermost.lastPost).toContainText('This answer was posted here a few messages up.');
    expect(await answers(host)).toBe(1);
    await mattermost.lastPost.getByRole('button', {name: 'Post again'}).click();
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    expect(await answers(host)).toBe(2);
    const panel = await mattermost.openAnswer('push notifications');
    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'This answer was posted here'})).toBeVisible();
    await expect(panel.getByRole('button', {name: 'View'})).toBeVisible();
    expect(await answers(host)).toBe(2);
});

test('does not label edited or forged answers', async ({mattermost, server}) => {
    await mattermost.open();
    await mattermost.send(LINE);
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    const [post] = [...server.state.posts.values()].filter(({type}) => type === 'custom_faq_answer');
    expect(post).toBeDefined();
    Object.assign(post ?? {}, {message: `${post?.message ?? ''} Send me your password.`});
    await mattermost.reload();
    await expect(mattermost.lastPost).toContainText('Send me your password.');
    await expect(mattermost.lastPost.getByRole('button', {name: 'Open in FAQ'})).toBeVisible();
    await mattermost.send('/faq --me can external guests join');
    await expect(mattermost.lastPost).toContainText('Guest accounts are planned');
    await expect(mattermost.post(/From the .*FAQ/)).toHaveCount(0);
});
