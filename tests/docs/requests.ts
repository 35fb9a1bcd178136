// Prints every request that the browser sends while the built plugin is used on the stand-in.
// assets/docs/privacy.md has the result. Needs `make build` and a Chromium: npx tsx tests/docs/requests.ts

import {chromium, type Page} from '@playwright/test';

import {buildPage} from '../../build/demo/bundle';
import {DemoServer} from '../../build/demo/server/demo_server';
import {openDirectory} from '../../build/demo/server/plugin_files';
import {launchOptions} from '../e2e/support/chromium';
import {MattermostPage} from '../e2e/support/mattermost_page';
import {ROOT} from '../e2e/support/paths';

interface Step {
    readonly name: string;
    readonly play: (mattermost: MattermostPage) => Promise<unknown>;
}

const QUESTION = 'are push notifications free of charge for us';

const STEPS: readonly Step[] = [
    {name: 'Mattermost starts', play: (mattermost) => mattermost.open()},
    {
        name: 'the first question, answered to the asker alone',
        async play(mattermost) {
            await mattermost.send(`/faq --me ${QUESTION}`);
            await mattermost.post('You asked').waitFor();
        },
    },
    {
        name: 'a second question, which has no answer',
        async play(mattermost) {
            await mattermost.send('/faq where does the sun go at night');
            await mattermost.post('The FAQ has no answer to that.').waitFor();
        },
    },
    {
        name: 'the panel opens and 40 letters are typed',
        async play(mattermost) {
            const panel = await mattermost.openPanel();
            await panel.locator('[role="combobox"]').pressSequentially('who pays for accounts of people that left');
            await panel.getByRole('listbox').getByRole('option').first().waitFor();
        },
    },
    {
        name: 'a result is read',
        async play(mattermost) {
            await mattermost.sidebar.getByRole('listbox').getByRole('option').first().click();
            await mattermost.sidebar.getByRole('button', {name: /^Post to channel/}).waitFor();
        },
    },
    {
        name: 'an answer is posted',
        async play(mattermost) {
            await mattermost.send(`/faq ${QUESTION}`);
            await mattermost.post('From the Mattermost FAQ').waitFor();
        },
    },
];

/** Prints the requests of each step, with bodies of at most 300 characters and whether they contain typed words. */
async function main(): Promise<void> {
    const server = new DemoServer({...await buildPage(ROOT), plugins: [openDirectory(ROOT)], basename: '', host: '11.6'});
    await server.listen();
    const browser = await chromium.launch(launchOptions());
    const page = await browser.newPage({locale: 'en-US'});
    const mattermost = new MattermostPage(page, server.url);
    const log = watch(page, server.url);
    for (const {name, play} of STEPS) {
        await play(mattermost);
        await page.waitForLoadState('networkidle');
        console.log(`${name}: ${log.length === 0 ? 'nothing' : ''}`);
        log.splice(0).forEach((line) => console.log(`  ${line}`));
    }
    await browser.close();
    await server.close();
}

/** Collects requests as lines; of Mattermost's start only those of the plugin. */
function watch(page: Page, home: string): string[] {
    const log: string[] = [];
    let started = false;
    page.on('load', () => {
        started = true;
    });
    page.on('request', (request) => {
        const url = request.url();
        const isPlugin = url.includes('/plugins/faq-bot/');
        if (isPlugin || started || !url.startsWith(home)) {
            const body = request.postData();
            log.push(`${request.method()} ${url.replace(home, '')}${body === null ? '' : `\n      ${body.slice(0, 300)}${body.length > 300 ? '…' : ''}`}`);
        }
    });
    return log;
}

await main();
