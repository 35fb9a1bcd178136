// Finds a Chromium for the end-to-end tests, and installs one where there is none:
// Debian's package as root on a machine with apt, else the build that Playwright brings.

import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {chromium} from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of an installed Chromium or Chrome, `null` where there is none.
 * `CHROMIUM` names one that stands elsewhere; Playwright's own download counts too.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env, playwrights = chromium.executablePath()): string | null {
    if (env.CHROMIUM) {
        return env.CHROMIUM;
    }
    for (const folder of (env.PATH ?? '').split(delimiter)) {
        const found = names.map((name) => join(folder, name)).find(isExecutable);
        if (folder && found) {
            return found;
        }
    }
    return existsSync(playwrights) ? playwrights : null;
}

/** The commands that install one here, in order. */
export function planInstallation(machine: {readonly isRoot: boolean; readonly hasApt: boolean}): readonly (readonly string[])[] {
    return machine.isRoot && machine.hasApt ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
    ] : [
        ['npx', 'playwright', 'install', 'chromium'],
    ];
}

function isExecutable(path: string): boolean {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

function installChromium(): boolean {
    const hasApt = (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, 'apt-get')));
    return planInstallation({isRoot: process.getuid?.() === 0, hasApt}).every(([command = '', ...args]) =>
        spawnSync(command, args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}).status === 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !findChromium()) {
    console.log('No Chromium here yet: installing one for the end-to-end tests');
    if (!installChromium() || !findChromium()) {
        console.error('No Chromium could be installed. Install chromium or google-chrome, or name one with CHROMIUM=/path/to/chromium.');
        process.exitCode = 1;
    }
}
