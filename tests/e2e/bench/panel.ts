// Measures the panel's latency in a real browser: typing with 10,000 entries, and the first /faq after the page has loaded.
// Prints a table and asserts nothing: figures depend on the machine.

import {chromium, type Browser, type Page} from '@playwright/test';

import {makeSyntheticFaq} from '../../../build/bench/synthetic';
import {buildPage} from '../../../build/demo/bundle';
import {DemoServer} from '../../../build/demo/server/demo_server';
import {openDirectory} from '../../../build/demo/server/plugin_files';
import {launchOptions} from '../support/chromium';
import {MattermostPage} from '../support/mattermost_page';
import {exposeStore} from '../support/page_store';
import {serveFaq} from '../support/own_faq';
import {ROOT} from '../support/paths';

const ENTRIES = 10_000;
const QUESTIONS = 30;
const FIRST_QUESTIONS = 10;

/** Recorded by the page while typing: milliseconds, and how many of our rows changed. */
interface Keystroke {

    /** From the key event to the end of the scripting that it caused. */
    readonly scripting: number;

    /** From the key event to the frame that shows the results. */
    readonly painted: number;

    /** Parts of the panel outside the list of results that changed. */
    readonly outside: number;
}

function percentile(values: readonly number[], share: number): number {
    const sorted = [...values].sort((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

async function openHost(browser: Browser): Promise<{readonly mattermost: MattermostPage; readonly page: Page; readonly close: () => Promise<void>}> {
    const server = new DemoServer({...await buildPage(ROOT), plugins: [openDirectory(ROOT)], basename: '', host: '11.6'});
    await server.listen();
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'en-US'});
    await exposeStore(context);
    const page = await context.newPage();
    const close = async (): Promise<void> => {
        await context.close();
        await server.close();
    };
    return {mattermost: new MattermostPage(page, server.url), page, close};
}

/** Types as a browser does: sets the value with the native setter, then dispatches the event, which React handles synchronously. */
function typeInPage(page: Page, question: string): Promise<readonly Keystroke[]> {
    return page.evaluate(async (text) => {
        const box = document.querySelector<HTMLInputElement>('.FaqPanel [role="combobox"]');
        const list = document.querySelector('.FaqPanel');
        const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const strokes: {scripting: number; painted: number; outside: number}[] = [];
        let outside = 0;
        const observer = new MutationObserver((changes) => {
            outside += changes.filter(({target}) => target instanceof Element && !target.closest('[class^="FaqPanelBrowse"], .FaqPanelSearchBox')).length;
        });
        if (!box || !list) {
            return strokes;
        }
        observer.observe(list, {childList: true, subtree: true, attributes: true});
        for (let length = 1; length <= text.length; length++) {
            outside = 0;
            const start = performance.now();
            setValue?.call(box, text.slice(0, length));
            box.dispatchEvent(new Event('input', {bubbles: true}));
            await Promise.resolve();
            const scripting = performance.now() - start;
            await new Promise((resolve) => {
                requestAnimationFrame(() => {
                    const {port1, port2} = new MessageChannel();
                    port1.onmessage = resolve;
                    port2.postMessage(null);
                });
            });
            strokes.push({scripting, painted: performance.now() - start, outside});
        }
        return strokes;
    }, question);
}

async function benchTyping(browser: Browser): Promise<readonly Keystroke[]> {
    const {entries, queries} = makeSyntheticFaq(ENTRIES);
    const {mattermost, page, close} = await openHost(browser);
    await serveFaq(page, entries);
    await mattermost.open();
    await mattermost.openPanel();
    await mattermost.sidebar.getByRole('button', {expanded: false}).first().waitFor();
    await typeInPage(page, 'warm up the engine');
    const strokes: Keystroke[] = [];
    for (const {q} of queries.slice(0, QUESTIONS)) {
        strokes.push(...await typeInPage(page, q));
    }
    await close();
    return strokes;
}

const LINE = '/faq --me are push notifications free';

/** Pastes the line, presses Enter, and waits for the answer's card. Milliseconds. */
function sendInPage(page: Page, pasted: string): Promise<number> {
    return page.evaluate((text) => new Promise<number>((resolve) => {
        const box = document.querySelector<HTMLTextAreaElement>('#post_textbox');
        if (box && text) {
            Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
            box.dispatchEvent(new Event('input', {bubbles: true}));
        }
        const start = performance.now();
        const observer = new MutationObserver(() => {
            if (document.querySelector('.FaqPrivate__candidate')) {
                observer.disconnect();
                resolve(performance.now() - start);
            }
        });
        observer.observe(document.body, {childList: true, subtree: true});
        box?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', code: 'Enter', bubbles: true, cancelable: true}));
    }), pasted);
}

/** Milliseconds from Enter to the answer's card on a fresh page. */
async function benchFirst(browser: Browser, way: 'typed' | 'pasted'): Promise<number> {
    const {mattermost, page, close} = await openHost(browser);
    await mattermost.open();
    await mattermost.composer.focus();
    if (way === 'typed') {
        await mattermost.composer.pressSequentially(LINE, {delay: 40});
    }
    const result = await sendInPage(page, way === 'typed' ? '' : LINE);
    await close();
    return result;
}

function printRow(name: string, values: readonly number[]): void {
    const shown = [percentile(values, 0.5), percentile(values, 0.95), Math.max(...values)].map((value) => value.toFixed(1).padStart(8));
    console.log(`| ${name.padEnd(58)} |${shown.join(' |')} |`);
}

const browser = await chromium.launch(launchOptions());
const strokes = await benchTyping(browser);
const pasted: number[] = [];
const typed: number[] = [];
for (let run = 0; run < FIRST_QUESTIONS; run++) {
    pasted.push(await benchFirst(browser, 'pasted'));
    typed.push(await benchFirst(browser, 'typed'));
}
await browser.close();
console.log(`${strokes.length} keystrokes among ${ENTRIES} entries; ${FIRST_QUESTIONS} fresh pages. Milliseconds.\n`);
console.log(`| ${''.padEnd(58)} |     p50 |     p95 |     max |`);
console.log(`| ${'-'.repeat(58)} | ------: | ------: | ------: |`);
printRow('keystroke: scripting, search and React', strokes.map(({scripting}) => scripting));
printRow('keystroke: to the painted results (a frame lasts 16.7)', strokes.map(({painted}) => painted));
printRow('keystroke: changes in the panel outside box and list', strokes.map(({outside}) => outside));
printRow('first /faq after the page has loaded, pasted, to the card', pasted);
printRow('the same, typed: what it needs loads meanwhile', typed);
