// End-to-end tests in a real Chromium. The stand-in is started for every test, on a free port;
// with MM_URL, the tests share that real server and run sequentially. Without DEMO_HOST all tests run as in
// Mattermost 11.6, and those that render most of the plugin also as in 11.0, which has React 17.

import path from 'node:path';

import {defineConfig} from '@playwright/test';

import {launchOptions} from './support/chromium';
import type {HostOptions} from './support/host';
import {isReal} from './support/real/run';

/** Tests that cover most of what differs in 11.0's libraries. */
const ON_BOTH = /plugin\/(?:card_places|cards|command|focus|layout|panel|replying)\.spec\.ts$/;

export default defineConfig<HostOptions>({
    testDir: import.meta.dirname,
    testMatch: '**/*.spec.ts',
    outputDir: path.resolve(import.meta.dirname, '../../test-results'),
    globalSetup: path.resolve(import.meta.dirname, 'support/global_setup.ts'),
    fullyParallel: true,
    workers: isReal ? 1 : 2,

    // Where a run decides about a landing, a failed test is tried once more, and reported as such.
    retries: process.env.CI ? 1 : 0,
    timeout: 60_000,
    expect: {timeout: 10_000},
    reporter: [['list'], ...(isReal ? [['./support/reasons.ts'] as const] : [])],
    forbidOnly: true,
    projects: isReal || process.env.DEMO_HOST ? [{name: 'as the server is'}] : [
        {name: 'as in 11.6', use: {hostVersion: '11.6'}},
        {name: 'as in 11.0', use: {hostVersion: '11.0'}, testMatch: ON_BOTH},
    ],
    use: {
        browserName: 'chromium',
        headless: true,
        actionTimeout: isReal ? 15_000 : 0,
        viewport: {width: 1280, height: 800},
        locale: 'en-US',
        permissions: ['clipboard-read', 'clipboard-write'],
        trace: 'off',
        screenshot: 'only-on-failure',
        launchOptions: launchOptions(),
    },
});
