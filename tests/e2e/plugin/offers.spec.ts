// Answers offered to users who ask in a channel listed in `offer_in`.

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';
import {offerIn} from '../support/offers';

const OFFER = 'The FAQ may answer this:';

test('offers an answer privately below the question, and posts it as a reply', async ({mattermost, page, host}) => {
    await offerIn(page, 'help-desk');
    await mattermost.open('help-desk');
    await mattermost.send('Are push notifications free?');
    const offer = mattermost.lastPost;
    await expect(offer).toContainText(OFFER);
    await expect(offer).toContainText('Only visible to you');
    await expectNoAxeViolations(page);
    await offer.getByRole('button', {name: 'Post as reply'}).dblclick();
    await expect(offer).toContainText('Posted');
    const posts = await host.posts();
    const question = posts.find(({message}) => message === 'Are push notifications free?');
    await expect.poll(async () => (await host.posts()).filter(({type, root_id: root}) => type === 'custom_faq_answer' && root === question?.id).length).toBe(1);
});

test('shows the answer, and stops offering in a channel on request', async ({mattermost, page, host}) => {
    await offerIn(page, 'help-desk');
    await mattermost.open('help-desk');
    await mattermost.send('Are push notifications free?');
    await mattermost.lastPost.getByRole('button', {name: 'Not in this channel'}).click();
    await expect(mattermost.lastPost).toContainText('no longer offers you answers in this channel');
    await expect.poll(() => host.preference('ana.ruiz', 'pp_faq-bot', `quiet_${host.channelId('help-desk')}`)).toBe('true');
    await mattermost.lastPost.getByRole('button', {name: 'Undo'}).click();
    await mattermost.lastPost.getByRole('button', {name: 'Show'}).click();
    await expect(mattermost.lastPost.getByRole('button', {name: 'Reply in thread'})).toBeVisible();
    await expectNoAxeViolations(page);
});

test('is removed with its message, and then offers no reply', async ({mattermost, page, host}) => {
    await offerIn(page, 'help-desk');
    await mattermost.open('help-desk');
    const remove = async (): Promise<void> => {
        const question = (await host.posts()).findLast(({message}) => message === 'Are push notifications free?');
        await host.api('ana.ruiz').call('DELETE', `/posts/${question?.id ?? ''}`);
    };
    await mattermost.send('Are push notifications free?');
    await expect(mattermost.lastPost).toContainText(OFFER);
    await remove();
    await expect(mattermost.post(OFFER)).toHaveCount(0);

    await mattermost.send('Are push notifications free?');
    await mattermost.lastPost.getByRole('button', {name: 'Show'}).click();
    const answer = mattermost.post('Only visible to you').last();
    await expect(answer.getByRole('button', {name: 'Reply in thread'})).toBeVisible();
    await remove();
    await expect(answer).toContainText('This conversation no longer exists.');
    await expect(answer.getByRole('button', {name: 'Reply in thread'})).toBeDisabled();
    await expect(answer.getByRole('button', {name: 'Copy', exact: true})).toBeVisible();
});
