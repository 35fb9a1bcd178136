// A plugin's life cycle: loading in two ways, upgrade, disable and enable, what remains afterwards, what blanks the page.

import {expect, onStandInOnly, test} from '../support/fixtures';
import type {PageStore} from '../support/page_store';
import {createProbe} from '../support/plugins';
import {StandIn} from '../support/stand_in';

/** Records calls, and registers one of each kind of registration. */
const lifeProbe = createProbe({
    initialize: (registry, {React, probe, store}) => {
        const log = 'log' in probe ? probe.log : (probe.log = []);
        log.push(Reflect.get(window, 'probeScriptDone') ? 'initialize after the script' : 'initialize inside registerPlugin');
        registry.registerReducer?.((state: number | undefined, action: {type: string}) => (action.type === 'probe/count' ? (state ?? 0) + 1 : state ?? 0));
        const panel = registry.registerRightHandSidebarComponent?.(() => React.createElement('p', null, 'Panel'), 'Probe') as {toggleRHSPlugin: unknown};
        registry.registerAppBarComponent?.({iconUrl: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>', tooltipText: 'Probe', action: () => store.dispatch(panel.toggleRHSPlugin)});
        registry.registerWebSocketEventHandler?.('posted', () => log.push('posted'));
        registry.registerReconnectHandler?.(() => log.push('reconnect'));
        store.dispatch({type: 'probe/count'});
    },
    uninitialize: ({probe}) => {
        probe.log?.push('uninitialize');
    },
});

function readLog(page: {evaluate<T>(run: () => T): Promise<T>}): Promise<string[]> {
    return page.evaluate(() => (Reflect.get(window, 'probe') as {log: string[]} | undefined)?.log ?? []);
}

for (const hostVersion of ['11.0', '11.6'] as const) {
    test.describe(`as in Mattermost ${hostVersion}`, () => {
        test.use({plugins: [lifeProbe], hostVersion});

        test('initialize runs at that version’s time', async ({mattermost, page}) => {
            await page.addInitScript(() => {
                // The script's load event tells whether `initialize` ran inside the script or after it.
                document.addEventListener('load', (event) => {
                    if (event.target instanceof HTMLScriptElement && event.target.id === 'plugin_probe') {
                        Reflect.set(window, 'probeScriptDone', true);
                    }
                }, true);
            });
            await mattermost.open();
            expect(await readLog(page)).toEqual([hostVersion === '11.0' ? 'initialize after the script' : 'initialize inside registerPlugin']);
        });

        test('shares the libraries of that version', async ({mattermost, page}) => {
            await mattermost.open();
            const shared = await page.evaluate(() => {
                const names = ['React', 'ReactDOM', 'ReactIntl', 'Redux', 'ReactRedux', 'ReactBootstrap', 'ReactRouterDom', 'PropTypes', 'Luxon', 'PostUtils', 'WebappUtils', 'Components', 'ProductApi'];
                const {React, ReactRedux} = window as unknown as {React: {version: string}; ReactRedux: object};
                return {missing: names.filter((name) => typeof Reflect.get(window, name) !== 'object'), react: React.version, advancedConnect: 'connectAdvanced' in ReactRedux};
            });
            expect(shared).toEqual({missing: [], react: hostVersion === '11.0' ? '17.0.2' : '18.2.0', advancedConnect: hostVersion === '11.0'});
        });

        test('an upgrade loads the new script, then uninitializes the old plugin, then initializes the new one; the panel closes', async ({mattermost, page, host}) => {
            await mattermost.open();
            await mattermost.appBarButton('probe').click();
            await expect(mattermost.sidebar).toBeVisible();
            await host.plugins.upgrade('probe');
            await expect(mattermost.sidebar).toBeHidden();
            await expect.poll(async () => (await readLog(page)).slice(1)).toEqual(['uninitialize', expect.stringContaining('initialize')]);
            await expect(mattermost.appBarButton('probe')).toHaveCount(1);
        });

        test('the reducer of the new version inherits the state of the old', async ({mattermost, page, host}) => {
            await mattermost.open();
            await host.plugins.upgrade('probe');
            await expect.poll(() => page.evaluate(() => {
                return (Reflect.get(window, 'pageStore') as PageStore).getState()['plugins-probe'];
            })).toBe(2);
        });
    });
}

test.describe('disable and enable', () => {
    test.use({plugins: [lifeProbe]});

    test('the same instance is initialized again, and handlers do not pile up', async ({mattermost, page, host}) => {
        await mattermost.open();
        for (let round = 0; round < 3; round++) {
            await host.plugins.disable('probe');
            await expect(mattermost.appBarButton('probe')).toHaveCount(0);
            await host.plugins.enable('probe');
            await expect(mattermost.appBarButton('probe')).toHaveCount(1);
        }
        if (host instanceof StandIn) {
            expect(await page.evaluate(() => (Reflect.get(window, 'demo') as {countHandlers(): number}).countHandlers())).toBe(2);
        }
        expect(await page.evaluate(() => {
            const {components} = (Reflect.get(window, 'pageStore') as PageStore).getState().plugins;
            return Object.values(components).flat().filter(({pluginId}) => pluginId === 'probe').length;
        })).toBe(2);
    });

    test('enabling runs the script again: the old instance is uninitialized twice, the new one initialized', async ({mattermost, page, host}) => {
        await mattermost.open();
        await host.plugins.disable('probe');
        await expect(mattermost.appBarButton('probe')).toHaveCount(0);
        await host.plugins.enable('probe');
        await expect(mattermost.appBarButton('probe')).toHaveCount(1);
        const log = (await readLog(page)).map((line) => line.replace(/^initialize.*/, 'initialize'));
        expect(log).toEqual(['initialize', 'uninitialize', 'uninitialize', 'initialize']);
    });

    test('logging out removes registrations without telling the plugin', async ({mattermost, page, problems}) => {
        onStandInOnly('changes the person without loading the page anew, by a control of the stand-in');

        // A request of the store about the previous user, which the stand-in's server does not have.
        problems.allow(/\/users\/status\/ids/);
        await mattermost.open();
        await page.evaluate(() => (Reflect.get(window, 'demo') as {switchPerson(username: string, reload: boolean): Promise<void>}).switchPerson('yuki.tanaka', false));
        await expect(mattermost.appBarButton('probe')).toHaveCount(0);
        expect(await readLog(page)).toHaveLength(1);
    });

    test('a tab that missed an upgrade loads it after reconnecting', async ({mattermost, page, host}) => {
        await mattermost.open();
        await host.disconnect(page);
        await host.plugins.upgrade('probe');
        await host.reconnect(page);
        await expect.poll(() => readLog(page), {timeout: 30_000}).toContain('uninitialize');
        expect(await readLog(page)).toContain('reconnect');
    });
});

test.describe('a plugin that throws in initialize', () => {
    for (const hostVersion of ['11.0', '11.6'] as const) {
        test.describe(hostVersion, () => {
            test.use({hostVersion, plugins: [createProbe({initialize: () => {
                throw new Error('No start today');
            }})]});

            test('leaves the whole page blank', async ({page, host, problems}) => {
                problems.allow(/No start today/);
                await page.goto(`${host.url}/${host.team.name}/channels/town-square`);
                await expect.poll(() => problems.count(/No start today/)).toBeGreaterThan(0);
                await expect(page.locator('#root')).toBeEmpty();
            });
        });
    }
});

test.describe('files of a plugin', () => {
    test.use({plugins: [createProbe({initialize: () => undefined, files: {'webapp/dist/lazy.abc.js': 'window.lazy = 1;', 'public/hello.json': '{"a":1}'}})]});

    test('are cached for a year, the main file under a hashed name; public files are served while it is enabled', async ({host, request, mattermost, page}) => {
        await mattermost.open();
        const [main] = await page.locator('script#plugin_probe').evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src')));
        expect(main).toMatch(/\/static\/plugins\/probe\/probe_[\da-f]+_bundle\.js$/);
        const lazy = await request.get(`${host.url}/static/plugins/probe/lazy.abc.js`);
        expect(lazy.headers()['cache-control']).toBe('max-age=31556926, public');
        expect((await request.get(`${host.url}/static/plugins/probe/main.js`)).status()).toBe(404);
        expect((await request.get(`${host.url}/plugins/probe/public/hello.json`)).status()).toBe(200);
        await host.plugins.disable('probe');
        expect((await request.get(`${host.url}/plugins/probe/public/hello.json`)).status()).toBe(404);
        expect((await request.get(`${host.url}/static/plugins/probe/lazy.abc.js`)).status()).toBe(200);
    });

    test('cannot use inline scripts, eval or scripts from other servers', async ({mattermost, page, problems}) => {
        problems.allow(/Content Security Policy/);
        await mattermost.open();
        const blocked = await page.evaluate(() => {
            const script = document.createElement('script');
            script.textContent = 'window.inlineRan = true';
            document.head.append(script);
            let evalRan = true;
            try {
                // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the policy must refuse exactly this
                setTimeout('window.evalRan = true', 0);
                evalRan = Reflect.get(window, 'evalRan') === true;
            } catch {
                evalRan = false;
            }
            return {inline: Reflect.get(window, 'inlineRan') === undefined, eval: !evalRan};
        });
        expect(blocked).toEqual({inline: true, eval: true});
    });
});
