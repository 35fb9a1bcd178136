// The living FAQ: what people keep in a channel is answered like the bundled entries, a moment later.

import {FaqChannel} from '../support/faq_channel';
import {expect, test} from '../support/fixtures';

const PARKING = 'How do I get a parking permit?\nAsk **Priya** at the front desk. cc @channel\n\nAlso asked: where can I leave my car\n#Office_life';

test('answers from a channel that the asker is not a member of, and follows what becomes of it', async ({mattermost, server}) => {
    const channel = await FaqChannel.start(server, ['priya.nair']);
    const entry = await channel.pin('priya.nair', PARKING);
    await mattermost.open();
    await mattermost.send('/faq where could i leave the car?');
    await expect(mattermost.lastPost).toContainText('Ask Priya at the front desk');
    await expect(mattermost.lastPost.getByRole('link', {name: 'FAQ', exact: true})).toHaveAttribute('href', new RegExp(`/harbor/pl/${entry.id}$`));
    expect(server.notifications().filter(({postId}) => postId !== entry.id)).toEqual([]);

    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: /Office life/}).click();
    await panel.getByRole('button', {name: 'How do I get a parking permit?'}).click();
    await expect(panel).toContainText('From ~faq, by @priya.nair');
});

test('follows the channel without a reload, where the reader is a member', async ({mattermost, server}) => {
    const channel = await FaqChannel.start(server, ['priya.nair']);
    await channel.write('ana.ruiz', 'Hello');
    await mattermost.open();
    await mattermost.send('/faq how do I get a parking permit?');
    await expect(mattermost.lastPost).toContainText('Only visible to you');

    const entry = await channel.pin('priya.nair', PARKING);
    await expect(async () => {
        await mattermost.send('/faq how do I get a parking permit?');
        await expect(mattermost.lastPost).toContainText('Ask Priya', {timeout: 1000});
    }).toPass();
    await channel.edit('priya.nair', entry.id, PARKING.replace('Priya', 'Yuki'));
    await mattermost.send('/faq parking permit?');
    await expect(mattermost.lastPost).toContainText('Ask Yuki');

    const panel = await mattermost.openPanel();
    await panel.getByRole('combobox').fill('parking permit');
    await expect(panel.getByRole('option', {name: /parking permit/})).toBeVisible();
    await channel.unpin('priya.nair', entry.id);
    await expect(panel.getByRole('option', {name: /parking permit/})).toHaveCount(0);
});

test('asks the server once where a team has no such channel, and loads nothing', async ({mattermost, page, server}) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await mattermost.open();
    for (const question of ['are push notifications free?', 'how do guests join?', 'is it free?']) {
        await mattermost.send(`/faq ${question}`);
        await expect(mattermost.lastPost).toContainText('FAQ');
    }
    await mattermost.openPanel();
    expect(server.state.requests.filter(({path}) => path.endsWith('/channels/search')).length).toBe(1);
    expect(scripts.filter((path) => path.includes('/live.'))).toEqual([]);
    expect(scripts.filter((path) => path.endsWith('/pinned'))).toEqual([]);
});
