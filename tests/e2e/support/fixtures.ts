// What a test gets: a host of its own, the page in words, and a watch over errors and requests.

import {test as base} from '@playwright/test';

import {buildPage} from '../../../build/demo/bundle';
import {DemoServer} from '../../../build/demo/server/demo_server';
import type {PluginFiles} from '../../../build/demo/server/plugin_files';
import {openDirectory} from '../../../build/demo/server/plugin_files';
import {MattermostPage} from './mattermost_page';
import {ROOT} from './paths';
import {Problems} from './problems';

interface HostOptions {

    /** Plugins on the host; FAQ Bot as built where it is left out. */
    plugins: readonly PluginFiles[] | null;

    /** A path such as `/chat` that the host lives under. */
    basename: string;

    /** Which Mattermost the stand-in behaves like where versions differ. */
    hostVersion: '11.0' | '11.6';
}

interface Fixtures {

    /** The stand-in's server: its state, failures on demand, upgrades. */
    readonly server: DemoServer;
    readonly mattermost: MattermostPage;

    /** Fails the test in the end for anything that was not allowed. */
    readonly problems: Problems;
}

export const test = base.extend<Fixtures & HostOptions>({
    plugins: [null, {option: true}],
    basename: ['', {option: true}],
    hostVersion: ['11.6', {option: true}],

    server: async ({plugins, basename, hostVersion}, use) => {
        const server = new DemoServer({...await buildPage(ROOT), plugins: plugins ?? [openDirectory(ROOT)], basename, host: hostVersion});
        await server.listen();
        await use(server);
        await server.close();
    },

    problems: [async ({context}, use) => {
        const problems = new Problems();
        problems.watch(context);
        await use(problems);
        base.expect(problems.unexpected(), 'errors and requests that no test may cause').toEqual([]);
    }, {auto: true}],

    mattermost: async ({page, server}, use) => {
        await use(new MattermostPage(page, server.url));
    },
});

export {expect} from '@playwright/test';
