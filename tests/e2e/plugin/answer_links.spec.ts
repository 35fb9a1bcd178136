// Links from questions and answers into Mattermost (channels, permalinks, URLs of the server), and emoji names.

import type {Locator} from '@playwright/test';

import {expect, test} from '../support/fixtures';
import {entry, serveFaq} from '../support/own_faq';

/** Mattermost shows an emoji as an image over its name; the stand-in as a character in a marked element. */
const EMOJI = '.emoticon, [data-emoticon]';

test('channels and permalinks in an answer open in place, from panel and card, and questions show their emoji', async ({mattermost, page, host}) => {
    const permalink = `${host.url}/${host.team.name}/pl/`;
    await host.say({username: 'marco.bianchi', channel: 'off-topic', message: 'The rules are here.'});
    const message = (await host.posts()).find((post) => post.message === 'The rules are here.');
    await serveFaq(page, [
        entry('rules', ':warning: Where are the rules?', `In [a message](${permalink}${message?.id ?? ''}). Ask in ~off-topic (~help-desk), not in ~nowhere.`, {sources: [{title: 'The help desk', url: `${host.url}/${host.team.name}/channels/help-desk`}]}),
        entry('canteen', 'Where is the canteen?', 'Upstairs.'),
    ]);
    await mattermost.open();
    let loads = 0;
    page.on('load', () => loads++);

    const expectLinks = async (answer: Locator): Promise<void> => {
        await expect(answer.getByRole('link')).toHaveText(['a message', '~Off-Topic', '~Help Desk']);
        await answer.getByRole('link', {name: '~Off-Topic'}).click();
        await expect(mattermost.header).toContainText('Off-Topic');
        await answer.page().goBack();
        await expect(mattermost.header).toContainText('Town Square');
    };
    const panel = await mattermost.openPanel();
    const row = panel.getByRole('button', {name: 'Where are the rules?'});
    await expect(row.locator(EMOJI).first()).toBeVisible();
    await row.click();
    await expect(panel.getByRole('heading', {name: 'Where are the rules?'}).locator(EMOJI).first()).toBeVisible();
    await expectLinks(panel.locator('.FaqText'));

    await panel.getByRole('button', {name: 'Post to channel'}).click();
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await expect(mattermost.lastPost.getByRole('heading').locator(EMOJI).first()).toBeVisible();
    await expectLinks(mattermost.lastPost.locator('.FaqCard__message'));
    for (const place of [panel, mattermost.lastPost]) {
        await place.getByRole('link', {name: 'The help desk'}).click();
        await expect(mattermost.header).toContainText('Help Desk');
        await page.goBack();
        await expect(mattermost.header).toContainText('Town Square');
    }
    await panel.getByRole('link', {name: 'a message'}).click();
    await expect(mattermost.header).toContainText('Off-Topic');
    expect(loads).toBe(0);
    expect(page.context().pages()).toHaveLength(1);
});
