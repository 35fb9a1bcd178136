// For administrators: the card after the first start, the page in the System Console, and `/faq` on phones.

import type {Locator, Page} from '@playwright/test';

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';
import type {Host} from '../support/host';
import type {MattermostPage} from '../support/mattermost_page';
import {FAILED_REQUEST} from '../support/problems';

const PAGE = '/admin_console/plugins/plugin_faq-bot';

async function signInAsAdmin(page: Page, host: Host): Promise<void> {
    await host.signIn(page.context(), 'sam.okafor');
}

/** Waits until all switches on the page show their state. */
async function openPage(page: Page, host: Host): Promise<void> {
    await signInAsAdmin(page, host);
    await page.goto(`${host.url}${PAGE}`);
    await expect(page.getByRole('switch').last()).toHaveAccessibleDescription(/uggested/);
}

async function commandsOf(host: Host): Promise<string[]> {
    return (await host.commands()).map(({trigger, method, url}) => `${trigger} ${method} ${url}`);
}

/** The response to `/faq` on a phone. */
async function say(mattermost: MattermostPage, page: Page, host: Host): Promise<string> {
    const csrf = (await page.context().cookies()).find(({name}) => name === 'MMCSRF')?.value ?? '';
    const answer = mattermost.post('Sections').last();
    await page.request.post(`${host.url}/api/v4/commands/execute`, {data: {command: '/faq anything', channel_id: host.channelId('town-square')}, headers: {'X-CSRF-Token': csrf}});
    await expect(answer).toContainText('Only visible to you');
    return answer.innerText();
}

test('a system administrator gets one private card, which links to the page', async ({mattermost, page, host}) => {
    await signInAsAdmin(page, host);
    await mattermost.open();
    const card = mattermost.post('FAQ Bot is installed and enabled, with “Mattermost FAQ”');
    await expect(card).toContainText('Only visible to you');
    await expectNoAxeViolations(page, '.FaqPrivate');
    await card.getByRole('button', {name: 'Open the FAQ\'s page'}).click();
    await expect(page.getByRole('heading', {name: 'About this FAQ'})).toBeVisible();

    await mattermost.open();
    await expect(mattermost.posts.first()).toBeVisible();
    await expect(mattermost.post('FAQ Bot is installed')).toHaveCount(0);
});

test('other users get no card and download nothing for it', async ({mattermost, page, host}) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await mattermost.open();
    await expect(mattermost.posts.first()).toBeVisible();
    await mattermost.send('/faq help');
    await expect(mattermost.lastPost).toContainText('/faq');
    expect(loaded.filter((name) => /\/(?:admin|about)\./.test(name))).toEqual([]);
    expect(await host.commands()).toEqual([]);
});

test('the page shows what is installed, and why a question is answered', async ({page, host}) => {
    await openPage(page, host);
    const about = page.getByRole('region', {name: 'About this FAQ'});
    await expect(about).toContainText('Mattermost FAQ');
    await expect(about.getByRole('link', {name: 'https://docs.mattermost.com/overview/faq.html'})).toBeVisible();

    await page.getByRole('textbox', {name: 'Question'}).fill('are push notificatons free');
    await page.keyboard.press('Enter');
    const tried = page.getByRole('region', {name: 'Try a question'});
    await expect(tried).toContainText('Would be answered with the first entry');
    await expect(tried).toContainText('notificatons → notifications');
    await expect(tried.getByRole('listitem').first()).toContainText('Are push notifications free of charge?');
    await tried.getByText('What the confidence rests on').click();
    await expect(tried).toContainText('Score of the first entry');
    await expect(page.getByText(/^Saved/)).toBeHidden();
});

test('the page has no accessibility violations, wide and narrow', async ({page, host}) => {
    await openPage(page, host);
    await page.getByRole('switch').first().click();
    await page.getByRole('textbox', {name: 'Question'}).fill('can external guests join');
    await page.getByRole('button', {name: 'Try', exact: true}).click();
    await page.getByText('What the confidence rests on').click();
    for (const width of [1280, 360]) {
        await page.setViewportSize({width, height: 800});
        await expectNoAxeViolations(page, '.FaqAdmin');
        expect(await page.evaluate(() => document.querySelector('.FaqAdmin')!.scrollWidth <= document.querySelector('.FaqAdmin')!.clientWidth)).toBe(true);
    }
});

/** Other teams on a real server may have the same name. */
function harborSwitch(page: Page, host: Host): Locator {
    return page.getByRole('switch', {name: `Suggest /faq in Harbor (${host.team.name})`, exact: true});
}

