import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';

import {findChromium, planInstallation} from '../../../build/checks/chromium';

let folder = '';

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chromium-'));
    writeFileSync(join(folder, 'google-chrome'), '#!/bin/sh\n');
    chmodSync(join(folder, 'google-chrome'), 0o755);
    writeFileSync(join(folder, 'not-executable'), '');
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('a Chromium', () => {
    it('is found on the PATH', () => {
        expect(findChromium({PATH: `/nowhere:${folder}`}, '/nowhere/chrome')).toBe(join(folder, 'google-chrome'));
    });

    it('may be named', () => {
        expect(findChromium({PATH: folder, CHROMIUM: '/opt/chromium'}, '/nowhere/chrome')).toBe('/opt/chromium');
    });

    it('may be Playwright\'s own', () => {
        expect(findChromium({PATH: '/nowhere'}, join(folder, 'not-executable'))).toBe(join(folder, 'not-executable'));
        expect(findChromium({PATH: '/nowhere'}, '/nowhere/chrome')).toBeNull();
    });

    it('comes from Debian as root where there is apt, else from Playwright', () => {
        const debian = planInstallation({isRoot: true, hasApt: true}).map((command) => command.join(' '));
        expect(debian[0]).toBe('apt-get update');
        expect(debian[1]).toMatch(/^apt-get install -y .*chromium/);
        for (const machine of [{isRoot: false, hasApt: true}, {isRoot: true, hasApt: false}]) {
            expect(planInstallation(machine)).toEqual([['npx', 'playwright', 'install', 'chromium']]);
        }
    });
});
