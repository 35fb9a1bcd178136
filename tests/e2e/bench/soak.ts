// Soak test of one page: 2,000 questions, 200 posts and 200 openings of the panel, in ten rounds. Prints memory use at
// the start, after the first round and at the end, and exits with code 1 if anything grew by 5 % in the last nine rounds.
//
// Growth that has nothing to do with the plugin is excluded:
// - The channel's posts are Mattermost's. Each private card is dismissed by its own button, and each posted answer is taken off the
//   page when its round is over; the last column counts what the channel holds then.
// - The engine compiles more code each round, so Chromium runs without its compilers.
// - The browser's undo history keeps typed text and its field, so text is set as
//   scripts set it, without undo.

import {chromium, type CDPSession, type Locator, type Page} from '@playwright/test';

import {makeSyntheticFaq} from '../../../build/bench/synthetic';
import {buildPage} from '../../../build/demo/bundle';
import {DemoServer} from '../../../build/demo/server/demo_server';
import {openDirectory} from '../../../build/demo/server/plugin_files';
import {launchOptions} from '../support/chromium';
import {MattermostPage} from '../support/mattermost_page';
import {exposeStore} from '../support/page_store';
import {ROOT} from '../support/paths';

const ROUNDS = 10;
const QUESTIONS = 200;
const POSTS = 20;
const OPENINGS = 20;

/** Maximum growth in the last nine rounds. */
const MOST = 0.05;

const WITHOUT_COMPILERS = '--js-flags=--no-opt,--no-maglev,--no-sparkplug,--no-lazy-feedback-allocation';

/** Memory of the page after garbage collection. */
interface Holding {

    /** Bytes. */
    readonly heap: number;
    readonly listeners: number;

    /** Detached DOM nodes. */
    readonly detached: number;
    readonly nodes: number;
    readonly posts: number;
}

interface HostPage {
    readonly store: {
        getState(): {readonly entities: {readonly posts: {readonly posts: Readonly<Record<string, {readonly type: string}>>}}};
        dispatch(action: object): void;
    };
}

async function measure(page: Page, session: CDPSession): Promise<Holding> {
    // Twice, with a pause: some objects are freed only after the first collection.
    for (let time = 0; time < 2; time++) {
        await session.send('HeapProfiler.collectGarbage');
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    }
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    const {metrics} = await session.send('Performance.getMetrics');
    const metric = (wanted: string): number => metrics.find(({name}) => name === wanted)?.value ?? NaN;
    const {attached, posts} = await page.evaluate(() => {
        const {store} = Reflect.get(window, 'demo') as HostPage;
        const walker = document.createTreeWalker(document);
        let count = 1;
        while (walker.nextNode()) {
            count++;
        }
        return {attached: count, posts: Object.keys(store.getState().entities.posts.posts).length};
    });
    return {heap: usedSize, listeners: metric('JSEventListeners'), detached: metric('Nodes') - attached, nodes: attached, posts};
}

/** Types each line into the channel's box, waits for the private card, and dismisses it. All within the page, for speed. */
function ask(page: Page, lines: readonly string[]): Promise<void> {
    return page.evaluate(async (all) => {
        const until = async (what: string, isSo: () => boolean): Promise<void> => {
            for (const start = performance.now(); !isSo();) {
                if (performance.now() - start > 20_000) {
                    throw new Error(`waited in vain until ${what}`);
                }
                await new Promise((resolve) => setTimeout(resolve, 2));
            }
        };
        const cards = (): NodeListOf<HTMLElement> => document.querySelectorAll('.FaqPrivate');
        const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
        for (const line of all) {
            const box = document.querySelector<HTMLTextAreaElement>('#post_textbox');
            setValue?.call(box, line);
            box?.dispatchEvent(new Event('input', {bubbles: true}));
            await until('the line is typed', () => box?.value === line);
            box?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
            await until(`there is a card for ${line}`, () => cards().length === 1 && box?.value === '');
            [...cards()[0]?.querySelectorAll('button') ?? []].find((button) => button.textContent === 'Dismiss')?.click();
            await until('the card is gone', () => cards().length === 0);
        }
    }, lines);
}

