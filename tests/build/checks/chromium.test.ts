import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, beforeAll, expect, it} from '@jest/globals';

import {findChromium} from '../../../build/checks/chromium';

let folder = '';

function add(name: string): string {
    const path = join(folder, name);
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, 0o755);
    return path;
}

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

it('takes the Chromium that is named, else a headless shell, Playwright\'s own, or a full one', () => {
    const env = {PATH: `/nowhere:${folder}`};
    expect(findChromium(env, '/nowhere/chrome')).toBeNull();
    const chrome = add('google-chrome');
    expect(findChromium(env, '/nowhere/chrome')).toEqual({executablePath: chrome});
    expect(findChromium(env, chrome)).toEqual({});
    const shell = add('chromium-headless-shell');
    expect(findChromium(env, chrome)).toEqual({executablePath: shell});
    expect(findChromium({...env, CHROMIUM: '/opt/chromium'}, chrome)).toEqual({executablePath: '/opt/chromium'});
});
