// End-to-end tests in a real Chromium. The stand-in host is started anew for every test, on a free port of its own;
// where MM_URL names a real server, the tests share it and run one after the other.

import path from 'node:path';

import {defineConfig} from '@playwright/test';

import {launchOptions} from './support/chromium';
import {isReal} from './support/real/run';

export default defineConfig({
    testDir: import.meta.dirname,
    testMatch: '**/*.spec.ts',
    outputDir: path.resolve(import.meta.dirname, '../../test-results'),
    globalSetup: path.resolve(import.meta.dirname, 'support/global_setup.ts'),
    fullyParallel: true,
    workers: isReal ? 1 : 2,
    retries: 0,
    timeout: 60_000,
    expect: {timeout: 10_000},
    reporter: [['list'], ...(isReal ? [['./support/reasons.ts'] as const] : [])],
    forbidOnly: true,
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