/** Sets a field's text with the native setter, which React handles and undo history does not record. */
async function type(field: Locator, text: string): Promise<void> {
    await field.evaluate((box, value) => {
        const {prototype} = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
        box.dispatchEvent(new Event('input', {bubbles: true}));
    }, text);
}

/** Posts an answer `times` times. Each is removed from the page, since an answer that is still shown is not posted again at once. */
async function post(mattermost: MattermostPage, count: number): Promise<void> {
    for (let time = 0; time < count; time++) {
        await type(mattermost.composer, '/faq are push notifications free');
        await mattermost.page.locator('.SendMessageButton:enabled').waitFor();
        await mattermost.composer.press('Enter');
        await mattermost.page.waitForFunction(() => document.querySelectorAll('.FaqCard__footer').length === 1);
        await mattermost.page.evaluate(() => {
            const {store} = Reflect.get(window, 'demo') as HostPage;
            Object.values(store.getState().entities.posts.posts).
                filter(({type}) => type === 'custom_faq_answer').
                forEach((data) => store.dispatch({type: 'POST_REMOVED', data}));
        });
        await mattermost.page.waitForFunction(() => document.querySelectorAll('.FaqCard__footer').length === 0);
    }
}

/** Opens the panel, searches, reads an answer, closes. */
async function open(mattermost: MattermostPage, questions: readonly string[]): Promise<void> {
    for (const question of questions) {
        const panel = await mattermost.openPanel();
        if (await panel.getByRole('button', {name: 'Back'}).count() > 0) {
            await panel.getByRole('button', {name: 'Back'}).click();
        }
        await type(panel.locator('[role="combobox"]'), question);
        await panel.getByRole('listbox').getByRole('option').first().click();
        await panel.getByRole('button', {name: 'Post to channel'}).waitFor();
        await panel.getByRole('button', {name: 'Back'}).click();
        await mattermost.closeSidebar();
    }
}

function print(name: string, {heap, listeners, detached, nodes, posts}: Holding): void {
    const figures = [(heap / 1e6).toFixed(2), listeners, detached, nodes, posts];
    console.log(`| ${name.padEnd(16)} |${figures.map((figure) => String(figure).padStart(9)).join(' |')} |`);
}

const server = new DemoServer({...await buildPage(ROOT), plugins: [openDirectory(ROOT)], basename: '', host: '11.6'});
await server.listen();
const {args, ...options} = launchOptions();
const browser = await chromium.launch({...options, args: [...args, WITHOUT_COMPILERS]});
const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'en-US'});
await exposeStore(context);
const page = await context.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
const mattermost = new MattermostPage(page, server.url);

await mattermost.open();

const words = makeSyntheticFaq(QUESTIONS).queries.map(({q}) => q);
const topics = ['push notifications', 'guest accounts', 'license key', 'archive a channel', 'mobile app'];
console.log(`| ${''.padEnd(16)} |  heap MB | listeners | detached |    nodes |    posts |`);
console.log(`| ${'-'.repeat(16)} | -------: | --------: | -------: | -------: | -------: |`);
const holdings = [await measure(page, session)];
print('start', holdings[0]!);
for (let round = 1; round <= ROUNDS; round++) {
    // All questions differ, so that anything kept per question shows up as growth.
    await ask(page, Array.from({length: QUESTIONS}, (_, at) => `/faq --me ${at % 2 ? words[at % words.length] : topics[at % topics.length]} ${round} ${at}`));
    await post(mattermost, POSTS);
    await open(mattermost, Array.from({length: OPENINGS}, (_, at) => `${topics[at % topics.length]} ${round} ${at}`));
    const holding = await measure(page, session);
    holdings.push(holding);
    print(`${round * QUESTIONS} questions`, holding);
}
await browser.close();
await server.close();

const [first, last] = [holdings[1]!, holdings[ROUNDS]!];
let grew = false;
for (const what of ['heap', 'listeners', 'detached', 'nodes'] as const) {
    const growth = (last[what] - first[what]) / Math.max(1, first[what]);
    console.log(`${what}: ${growth >= 0 ? '+' : ''}${(growth * 100).toFixed(1)} % after the first tenth`);
    if (growth > MOST) {
        grew = true;
        console.error(`${what} grew from ${first[what]} to ${last[what]}: more than ${MOST * 100} %`);
    }
}
process.exitCode = grew ? 1 : 0;
