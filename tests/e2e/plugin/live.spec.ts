// The living FAQ: what people keep in a channel is answered like the bundled entries, a moment later.

import {FaqChannel} from '../support/faq_channel';
import {expect, test} from '../support/fixtures';
import {changePerson, signedInAs} from '../support/page_store';
import {PARKING, findEntry} from '../support/parking';

test('answers from a channel that the asker is not a member of, and follows what becomes of it', async ({mattermost, host}) => {
    const channel = await FaqChannel.start(host, ['priya.nair']);
    const entry = await channel.pin('priya.nair', PARKING);
    await channel.pin('priya.nair', 'How do I return a parking permit?\nPut it into the letter box at the front desk.\n#Office_life');
    await mattermost.open();
    await findEntry(mattermost, /get a parking permit/);
    await mattermost.send('/faq where could i leave the car?');
    await expect(mattermost.lastPost).toContainText('Ask Priya at the front desk');
    await expect(mattermost.lastPost.getByRole('link', {name: 'FAQ', exact: true})).toHaveAttribute('href', new RegExp(`/${host.team.name}/pl/${entry}$`));
    expect((await host.posts()).at(-1)?.message).toContain('cc @\u200Bchannel');

    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: /Office life/}).click();
    await panel.getByRole('button', {name: 'How do I get a parking permit?'}).last().click();
    await expect(panel).toContainText('From ~faq, by @priya.nair');

    await panel.getByRole('button', {name: 'How do I return a parking permit?'}).click();
    await expect(panel).toContainText('Put it into the letter box');
    await panel.getByRole('button', {name: 'Back'}).click();
    await expect(panel).toContainText('Ask Priya at the front desk');
    await panel.getByRole('button', {name: 'Back'}).click();
    await expect(panel.getByRole('heading', {name: 'Recent answers'})).toBeVisible();
    await expect(panel.locator('[data-row^="recent/"]')).toHaveText(['How do I get a parking permit?', 'How do I return a parking permit?']);
});

test('follows the channel without a reload, where the reader is a member', async ({mattermost, host}) => {
    const channel = await FaqChannel.start(host, ['priya.nair']);
    await channel.write('ana.ruiz', 'Hello');
    await mattermost.open();
    await mattermost.send('/faq how do I get a parking permit?');
    await expect(mattermost.lastPost).toContainText('Only visible to you');

    const entry = await channel.pin('priya.nair', PARKING);
    await expect(async () => {
        await mattermost.send('/faq how do I get a parking permit?');
        await expect(mattermost.lastPost).toContainText('Ask Priya', {timeout: 1000});
    }).toPass();
    await channel.edit('priya.nair', entry, PARKING.replace('Priya', 'Yuki'));
    await expect(async () => {
        await mattermost.send('/faq parking permit?');
        await expect(mattermost.lastPost).toContainText('Ask Yuki', {timeout: 1000});
    }).toPass();

    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('parking permit');
    await expect(panel.getByRole('listbox').getByRole('option', {name: /parking permit/})).toBeVisible();
    await channel.unpin('priya.nair', entry);
    await expect(panel.getByRole('listbox').getByRole('option', {name: /parking permit/})).toHaveCount(0);
});

test('sends one request and loads no script in a team without such a channel', async ({mattermost, page, server}) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await mattermost.open();
    for (const question of ['are push notifications free?', 'how do guests join?', 'is it free?']) {
        await mattermost.send(`/faq ${question}`);
        await expect(mattermost.lastPost).toContainText('FAQ');
    }
    await mattermost.send('Good morning');
    await mattermost.openMenu(mattermost.lastPost);
    await mattermost.openPanel();
    expect(server.state.requests.filter(({path}) => path.endsWith('/channels/search')).length).toBe(1);
    expect(scripts.filter((path) => path.includes('/live.'))).toEqual([]);
    expect(scripts.filter((path) => path.endsWith('/pinned'))).toEqual([]);
});

test('shows the next user of the page no drafts, tools or menu items of the previous one', async ({mattermost, page, host, server}) => {
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.pin('ana.ruiz', PARKING);
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: 'Add to FAQ'}).click();
    await panel.getByRole('textbox', {name: 'Question'}).fill('A secret?');
    await changePerson(page, 'yuki.tanaka');
    await signedInAs(page, server.state.userNamed('yuki.tanaka')?.id ?? '');
    server.plugins.upgrade('faq-bot');
    await mattermost.openPanel();
    await expect(panel.getByRole('button', {expanded: false}).first()).toBeVisible();
    await expect(panel.getByRole('textbox', {name: 'Question'})).toHaveCount(0);
    await mattermost.send('Good morning');
    await mattermost.openMenu(mattermost.lastPost);
    await expect(page.getByRole('menuitem', {name: 'Suggest for FAQ'})).toBeVisible();
    await expect(page.getByRole('menuitem', {name: 'Add to FAQ'})).toHaveCount(0);
});

test('answers from known entries while the channel cannot be read, and tells keepers', async ({mattermost, page, host, problems}) => {
    problems.allow(/Failed to load resource/);
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.pin('ana.ruiz', PARKING);
    await mattermost.open();
    await findEntry(mattermost, /parking permit/);
    await page.route('**/pinned', (route) => route.fulfill({status: 500, contentType: 'application/json', body: '{"message":"broken"}'}));
    await host.disconnect(page);
    await host.reconnect(page);
    await mattermost.send('/faq where could i leave the car?');
    await expect(mattermost.lastPost).toContainText('Ask Priya at the front desk');
    const panel = await mattermost.openPanel();

    // A real page connects again after some seconds, and reads the channel with the next question.
    await expect(async () => {
        await mattermost.send('/faq --me where could i leave the car?');
        await expect(panel).toContainText('~faq could not be read just now', {timeout: 2000});
    }).toPass();
});

test('answers from the bundled FAQ if the channel could never be read, and tells only likely keepers', async ({mattermost, page, host, problems}) => {
    problems.allow(/Failed to load resource|message of the FAQ channel could not be read/);
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.pin('ana.ruiz', PARKING);
    await host.signIn(page.context(), 'sam.okafor');
    const told = '~faq could not be read just now';
    for (const answer of [{status: 401}, {status: 403}, {status: 404}, {status: 429}, {status: 500}, {status: 200, body: '{"order": ['}, {status: 200, body: '{"order": ["x"], "posts": 7}'}]) {
        await page.route('**/pinned', (route) => route.fulfill({contentType: 'application/json', body: '{"message":"refused"}', ...answer}));
        await mattermost.open();
        const panel = await mattermost.openPanel();
        await expect(panel, JSON.stringify(answer)).toContainText(told);
        await expect(panel.getByRole('button', {expanded: false}).first()).toBeVisible();
        await page.unroute('**/pinned');
    }
    await page.route('**/pinned', (route) => route.fulfill({status: 500, body: ''}));
    await host.signIn(page.context(), 'ana.ruiz');
    await mattermost.open();
    const refused = page.waitForResponse('**/pinned');
    const panel = await mattermost.openPanel();
    await refused;
    await mattermost.send('/faq --me How do I reset my password?');
    await expect(panel).not.toContainText(told);
});
