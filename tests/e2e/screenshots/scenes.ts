// The screenshots' scenes: the steps from an open channel to the view.

import type {MattermostPage} from '../support/mattermost_page';

export interface Scene {
    readonly name: string;
    readonly shows: string;

    /** Whether the scene makes sense at that width of the window, in pixels. */
    readonly worksOn: (width: number) => boolean;

    /** Where Mattermost itself has only one theme. */
    readonly theme?: string;
    readonly play: (mattermost: MattermostPage) => Promise<void>;
}

const everywhere = (): boolean => true;
const besideTheChannel = (width: number): boolean => width > 700;

async function ask(mattermost: MattermostPage, line: string, shown: string): Promise<void> {
    await mattermost.send(line);
    await mattermost.post(shown).last().waitFor();
    await mattermost.lastPost.evaluate((post) => post.scrollIntoView({block: 'end'}));
}

async function openPanel(mattermost: MattermostPage): Promise<void> {
    await mattermost.send('/faq');
    await mattermost.searchBox.waitFor();
}

async function openConsole({page}: MattermostPage): Promise<void> {
    await page.context().clearCookies();
    await page.request.post(new URL('/demo/login', page.url()).href, {data: {username: 'sam.okafor'}});
    await page.goto(new URL('/admin_console/plugins/plugin_faq-bot', page.url()).href);
    await page.getByRole('heading', {name: 'About this FAQ'}).waitFor();
    await page.getByRole('switch').first().waitFor();
}

export const SCENES: readonly Scene[] = [
    {
        name: 'channel',
        shows: 'a posted answer and the open panel',
        worksOn: besideTheChannel,
        async play(mattermost) {
            await ask(mattermost, '/faq can external guests join', 'From the Mattermost FAQ');
            await openPanel(mattermost);
            await mattermost.searchBox.fill('license key');
            await mattermost.sidebar.getByRole('listbox').getByRole('option').first().waitFor();
        },
    },
    {
        name: 'answer',
        shows: 'a posted answer',
        worksOn: everywhere,
        play: (mattermost) => ask(mattermost, '/faq are push notifications free', 'From the Mattermost FAQ'),
    },
    {
        name: 'private',
        shows: 'an answer that only the asker sees',
        worksOn: everywhere,
        play: (mattermost) => ask(mattermost, '/faq --me can external guests join', 'Guest accounts'),
    },
    {
        name: 'suggestions',
        shows: 'entries that may be meant',
        worksOn: everywhere,
        play: (mattermost) => ask(mattermost, '/faq money for charities', 'Did you mean one of these?'),
    },
    {
        name: 'none',
        shows: 'no answer, and whom to ask',
        worksOn: everywhere,
        play: (mattermost) => ask(mattermost, '/faq where can I park my bicycle', 'are not in the FAQ'),
    },
    {
        name: 'sections',
        shows: 'the panel with nothing typed',
        worksOn: everywhere,
        play: openPanel,
    },
    {
        name: 'results',
        shows: 'results with a correction',
        worksOn: everywhere,
        async play(mattermost) {
            await openPanel(mattermost);
            await mattermost.searchBox.fill('push notifcations ');
            await mattermost.sidebar.getByRole('listbox').getByRole('option').first().waitFor();
        },
    },
    {
        name: 'entry',
        shows: 'an answer in the panel',
        worksOn: everywhere,
        async play(mattermost) {
            await openPanel(mattermost);
            await mattermost.searchBox.fill('push notifications');
            await mattermost.sidebar.getByRole('listbox').getByRole('option').first().click();
            await mattermost.sidebar.getByRole('heading', {name: 'Are push notifications free'}).waitFor();
        },
    },
    {
        name: 'compact',
        shows: 'cards in compact display',
        worksOn: everywhere,
        async play(mattermost) {
            await mattermost.control('Display', 'Compact');
            await mattermost.page.getByRole('button', {name: 'Controls'}).click();
            await ask(mattermost, '/faq can external guests join', 'From the Mattermost FAQ');
            await ask(mattermost, '/faq money for charities', 'Did you mean one of these?');
        },
    },
    {
        name: 'console',
        shows: 'the page in the System Console',
        worksOn: everywhere,
        theme: 'Denim',
        play: openConsole,
    },
];
