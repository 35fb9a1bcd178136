// Mattermost's API breaks: a registry method, Markdown rendering, the store. Mattermost stays up, users see a message, the console has a report.

import type {Page} from '@playwright/test';

import {expect, test} from '../support/fixtures';
import type {PageStore} from '../support/page_store';

/** Makes one method of the plugin's registry throw. */
async function breakRegistry(page: Page, method: string): Promise<void> {
    await page.addInitScript((name) => {
        type Plugin = Readonly<Record<'initialize' | 'uninitialize', (...args: unknown[]) => unknown>>;
        let register: (id: string, plugin: object) => void = () => undefined;
        Object.defineProperty(window, 'registerPlugin', {
            set: (real: typeof register) => {
                register = real;
            },
            get: () => (id: string, plugin: Plugin) => register(id, {
                initialize: (registry: object, store: unknown) => plugin.initialize(new Proxy(registry, {
                    get: (target, key) => {
                        if (key === name) {
                            return () => {
                                throw new Error(`Sabotage of ${name}`);
                            };
                        }
                        const value: unknown = Reflect.get(target, key);
                        return typeof value === 'function' ? value.bind(target) as unknown : value;
                    },
                }), store),
                uninitialize: () => plugin.uninitialize(),
            }),
        });
    }, method);
}

const METHODS = [
    'registerReducer', 'registerSlashCommandWillBePostedHook',
    'registerAppBarComponent', 'registerChannelHeaderButtonAction', 'registerPostTypeComponent', 'registerPostDropdownMenuAction',
];

for (const hostVersion of ['11.0', '11.6'] as const) {
    test.describe(`a registry that throws, in Mattermost ${hostVersion}`, () => {
        test.use({hostVersion});

        for (const method of hostVersion === '11.6' ? METHODS : METHODS.slice(1, 3)) {
            test(`at ${method} leaves Mattermost up, one report on the console, and a message for users who type /faq`, async ({mattermost, page, problems}) => {
                problems.allow(/Sabotage/);
                await breakRegistry(page, method);
                await mattermost.open();
                await mattermost.send('Mattermost is fine');
                await expect(mattermost.lastPost).toContainText('Mattermost is fine');
                expect(problems.count(/^console: .*FAQ Bot.*Sabotage/s)).toBe(1);
                expect(problems.count(/^uncaught/)).toBe(0);
                problems.allow(/Failed to load resource/);
                const left = await page.evaluate(() => {
                    const {components, postTypes} = (Reflect.get(window, 'pageStore') as PageStore).getState().plugins;
                    return [...Object.values(components).flat(), ...Object.values(postTypes)].filter(({pluginId}) => pluginId === 'faq-bot').length;
                });
                const canAnswer = method !== 'registerSlashCommandWillBePostedHook';
                expect(left, 'nothing is left but what answers /faq').toBe(canAnswer ? 1 : 0);
                await mattermost.send('/faq are push notifications free');
                await expect(mattermost.errorUnderBox).toContainText(canAnswer ? 'FAQ Bot could not be loaded' : 'not found');
                await expect(mattermost.composer).toHaveValue('/faq are push notifications free');
            });
        }
    });
}

/** Makes one function of `window.PostUtils` throw. */
async function breakPostUtils(page: Page, name: 'formatText' | 'messageHtmlToComponent'): Promise<void> {
    await page.addInitScript((broken) => {
        let utils: object = {};
        Object.defineProperty(window, 'PostUtils', {
            set: (real: object) => {
                utils = {...real, [broken]: () => {
                    throw new Error(`Sabotage of ${broken}`);
                }};
            },
            get: () => utils,
        });
    }, name);
}

