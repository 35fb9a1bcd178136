// How long a thousand live entries take in a real browser, from the server's answer until they can be searched, and how long
// the page is busy without a pause. Prints a table and asserts nothing: figures depend on the machine.

import {chromium} from '@playwright/test';

import {buildPage} from '../../../build/demo/bundle';
import {DemoServer} from '../../../build/demo/server/demo_server';
import {openDirectory} from '../../../build/demo/server/plugin_files';
import {launchOptions} from '../support/chromium';
import {MattermostPage} from '../support/mattermost_page';
import {exposeStore} from '../support/page_store';
import {ROOT} from '../support/paths';

const ENTRIES = 999;
const RUNS = 5;
const WORDS = ['parking', 'badge', 'printer', 'invoice', 'holiday', 'laptop', 'contract', 'canteen', 'meeting', 'server', 'backup', 'ticket', 'budget', 'keyboard', 'travel', 'insurance'];

interface Measured {
    readonly entries: number;

    /** Milliseconds of scripting from the answer until the last entry is found, without this benchmark's own. */
    readonly scripting: number;

    /** The longest time between two turns of the page. */
    readonly longest: number;
}

function entryText(number: number): string {
    const word = (step: number): string => WORDS[(number * step + step) % WORDS.length] ?? '';
    return `How do I get the ${word(1)} number ${number} for ${word(3)}?\nAsk for the ${word(5)} at desk ${number}, bring the ${word(7)}, and wait for the ${word(11)}. It takes ${number % 9} days.`;
}

async function fillChannel(server: DemoServer): Promise<void> {
    const {state} = server;
    const token = state.openSession('sam.okafor')?.token ?? '';
    const call = async (path: string, body: object): Promise<{id: string}> => await (await fetch(`${server.url}/api/v4${path}`, {
        method: 'POST', headers: {Authorization: `Bearer ${token}`}, body: JSON.stringify(body),
    })).json() as {id: string};
    const channel = await call('/channels', {name: 'faq', display_name: 'FAQ', team_id: state.team.id, type: 'O'});
    const texts = [['This is our FAQ.', 'custom_faq_start'], ...Array.from({length: ENTRIES}, (_, at) => [entryText(at), ''])];
    for (const [message, type] of texts) {
        const {id} = await call('/posts', {channel_id: channel.id, message, type});
        await call(`/posts/${id}/pin`, {});
    }
}

async function measure(server: DemoServer): Promise<Measured> {
    const browser = await chromium.launch(launchOptions());
    try {
        const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'en-US'});
        await exposeStore(context);
        const page = await context.newPage();
        const mattermost = new MattermostPage(page, server.url);
        await mattermost.open();
        const client = await context.newCDPSession(page);
        await client.send('Performance.enable');
        const scriptSeconds = async (): Promise<number> => (await client.send('Performance.getMetrics')).metrics.find(({name}) => name === 'ScriptDuration')?.value ?? NaN;

        // Held back until everything else has been loaded, so that only the entries are measured.
        let release = (): void => undefined;
        const released = new Promise<void>((resolve) => {
            release = resolve;
        });
        await page.route('**/pinned', async (route) => {
            await released;
            await route.continue();
        });
        const asked = page.waitForRequest('**/pinned');
        const panel = await mattermost.openPanel();
        await asked;
        await panel.getByRole('button', {expanded: false}).first().waitFor();
        const before = await scriptSeconds();
        const turns = page.evaluate((last) => new Promise<{longest: number; watching: number}>((resolve) => {
            const {port1, port2} = new MessageChannel();
            let longest = 0;
            let watching = 0;
            let at = performance.now();
            port1.onmessage = () => {
                const now = performance.now();
                longest = Math.max(longest, now - at);
                at = now;
                const isFound = document.querySelector('.FaqPanel')?.textContent.includes(last) === true;
                watching += performance.now() - now;
                if (isFound) {
                    resolve({longest, watching});
                } else {
                    setTimeout(() => {
                        at = performance.now();
                        port2.postMessage(null);
                    });
                }
            };
            port2.postMessage(null);
        }), `number ${ENTRIES - 1} `);
        await panel.locator('[role="combobox"]').fill(`number ${ENTRIES - 1}`);
        release();
        const {longest, watching} = await turns;
        return {entries: ENTRIES, scripting: (await scriptSeconds() - before) * 1000 - watching, longest};
    } finally {
        await browser.close();
    }
}

const server = new DemoServer({...await buildPage(ROOT), plugins: [openDirectory(ROOT)], basename: '', host: '11.6'});
await server.listen();
await fillChannel(server);
const runs: Measured[] = [];
for (let run = 0; run < RUNS; run++) {
    runs.push(await measure(server));
}
await server.close();
console.table(runs.map(({entries, scripting, longest}) => ({entries, 'scripting, ms': Math.round(scripting), 'longest turn, ms': Math.round(longest)})));
