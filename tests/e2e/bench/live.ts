// Measures how long 1,000 live entries take in a real browser, from the server's response until they can be searched, and how long
// the longest task is. Prints a table and asserts nothing: figures depend on the machine.

import {chromium, type CDPSession} from '@playwright/test';

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

    /** Milliseconds of scripting from the response until the last entry is found, without this benchmark's own. */
    readonly scripting: number;

    /** Milliseconds of the longest task of the page. */
    readonly longest: number;
}

/** An event of Chromium's trace; times in microseconds, `tdur` of the thread alone. */
interface TraceEvent {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly dur?: number;
    readonly tdur?: number;
    readonly args?: {readonly name?: string};
}

/** Traces the tasks of all pages. Returns a function that stops tracing and returns the longest task's CPU time in milliseconds. */
async function traceTasks(session: CDPSession): Promise<() => Promise<number>> {
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({value}) => void events.push(...value as unknown as TraceEvent[]));
    const ended = new Promise<void>((resolve) => {
        session.once('Tracing.tracingComplete', () => resolve());
    });
    await session.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories: ['toplevel']}});
    return async () => {
        await session.send('Tracing.end');
        await ended;
        const threads = new Set(events.filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({pid, tid}) => `${pid} ${tid}`));
        const tasks = events.filter(({name, pid, tid}) => name === 'ThreadControllerImpl::RunTask' && threads.has(`${pid} ${tid}`));
        return Math.max(...tasks.map(({dur = 0, tdur = dur}) => Math.min(dur, tdur) / 1000));
    };
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

        // Delayed until everything else has loaded, so that only the entries are measured.
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
        const turns = page.evaluate((last) => new Promise<{watching: number}>((resolve) => {
            const {port1, port2} = new MessageChannel();
            let watching = 0;
            port1.onmessage = () => {
                const now = performance.now();
                const isFound = document.querySelector('.FaqPanel')?.textContent.includes(last) === true;
                watching += performance.now() - now;
                if (isFound) {
                    resolve({watching});
                } else {
                    setTimeout(() => port2.postMessage(null));
                }
            };
            port2.postMessage(null);
        }), `number ${ENTRIES - 1} `);
        await panel.locator('[role="combobox"]').fill(`number ${ENTRIES - 1}`);
        const endTrace = await traceTasks(await browser.newBrowserCDPSession());
        release();
        const {watching} = await turns;
        const scripting = (await scriptSeconds() - before) * 1000 - watching;
        return {entries: ENTRIES, scripting, longest: await endTrace()};
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
console.table(runs.map(({entries, scripting, longest}) => ({entries, 'scripting, ms': Math.round(scripting), 'longest task, ms': Math.round(longest)})));