for (const name of ['formatText', 'messageHtmlToComponent'] as const) {
    test(`a card stays readable, and the channel up, if ${name} throws`, async ({mattermost, page, problems}) => {
        problems.allow(/Sabotage|FAQ Bot/);
        await breakPostUtils(page, name);
        await mattermost.open();
        await mattermost.send('/faq are push notifications free');
        await expect(mattermost.lastPost).toContainText('Are push notifications free of charge?');
        await expect(mattermost.lastPost).toContainText('TPNS encrypts nothing in transit and comes without a service level agreement (SLA) for production.');
        await mattermost.send('the channel is fine');
        await expect(mattermost.lastPost).toContainText('the channel is fine');
        expect(problems.count(/^uncaught/)).toBe(0);
    });

    test(`the panel shows an answer as text if ${name} throws, and Mattermost stays up`, async ({mattermost, page, problems}) => {
        problems.allow(/Sabotage|FAQ Bot/);
        await breakPostUtils(page, name);
        await mattermost.open();
        const panel = await mattermost.openAnswer('push notifications');
        await expect(panel.getByRole('heading', {name: 'Are push notifications free of charge?'})).toBeVisible();
        await expect(panel, 'the answer as it was written').toContainText('TPNS encrypts nothing in transit and comes without a service level agreement (SLA) for production.');
        await mattermost.send('the channel is fine');
        await expect(mattermost.lastPost).toContainText('the channel is fine');
        expect(problems.count(/^uncaught/)).toBe(0);
    });
}

const FORGERIES: readonly [name: string, props: Readonly<Record<string, unknown>>][] = [
    ['no props', {}],
    ['props of nothing', {faq_bot: null}],
    ['props of a text', {faq_bot: 'push-notifications-free'}],
    ['props of a later version', {faq_bot: {v: 99, id: 'x', section: ['A'], sources: []}}],
    ['sources that are no links', {faq_bot: {v: 1, id: 'push-notifications-free', section: 'x', sources: [{title: 'Click', url: 'javascript:alert(1)'}, 7, null]}}],
    ['an entry that does not exist', {faq_bot: {v: 1, id: 'nosuch', section: ['A'], sources: []}}],
];

test('a card with forged props shows the message and nothing else', async ({mattermost, host}) => {
    await mattermost.open();
    for (const [name, props] of FORGERIES) {
        await test.step(name, async () => {
            await host.say({username: 'yuki.tanaka', channel: 'town-square', message: `#### What the message says\n\nwith **${name}**`, type: 'custom_faq_answer', props});
            await expect(mattermost.lastPost).toContainText(`with ${name}`);
            await expect(mattermost.lastPost).not.toContainText('push');
            await expect(mattermost.lastPost.locator('a[href^="javascript"]')).toHaveCount(0);
            expect((await host.posts()).at(-1)?.type).toBe('custom_faq_answer');
        });
    }
});

for (const hostVersion of ['11.0', '11.6'] as const) {
    test.describe(`a web app as in ${hostVersion} that lacks`, () => {
        test.use({hostVersion});

        for (const [what, library, name] of [['a library', 'ReactRedux', ''], ['a function', 'ReactIntl', 'useIntl']] as const) {
            test(`${what} stays up, with one report on the console and a message for users who type /faq`, async ({mattermost, page, problems}) => {
                problems.allow(/FAQ Bot: The plugin could not be started/);

                // The stand-in's own code does not use these globals.
                await page.addInitScript(([ofLibrary, without]) => {
                    let shared: unknown;
                    Object.defineProperty(window, ofLibrary, {
                        get: () => (without && typeof shared === 'object' ? {...shared, [without]: undefined} : undefined),
                        set: (value: unknown) => {
                            shared = value;
                        },
                    });
                }, [library, name] as const);
                await mattermost.open();
                await mattermost.send('/faq can external guests join');
                await expect(mattermost.errorUnderBox).toContainText('FAQ Bot could not be loaded');
                await mattermost.send('Mattermost is fine');
                await expect(mattermost.lastPost).toContainText('Mattermost is fine');
                expect(problems.count(/^console: .*FAQ Bot/s)).toBe(1);
                expect(problems.count(/^uncaught/)).toBe(0);
            });
        }
    });
}
