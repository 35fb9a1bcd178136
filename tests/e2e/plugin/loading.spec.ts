// What is loaded on first use may not come: a sentence and another try, and nothing typed is lost.

import {FAILED_REQUEST} from '../support/problems';
import {expect, test} from '../support/fixtures';

const OURS = /FAQ Bot: /;

for (const file of ['core', 'search', 'faq']) {
    test(`survives that ${file} does not come, and works once it does`, async ({mattermost, page, problems}) => {
        problems.allow(FAILED_REQUEST, OURS);
        let isThere = false;
        await page.route(new RegExp(`/${file}\\.[0-9a-f]+\\.`), (route) => (isThere ? route.continue() : route.fulfill({status: 404, body: 'not found'})));
        await mattermost.open();
        await mattermost.send('/faq can guests join');
        await expect(mattermost.errorUnderBox).toContainText(/could not be (loaded|found)/);
        await expect(mattermost.composer).toHaveValue('/faq can guests join');
        expect(problems.count(OURS)).toBe(1);

        isThere = true;
        await mattermost.send('/faq can guests join?');
        await expect(mattermost.lastPost).toContainText('From the FAQ · Use Cases');
    });
}

test('says of a damaged index what to do', async ({mattermost, page, problems}) => {
    problems.allow(OURS);
    await page.route(/\/faq\.[0-9a-f]+\.index/, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        body[Math.floor(body.length / 2)]! ^= 0x10;
        await route.fulfill({response, body});
    });
    await mattermost.open();
    await mattermost.send('/faq can guests join');
    await expect(mattermost.errorUnderBox).toContainText('The FAQ arrived damaged');
});

test('offers another try where the panel does not come', async ({mattermost, page, problems}) => {
    problems.allow(FAILED_REQUEST, OURS);
    await page.route(/\/panel\.[0-9a-f]+\.js/, (route) => route.abort(), {times: 1});
    await mattermost.open();
    await mattermost.appBarButton().click();
    await expect(mattermost.sidebar.getByRole('alert')).toContainText('could not be loaded');
    await mattermost.sidebar.getByRole('button', {name: 'Try again'}).click();
    await expect(mattermost.sidebar.getByRole('combobox')).toBeVisible();
});

test('needs nothing that the content security policy forbids', async ({mattermost, page}) => {
    const refused: string[] = [];
    page.on('console', (message) => message.text().startsWith('refused: ') && refused.push(message.text()));
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => {
        console.warn(`refused: ${event.violatedDirective} ${event.blockedURI}`);
    }));
    const response = await page.goto('about:blank').then(() => mattermost.open()).then(() => page.reload());
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
    await mattermost.send('/faq can guests join');
    await expect(mattermost.lastPost).toContainText('From the FAQ · Use Cases');
    await mattermost.openPanel();
    expect(refused).toEqual([]);
});

test.describe('under a sub-path', () => {
    test.use({basename: '/chat'});

    test('finds its files and the server', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.send('/faq can guests join');
        await expect(mattermost.lastPost).toContainText('From the FAQ · Use Cases');
        await mattermost.openPanel();
    });
});

test.describe('in Mattermost 11.0', () => {
    test.use({hostVersion: '11.0'});

    test('answers as well', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.send('/faq can guests join');
        await expect(mattermost.lastPost).toContainText('From the FAQ · Use Cases');
    });
});
