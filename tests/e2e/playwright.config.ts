// End-to-end tests in a real Chromium. The stand-in host is started anew for every test, on a free port of its own.

import path from 'node:path';

import {defineConfig} from '@playwright/test';

import {launchOptions} from './support/chromium';

export default defineConfig({
    testDir: import.meta.dirname,
    testMatch: '**/*.spec.ts',
    outputDir: path.resolve(import.meta.dirname, '../../test-results'),
    globalSetup: path.resolve(import.meta.dirname, 'support/global_setup.ts'),
    fullyParallel: true,
    workers: 2,
    retries: 0,
    timeout: 60_000,
    expect: {timeout: 10_000},
    reporter: [['list']],
    forbidOnly: true,
    use: {
        browserName: 'chromium',
        headless: true,
        viewport: {width: 1280, height: 800},
        locale: 'en-US',
        permissions: ['clipboard-read', 'clipboard-write'],
        trace: 'off',
        screenshot: 'only-on-failure',
        launchOptions: launchOptions(),
    },
});
