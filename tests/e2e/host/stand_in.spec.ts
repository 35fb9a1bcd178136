// The stand-in itself: a page that looks and behaves like Mattermost before any plugin adds to it.

import {expectContrast, expectNoAxeViolations} from '../support/axe';
import {expect, onStandInOnly, test} from '../support/fixtures';
import {MattermostPage} from '../support/mattermost_page';
import type {PageStore} from '../support/page_store';

test.describe('without plugins', () => {
    test.use({plugins: []});

    test('says that it is a stand-in', async ({mattermost, page}) => {
        onStandInOnly('a real server is none');
        await mattermost.open();
        await expect(page.getByText('This is a stand-in for Mattermost')).toBeVisible();
    });

    test('shows a posted message once, although it also arrives as an event', async ({mattermost, host, page}) => {
        const posted: string[] = [];
        page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/api/v4/posts') && posted.push(request.url()));
        await mattermost.open();
        await mattermost.send('Hello **everybody**');
        await expect(mattermost.lastPost).toContainText('Hello everybody');
        await expect.poll(async () => (await host.posts()).filter(({message}) => message === 'Hello **everybody**').length).toBe(1);
        expect(posted).toHaveLength(1);
        await expect(mattermost.post('Hello everybody')).toHaveCount(1);
        await expect(mattermost.composer).toHaveValue('');
    });

    test('shows a message posted in another tab', async ({mattermost, context, host}) => {
        await mattermost.open();
        const other = new MattermostPage(await context.newPage(), host.url, host);
        await other.open();
        await mattermost.send('Seen everywhere');
        await expect(other.lastPost).toContainText('Seen everywhere');
    });

    test('keeps replies in the thread and counts them in the channel', async ({mattermost}) => {
        await mattermost.open();
        const question = mattermost.post('Are push notifications free');
        await mattermost.openThread(question);
        await expect(mattermost.threadPosts).toHaveCount(3);
        await mattermost.reply('They are not.');
        await expect(mattermost.threadPosts.last()).toContainText('They are not.');
        await expect(question.getByRole('button', {name: '3 replies'})).toBeVisible();
        await expect(mattermost.post('They are not.')).toHaveCount(0);
    });

    test('has no message box in an archived channel, and a disabled one in a read-only channel', async ({mattermost, page}) => {
        onStandInOnly('a channel that one may only read needs a licence');
        await mattermost.open('project-falcon');
        await expect(page.getByText('You are viewing an archived channel')).toBeVisible();
        await expect(mattermost.composer).toHaveCount(0);
        await mattermost.goTo('Announcements');
        await expect(mattermost.composer).toBeDisabled();
    });

    test('rejects an unknown command under the box, and sends it as a message on the second try', async ({mattermost, problems}) => {
        problems.allow(/404/);
        await mattermost.open();
        await mattermost.send('/nosuch thing');
        await expect(mattermost.errorUnderBox).toContainText("Command with a trigger of '/nosuch' not found.");
        await expect(mattermost.composer).toHaveValue('/nosuch thing');
        await mattermost.composer.press('Enter');
        await expect(mattermost.lastPost).toContainText('/nosuch thing');
    });

    test('keeps the draft of each channel', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.composer.fill('half a thought');
        await mattermost.goTo('Off-Topic');
        await expect(mattermost.composer).toHaveValue('');
        await mattermost.goTo('Town Square');
        await expect(mattermost.composer).toHaveValue('half a thought');
    });

    test('keeps a message that could not be sent, and sends it on request', async ({mattermost, host, problems}) => {
        problems.allow(/500/);
        await mattermost.open();
        await host.failNext({path: '/api/v4/posts$', method: 'POST', status: 500});
        await mattermost.send('Do not lose me');
        await expect(mattermost.lastPost).toContainText('Retry - Cancel');
        await mattermost.lastPost.getByText('Retry').click();
        await expect(mattermost.lastPost).not.toContainText('Retry');
        expect((await host.posts()).filter((post) => post.message === 'Do not lose me')).toHaveLength(1);
    });

    test('reads a draft from the store when a box opens, not while it is open', async ({mattermost, page, host}) => {
        await mattermost.open();
        await mattermost.send('The box is there');
        await expect(mattermost.composer).toHaveValue('');
        const put = (channel: string): Promise<void> => page.evaluate((name) => {
            (Reflect.get(window, 'pageStore') as PageStore).dispatch({type: 'SET_GLOBAL_ITEM', data: {name, timestamp: new Date(), value: {message: 'From outside', fileInfos: [], uploadsInProgress: []}}});
        }, `draft_${host.channelId(channel)}`);
        await put('town-square');
        await put('help-desk');
        await expect(mattermost.composer).toHaveValue('');
        await mattermost.goTo('Help Desk');
        await expect(mattermost.composer).toHaveValue('From outside');
    });

    test('moves typed characters to the composer while no text field has the focus', async ({mattermost, page}) => {
        await mattermost.open();
        await page.getByRole('button', {name: 'Settings'}).focus();
        await page.keyboard.type('hello');
        await expect(mattermost.composer).toBeFocused();
        await expect(mattermost.composer).toHaveValue('hello');
    });

    test('shows messages compactly when set so', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.control('Display', 'Compact');
        await expect(mattermost.lastPost).toHaveClass(/post--compact/);
    });

    test('mirrors the page for a right-to-left language', async ({mattermost, page}) => {
        onStandInOnly('Mattermost has no language from right to left');
        await mattermost.open();
        await mattermost.control('Language', 'עברית');
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await expect(mattermost.lastPost).toBeVisible();
    });

    test('changes the user, and keeps drafts and settings of the previous one private', async ({mattermost}) => {
        onStandInOnly('changes the person by a control of the stand-in; a browser keeps drafts until somebody logs out');
        await mattermost.open();
        await mattermost.composer.fill('half a thought');
        await mattermost.control('You are', 'Sam Okafor');
        await expect(mattermost.composer).toHaveValue('');
    });

    test('shows HTML in a message as text and opens no unsafe link', async ({mattermost, page}) => {
        await mattermost.open();
        await mattermost.send('<img src=x onerror=alert(1)> [click](javascript:alert(1)) [docs](https://example.com/a)');
        await expect(mattermost.lastPost).toContainText('<img src=x onerror=alert(1)> click docs');
        await expect(mattermost.lastPost.getByRole('link', {name: 'docs'})).toHaveCount(1);
        await expect(mattermost.lastPost.locator('a[href^="javascript"]')).toHaveCount(0);
        await expect(page.locator('img[src=x]')).toHaveCount(0);
    });

    test('has no accessibility violation with a menu or the controls open', async ({mattermost, page}) => {
        onStandInOnly('the accessibility of Mattermost itself is not ours to judge');
        await mattermost.open();
        await mattermost.control('Display', 'Compact');
        await mattermost.lastPost.hover();
        await mattermost.lastPost.getByRole('button', {name: 'more', exact: true}).click();
        await expect(page.getByRole('menuitem', {name: 'Copy Text'})).toBeVisible();
        await expectNoAxeViolations(page);
    });

    test('has no accessibility violation in any theme', async ({mattermost, page}) => {
        onStandInOnly('the accessibility of Mattermost itself is not ours to judge');
        test.slow();
        await mattermost.open();
        await mattermost.openThread(mattermost.post('Are push notifications free'));
        await expectNoAxeViolations(page);
        for (const theme of ['Sapphire', 'Quartz', 'Indigo', 'Onyx']) {
            await test.step(theme, async () => {
                await mattermost.control('Theme', theme);
                await expectContrast(page, 'body');
            });
        }
    });
});

test.describe('under a sub-path', () => {
    test.use({plugins: [], basename: '/chat'});

    test('opens, posts and moves between channels', async ({mattermost, host, page}) => {
        await mattermost.open();
        await mattermost.send('Under a path');
        await expect(mattermost.lastPost).toContainText('Under a path');
        await mattermost.goTo('Help Desk');
        expect(new URL(page.url()).pathname).toBe(`/chat/${host.team.name}/channels/help-desk`);
    });
});

test.describe('on a phone', () => {
    test.use({plugins: [], viewport: {width: 375, height: 700}});

    test('shows one region at a time', async ({mattermost, page}) => {
        onStandInOnly('opens the channel list by a name of the stand-in');
        await mattermost.open();
        await expect(page.locator('#SidebarContainer')).toBeHidden();
        await page.getByRole('button', {name: 'Open channel list'}).click();
        await page.getByRole('link', {name: 'Help Desk'}).click();
        await expect(mattermost.header).toContainText('Help Desk');
        await expect(page.locator('#SidebarContainer')).toBeHidden();
        await expectNoAxeViolations(page);
    });
});
