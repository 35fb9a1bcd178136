// Playwright fixtures: the host, the page object, and checks for errors and requests. The host is a stand-in of the test's
// own, or the real server that MM_URL names.

import {test as base} from '@playwright/test';

import {buildPage, type PageBundle} from '../../../build/demo/bundle';
import {DemoServer} from '../../../build/demo/server/demo_server';
import {openDirectory, type PluginFiles} from '../../../build/demo/server/plugin_files';
import type {Host, HostOptions} from './host';
import {MattermostPage} from './mattermost_page';
import {exposeStore} from './page_store';
import {ROOT} from './paths';
import type {Probe} from './plugins';
import {MATTERMOSTS_OWN, Problems} from './problems';
import {RealHost} from './real/host';
import {isReal, readRun} from './real/run';
import {StandIn} from './stand_in';
import {versionOfRun} from './version';

interface Fixtures {

    /** The stand-in or the real server. */
    readonly host: Host;

    /** The stand-in's server. A test that uses it is skipped on a real server. */
    readonly server: DemoServer;
    readonly mattermost: MattermostPage;

    /** Fails the test at its end if there were problems that it did not allow. */
    readonly problems: Problems;
}

/** Built once per worker. */
let pageBundle: Promise<PageBundle> | null = null;

/** Why a test with these options cannot run on the real server; empty if it can. */
function findObstacle({plugins, basename, hostVersion}: HostOptions): string {
    if (hostVersion !== null && hostVersion !== versionOfRun()) {
        return `is about Mattermost ${hostVersion}`;
    }
    if (basename !== new URL(readRun().target.url).pathname.replace(/\/$/, '')) {
        return basename ? 'the server under test does not live under that sub-path' : '';
    }
    return plugins?.every(isProbe) === false ? 'the archive that `make dist` wrote is what every test on a real server runs with' : '';
}

function isProbe(files: PluginFiles): files is Probe {
    return 'files' in files;
}

export const test = base.extend<Fixtures & HostOptions>({
    plugins: [null, {option: true}],
    basename: ['', {option: true}],
    hostVersion: [null, {option: true}],

    host: async ({plugins, basename, hostVersion, context}, use, info) => {
        await exposeStore(context);
        if (!isReal) {
            pageBundle ??= buildPage(ROOT);
            const server = new DemoServer({...await pageBundle, plugins: plugins ?? [openDirectory(ROOT)], basename, host: hostVersion ?? versionOfRun()});
            await server.listen();
            await use(new StandIn(server));
            await server.close();
            return;
        }
        const obstacle = findObstacle({plugins, basename, hostVersion});
        info.skip(obstacle !== '', obstacle);
        const host = new RealHost(readRun(), context);
        try {
            await host.begin(context);
            await host.plugins.begin(plugins === null ? null : plugins.filter(isProbe));
            await use(host);
        } finally {
            await host.end(context);
        }
    },

    server: async ({host}, use, info) => {
        if (host instanceof StandIn) {
            await use(host.server);
        } else {
            info.skip(true, 'needs what only the stand-in has: its memory, its log of requests, its own controls');
        }
    },

    problems: [async ({context}, use) => {
        const problems = new Problems();
        if (isReal) {
            problems.allow(...MATTERMOSTS_OWN);
            problems.allowHost(new URL(readRun().target.url).hostname);
        }
        problems.watch(context);
        await use(problems);
        base.expect(problems.unexpected(), 'errors and requests that no test may cause').toEqual([]);
    }, {auto: true}],

    mattermost: async ({page, host}, use) => {
        await use(new MattermostPage(page, host.url, host));
    },
});

/** Skips the test or block on a real server; the reason is printed. */
export function onStandInOnly(reason: string): void {
    test.skip(isReal, reason);
}

export {expect} from '@playwright/test';
