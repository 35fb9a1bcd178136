// Lazy loading: from a cache, under a sub-path, with a content security policy. Files that fail to load
// are in failing_files.spec.ts.

import {expect, test} from '../support/fixtures';

test('requests a damaged index again, although the browser has cached it for a year', async ({mattermost, server, problems}) => {
    problems.allow(/FAQ Bot: /);
    await mattermost.open();
    server.failNext({path: '\\.index$', mode: 'truncate', times: 99});
    await mattermost.send('/faq can external guests join');
    await expect(mattermost.lastPost).toContainText('The FAQ arrived damaged');
    server.failures.clear();
    await mattermost.reload();
    await mattermost.send('/faq can external guests join');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
});

test('needs nothing that the content security policy forbids', async ({mattermost, page}) => {
    const refused: string[] = [];
    page.on('console', (message) => message.text().startsWith('refused: ') && refused.push(message.text()));
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => {
        console.warn(`refused: ${event.violatedDirective} ${event.blockedURI}`);
    }));
    await mattermost.open();
    const response = await mattermost.reload();
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
    await mattermost.send('/faq can external guests join');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await mattermost.openPanel();
    expect(refused).toEqual([]);
});

test.describe('under a sub-path', () => {
    test.use({basename: '/chat'});

    test('finds its files and the server', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.send('/faq can external guests join');
        await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
        await mattermost.openPanel();
    });
});

test('accepts input while the panel is loading', async ({mattermost, page}) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
        release = resolve;
    });
    await page.route(/\/panel\.[0-9a-f]+\.js$/, async (route) => {
        await held;
        await route.continue();
    });
    await mattermost.open();
    await mattermost.appBarButton().click();
    const box = mattermost.sidebar.getByRole('textbox', {name: 'Search the FAQ'});
    await expect(box).toBeFocused();
    await page.keyboard.type('push noti');
    await expect(mattermost.sidebar.getByRole('progressbar')).toBeVisible();
    await expect(box).toHaveValue('push noti');
    release();
    const search = mattermost.searchBox;
    await expect(search).toBeFocused();
    await page.keyboard.type('fications');
    await expect(search).toHaveValue('push notifications');
    await expect(mattermost.sidebar.getByRole('listbox').getByRole('option').first()).toContainText('push notifications');
    await expect(mattermost.composer).toHaveValue('');
});
