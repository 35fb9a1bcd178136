// The contract between Mattermost and a plugin, point by point, with small plugins: what a hook's result does,
// how registry methods read their arguments, where components show and what surrounds them.

import {expectNoAxeViolations} from '../support/axe';
import {expect, onStandInOnly, test} from '../support/fixtures';
import type {PageStore} from '../support/page_store';
import {createProbe, type ProbeScope} from '../support/plugins';

/** Returns each result that a hook can have for `/probe <what>`. */
const hookProbe = createProbe({
    initialize: (registry, {probe}: ProbeScope) => {
        const seen: unknown[] = probe.lines = [];
        registry.registerSlashCommandWillBePostedHook?.(async (message: string, args: unknown) => {
            seen.push({message, args});
            await Promise.resolve();
            const results: Record<string, () => unknown> = {
                '/probe consume': () => ({}),
                '/probe refuse': () => ({error: {message: 'Not today.'}}),
                '/probe rewrite': () => ({message: '/shrug rewritten', args}),
                '/probe no-args': () => ({message: '/shrug rewritten'}),
                '/probe undefined-error': () => ({error: undefined}),
                '/probe throw': () => {
                    throw new Error('Thrown by the probe');
                },
                '/probe text-error': () => ({error: 'text'}),
            };
            return results[message]?.();
        });
    },
});

test.describe('results of a slash command hook', () => {
    test.use({plugins: [hookProbe]});

    test('an empty object consumes the line', async ({mattermost, page}) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await mattermost.open();
        await mattermost.send('/probe consume');
        await expect(mattermost.composer).toHaveValue('');
        expect(asked.filter((address) => address.includes('commands/execute'))).toEqual([]);
    });

    test('an error keeps the text and blocks Enter until the text is edited', async ({mattermost, page}) => {
        await mattermost.open();
        await mattermost.send('/probe refuse');
        await expect(mattermost.errorUnderBox).toHaveText('Not today.');
        await expect(mattermost.composer).toHaveValue('/probe refuse');
        await mattermost.composer.press('Enter');
        await mattermost.composer.press('Enter');
        expect(await page.evaluate(() => (Reflect.get(window, 'probe') as {lines: unknown[]}).lines.length)).toBe(1);
        await mattermost.composer.pressSequentially('!');
        await expect(mattermost.errorUnderBox).toHaveCount(0);
    });

    test('a message with its arguments goes on to the server', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.send('/probe rewrite');
        await expect(mattermost.lastPost).toContainText('rewritten ¯\\_(ツ)_/¯');
    });

    test('a message without arguments loses the channel', async ({mattermost, problems}) => {
        problems.allow(/40\d/, /Failed to load resource/);
        await mattermost.open();
        await mattermost.send('/probe no-args');
        await expect(mattermost.errorUnderBox).toBeVisible();
    });

    test('undefined passes the line to the server', async ({mattermost, problems}) => {
        problems.allow(/404/);
        await mattermost.open();
        await mattermost.send('/probe something');
        await expect(mattermost.errorUnderBox).toContainText("Command with a trigger of '/probe' not found.");
    });

    test('an undefined error shows a TypeError to the user', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.send('/probe undefined-error');
        await expect(mattermost.errorUnderBox).toContainText(/undefined/);
    });

    test('a thrown error is shown under the box', async ({mattermost}) => {
        await mattermost.open();
        await mattermost.send('/probe throw');
        await expect(mattermost.errorUnderBox).toHaveText('Thrown by the probe');
    });

    test('an error without a message takes the page down', async ({mattermost, page, problems}) => {
        problems.allow(/TypeError/);
        await mattermost.open();
        await mattermost.send('/probe text-error');
        await expect(page.locator('#root')).toBeEmpty();
    });

    test('the hook receives the raw line, with channel, team and thread', async ({mattermost, page, problems, host}) => {
        problems.allow(/404/);
        await mattermost.open();
        await mattermost.openThread(mattermost.post('Are push notifications free'));
        await mattermost.reply('/PROBE  x ');
        const lines = await page.evaluate(() => (Reflect.get(window, 'probe') as {lines: unknown[]}).lines);
        expect(lines).toEqual([{
            message: '/PROBE  x ',
            args: {channel_id: host.channelId('town-square'), team_id: host.team.id, root_id: expect.stringMatching(/^\w{26}$/)},
        }]);
    });
});

