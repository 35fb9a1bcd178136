/** @jest-environment jsdom */
import {afterEach, beforeEach, describe, expect, it, jest} from '@jest/globals';

import type {FaqLoader} from '../../webapp/src/answer/faq_loader';
import type {Registry} from '../../webapp/src/host/registry';
import {registerAll, type OnCleanup} from '../../webapp/src/register/register_all';
import {createFakeHost} from '../commands/host_fixture';

const loader: FaqLoader = {load: () => Promise.reject(new Error('not asked for')), loaded: () => null};

/** A registry that counts current registrations, and may fail at one method. */
function createRegistry(failing?: keyof Registry) {
    const live = new Map<string, string>();
    const calls: string[] = [];
    const hooks: Parameters<Registry['registerSlashCommandWillBePostedHook']>[0]['hook'][] = [];
    const call = (method: keyof Registry): void => {
        calls.push(method);
        if (method === failing) {
            throw new Error(`${method} failed`);
        }
    };
    const give = (method: keyof Registry): string => {
        call(method);
        const id = `${method}-${calls.length}`;
        live.set(id, method);
        return id;
    };
    const show = {type: 'SHOW'};
    const registry: Registry = {
        registerSlashCommandWillBePostedHook: ({hook}) => {
            hooks.push(hook);
            return give('registerSlashCommandWillBePostedHook');
        },
        registerAppBarComponent: () => ({id: give('registerAppBarComponent'), rhsComponent: {id: give('registerAppBarComponent'), showRHSPlugin: show, hideRHSPlugin: show, toggleRHSPlugin: show}}),
        registerChannelHeaderButtonAction: () => give('registerChannelHeaderButtonAction'),
        registerPostTypeComponent: () => give('registerPostTypeComponent'),
        registerNeedsTeamRoute: () => give('registerNeedsTeamRoute'),
        registerPostMessageAttachmentComponent: () => give('registerPostMessageAttachmentComponent'),
        registerPostDropdownMenuAction: () => give('registerPostDropdownMenuAction'),
        registerAdminConsoleCustomSetting: () => call('registerAdminConsoleCustomSetting'),
        registerUserSettings: () => call('registerUserSettings'),
        registerReducer: () => call('registerReducer'),
        registerWebSocketEventHandler: () => call('registerWebSocketEventHandler'),
        unregisterWebSocketEventHandler: () => undefined,
        registerReconnectHandler: () => call('registerReconnectHandler'),
        unregisterReconnectHandler: () => undefined,
        unregisterComponent: ({componentId}) => void live.delete(componentId),
        unregisterPostTypeComponent: ({componentId}) => void live.delete(componentId),
    };
    return {registry, live, calls, hooks};
}

let error: jest.SpiedFunction<typeof console.error>;

beforeEach(() => {
    error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => error.mockRestore());

describe('registering', () => {
    it('registers every surface once and can unregister all of them', () => {
        const {registry, live, calls} = createRegistry();
        const cleanups: (() => void)[] = [];
        const onCleanup: OnCleanup = (cleanup) => cleanups.push(cleanup);
        registerAll(registry, createFakeHost(), loader, 'icon.svg', onCleanup);
        expect(calls.toSorted()).toEqual([
            'registerAdminConsoleCustomSetting',
            'registerAppBarComponent',
            'registerAppBarComponent',
            'registerChannelHeaderButtonAction',
            'registerNeedsTeamRoute',
            'registerPostDropdownMenuAction',
            'registerPostMessageAttachmentComponent',
            'registerPostTypeComponent',
            'registerPostTypeComponent',
            'registerPostTypeComponent',
            'registerReducer',
            'registerSlashCommandWillBePostedHook',
            'registerUserSettings',
            'registerWebSocketEventHandler',
        ]);
        cleanups.forEach((cleanup) => cleanup());
        expect([...live]).toEqual([]);
    });
});

describe('the plugin', () => {
    it('catches a failure at start, reports it once and leaves only a hook for /faq registered', async () => {
        const {FaqBotPlugin} = await import('../../webapp/src/plugin');
        for (const failing of ['registerReducer', 'registerAppBarComponent', 'registerChannelHeaderButtonAction', 'registerPostTypeComponent'] as const) {
            const {registry, live} = createRegistry(failing);
            error.mockClear();
            const plugin = new FaqBotPlugin();
            expect(() => plugin.initialize(registry, createFakeHost())).not.toThrow();
            expect([...live.values()]).toEqual(['registerSlashCommandWillBePostedHook']);
            expect(error).toHaveBeenCalledTimes(1);
            plugin.uninitialize();
            expect([...live]).toEqual([]);
        }
    });

    it('reports a failure at start once if not even the hook can be registered', async () => {
        const {FaqBotPlugin} = await import('../../webapp/src/plugin');
        const {registry, live} = createRegistry('registerSlashCommandWillBePostedHook');
        expect(() => new FaqBotPlugin().initialize(registry, createFakeHost())).not.toThrow();
        expect([...live]).toEqual([]);
        expect(error).toHaveBeenCalledTimes(1);
    });

    it('registers nothing after it was disabled, whatever loads later', async () => {
        const {FaqBotPlugin} = await import('../../webapp/src/plugin');
        const {registry, live, calls, hooks} = createRegistry();
        const plugin = new FaqBotPlugin();
        const run = async (): Promise<unknown> => hooks.at(-1)?.('/faq help', {channel_id: 'town', team_id: 'team', root_id: ''});
        plugin.initialize(registry, createFakeHost());
        const before = calls.length;
        const running = run();
        plugin.uninitialize();
        await running;
        expect(calls).toHaveLength(before);
        expect([...live]).toEqual([]);

        plugin.initialize(registry, createFakeHost());
        await run();
        expect(calls.slice(before)).toContain('registerReconnectHandler');
    });

    it('can be disabled and enabled repeatedly without leaks', async () => {
        const {FaqBotPlugin} = await import('../../webapp/src/plugin');
        const {registry, live} = createRegistry();
        const plugin = new FaqBotPlugin();
        plugin.initialize(registry, createFakeHost());
        const {size} = live;
        for (let time = 0; time < 10; time++) {
            plugin.uninitialize();
            expect(live.size).toBe(0);
            plugin.initialize(registry, createFakeHost());
            plugin.initialize(registry, createFakeHost());
            expect(live.size).toBe(size);
        }
        expect(error).not.toHaveBeenCalled();
    });
});