test('a switch adds /faq to a team’s suggestions, also for phones, and removes it again', async ({mattermost, page, host}) => {
    await openPage(page, host);
    const harbor = harborSwitch(page, host);
    await harbor.focus();
    await page.keyboard.press('Space');
    await expect(harbor).toBeChecked();
    await expect.poll(() => commandsOf(host)).toEqual(['faq G /plugins/faq-bot/public/faq.json']);

    await mattermost.open();
    const answer = await say(mattermost, page, host);
    expect(answer).toMatch(/General Questions \(3\)/);
    expect(answer).toMatch(/browser.*desktop app/);
    await expect(mattermost.post('Sections').last().getByRole('link', {name: 'Mattermost FAQ'})).toHaveAttribute('href', 'https://docs.mattermost.com/overview/faq.html');

    await page.goto(`${host.url}${PAGE}`);
    await expect(harbor).toBeChecked();
    await harbor.click();
    await expect(harbor).not.toBeChecked();
    await expect.poll(() => commandsOf(host)).toEqual([]);
});

test('all teams are switched page by page, again without a change, and cancelled half-way', async ({page, server, host}) => {
    server.state.addTeams(24);
    await openPage(page, host);
    await page.getByRole('button', {name: 'Switch on for all teams'}).click();
    await expect(page.getByText('Switched on for 25 teams.')).toBeVisible();
    expect(server.state.commands.size).toBe(25);
    await page.getByRole('button', {name: 'Switch on for all teams'}).click();
    await expect(page.getByText('It was on in 25 teams already.')).toBeVisible();
    expect(server.state.commands.size).toBe(25);

    await page.route('**/api/v4/commands/*', async (route) => {
        await new Promise((resolve) => {
            setTimeout(resolve, 100);
        });
        await route.continue();
    });
    await page.getByRole('button', {name: 'Switch off for all teams'}).click();
    await page.getByRole('button', {name: 'Cancel'}).click();
    await expect(page.getByText(/^Cancelled\. Switched off for/)).toBeVisible();
    expect(server.state.commands.size).toBeGreaterThan(0);
});

test('shows obstacles, and leaves other users’ commands alone', async ({page, server, host, problems}) => {
    problems.allow(FAILED_REQUEST);
    await openPage(page, host);
    const team = server.state.team.id;
    const harbor = harborSwitch(page, host);

    server.failNext({path: '^/api/v4/commands$', method: 'POST', status: 403});
    await harbor.click();
    await expect(harbor).toHaveAccessibleDescription(/You may not manage slash commands/);

    server.state.commands.set('theirs', {
        id: 'theirs', token: '', create_at: 1, update_at: 1, delete_at: 0, creator_id: 'x', team_id: team, trigger: 'faq', method: 'P', url: 'https://example.com/faq',
        display_name: '', description: '', auto_complete: false, auto_complete_desc: '', auto_complete_hint: '',
    });
    await harbor.click();
    await expect(harbor).toHaveAccessibleDescription(/Somebody else’s command/);
    await page.getByRole('button', {name: 'Switch off for all teams'}).click();
    await expect(page.getByText(/Switched off for 0 teams/)).toBeVisible();
    expect(server.state.commands.has('theirs')).toBe(true);

    server.failNext({path: '^/api/v4/commands$', status: 501});
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('Custom slash commands are switched off on this server');
    await page.getByRole('button', {name: 'Try again'}).click();
    await expect(harbor).toHaveAccessibleDescription(/Somebody else’s command/);
    await expect(page.getByRole('alert')).toBeHidden();
});

test.describe('under a sub-path, on Mattermost 11.0', () => {
    test.use({basename: '/chat', hostVersion: '11.0'});

    test('the card links to the page, and the command’s URL to an existing file', async ({mattermost, page, server, host}) => {
        await signInAsAdmin(page, host);
        await mattermost.open();
        await mattermost.post('FAQ Bot is installed').getByRole('button', {name: 'Open the FAQ\'s page'}).click();
        const harbor = harborSwitch(page, host);
        await expect(harbor).toHaveAccessibleDescription('Not suggested');
        await harbor.click();
        await expect(harbor).toBeChecked();
        const [command] = server.state.commands.values();
        expect(command?.url).toMatch(/\/chat\/plugins\/faq-bot\/public\/faq\.json$/);
        expect(await (await page.request.get(command?.url ?? '')).json()).toMatchObject({response_type: 'ephemeral'});
    });
});