test.describe('arguments of registry methods', () => {
    test.use({plugins: [createProbe({
        initialize: (registry, {probe}) => {
            const hook = (): object => ({});
            probe.ids = [
                registry.registerSlashCommandWillBePostedHook?.({hook}),
                registry.registerSlashCommandWillBePostedHook?.(hook),
                registry.registerPostDropdownMenuAction?.({text: 'By name', action: () => undefined}),
                registry.registerPostDropdownMenuAction?.('By place', () => undefined),
                // One unknown key makes the whole object the text.
                registry.registerPostDropdownMenuAction?.({text: 'Lost', action: () => undefined, icon: 'x'}),
            ];
        },
    })]});

    test('are read by name and by position, and each registration has its own id', async ({mattermost, page}) => {
        await mattermost.open();
        const ids = await page.evaluate(() => (Reflect.get(window, 'probe') as {ids: string[]}).ids);
        expect(new Set(ids).size).toBe(5);
        ids.forEach((id) => expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
        const texts = await page.evaluate(() => {
            const items = (Reflect.get(window, 'pageStore') as PageStore).getState().plugins.components.PostDropdownMenu;
            return items?.filter(({pluginId}) => pluginId === 'probe').map((item) => [typeof item.text, typeof item.action]);
        });
        expect(texts).toEqual([['string', 'function'], ['string', 'function'], ['object', 'undefined']]);
    });
});

test.describe('places for components', () => {
    const panelProbe = createProbe({
        initialize: (registry, {React, store, probe}) => {
            let broken = false;
            const Panel = (): unknown => {
                if (broken) {
                    throw new Error('The panel is broken');
                }
                return React.createElement('p', null, 'Inside the panel');
            };
            const panel = registry.registerRightHandSidebarComponent?.({component: Panel, title: 'Probe'}) as Record<string, unknown>;
            probe.kinds = [typeof panel.showRHSPlugin, typeof panel.hideRHSPlugin, typeof panel.toggleRHSPlugin];
            registry.registerAppBarComponent?.({iconUrl: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>', tooltipText: 'Probe panel', supportedProductIds: null, action: () => store.dispatch(panel.toggleRHSPlugin)});
            registry.registerChannelHeaderButtonAction?.({icon: 'P', action: () => undefined, dropdownText: 'Probe button', tooltipText: 'Probe button'});
            registry.registerPostDropdownMenuAction?.({text: 'Break the panel', action: () => {
                broken = true;
            }});
            registry.registerPostDropdownMenuAction?.({text: 'Only on questions', action: () => undefined, filter: () => false});
            registry.registerNeedsTeamRoute?.('page', () => React.createElement('p', null, 'A page of its own'));
            registry.registerUserSettings?.({setting: {id: 'probe', uiName: 'Probe', sections: [{title: 'Mode', settings: [
                {name: 'mode', type: 'radio', default: 'a', options: [{value: 'a', text: 'First'}, {value: 'b', text: 'Second'}]},
            ]}]}});
        },
        files: {'webapp/dist/unused.js': ''},
    });
    test.use({plugins: [panelProbe]});

    test('the panel is opened and closed with the actions that registration returned', async ({mattermost, page}) => {
        await mattermost.open();
        expect(await page.evaluate(() => (Reflect.get(window, 'probe') as {kinds: string[]}).kinds)).toEqual(['object', 'function', 'function']);
        await mattermost.appBarButton('probe').click();
        await expect(mattermost.sidebar).toContainText('Inside the panel');
        await mattermost.appBarButton('probe').click();
        await expect(mattermost.sidebar).toBeHidden();
    });

    test('a panel that throws is replaced by a message, and the page stays up', async ({mattermost, problems}) => {
        problems.allow(/The panel is broken/);
        await mattermost.open();
        await mattermost.choose(mattermost.lastPost, 'Break the panel');
        await mattermost.appBarButton('probe').click();
        await expect(mattermost.sidebar).toContainText('An error occurred in the probe plugin.');
        await expect(mattermost.composer).toBeEnabled();
    });

    test('the header button hides on the desktop where the app bar has the plugin', async ({mattermost, page}) => {
        onStandInOnly('on narrow screens Mattermost has the button in the menu of the channel’s name');
        await mattermost.open();
        await expect(page.getByRole('button', {name: 'Probe button'})).toBeHidden();
        await page.setViewportSize({width: 400, height: 700});
        await expect(page.getByRole('button', {name: 'Probe button'})).toBeVisible();
    });

    test('a menu entry shows where its filter allows', async ({mattermost, page}) => {
        await mattermost.open();
        await mattermost.openMenu(mattermost.lastPost);
        await expect(page.getByRole('menuitem', {name: 'Break the panel'})).toBeVisible();
        await expect(page.getByRole('menuitem', {name: 'Only on questions'})).toHaveCount(0);
    });

    test('a plugin’s route is under the team', async ({page, host}) => {
        await page.goto(`${host.url}/${host.team.name}/probe/page`);
        await expect(page.getByText('A page of its own')).toBeVisible();
    });

    test('settings are saved as preferences in the plugin’s category', async ({mattermost, host}) => {
        await mattermost.open();
        const dialog = await mattermost.openSettings('Probe');
        await dialog.getByRole('button', {name: 'Mode Edit'}).click();
        await dialog.getByRole('radio', {name: 'Second'}).check();
        await dialog.getByRole('button', {name: 'Save'}).click();
        await expect(dialog.getByText('Second')).toBeVisible();
        await expect.poll(() => host.preference('ana.ruiz', 'pp_probe', 'mode')).toBe('b');
    });

    test('the settings dialog has no accessibility violation', async ({mattermost, page}) => {
        onStandInOnly('the accessibility of Mattermost itself is not ours to judge');
        await mattermost.open();
        const dialog = await mattermost.openSettings('Probe');
        await dialog.getByRole('button', {name: 'Mode Edit'}).click();
        await expectNoAxeViolations(page);
    });
});
