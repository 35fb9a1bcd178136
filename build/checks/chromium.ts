// Finds a Chromium for the end-to-end tests, and installs one where there is none. The headless shell comes first: it opens no
// windows, so the tests take two thirds of the time. Debian's package as root on a machine with apt, else Playwright's installer.

import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {chromium} from '@playwright/test';

const SHELL = 'chromium-headless-shell';
const names = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Launch options for a browser; without a path Playwright starts its own, which is a headless shell too. */
export interface Browser {
    readonly executablePath?: string;
}

/** The browser named by `CHROMIUM`, the fastest one installed, or `null`. */
export function findChromium(env: NodeJS.ProcessEnv = process.env, playwrights = chromium.executablePath()): Browser | null {
    if (env.CHROMIUM) {
        return {executablePath: env.CHROMIUM};
    }
    const [shell, ...others] = names.map((name) => findCommand(name, env));
    if (shell === undefined && existsSync(playwrights)) {
        return {};
    }
    const executablePath = shell ?? others.find((path) => path !== undefined);
    return executablePath === undefined ? null : {executablePath};
}

function findCommand(name: string, env: NodeJS.ProcessEnv): string | undefined {
    return (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '').map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

function run(command: string, ...args: string[]): boolean {
    return spawnSync(command, args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}).status === 0;
}

function prepare(): void {
    const found = findChromium();
    const isFull = found?.executablePath !== undefined && found.executablePath !== process.env.CHROMIUM && !found.executablePath.endsWith(SHELL);
    const canInstall = process.getuid?.() === 0 && findCommand('apt-get', process.env) !== undefined;
    if (found && !(isFull && canInstall)) {
        return;
    }
    console.log(`Installing ${canInstall ? SHELL : 'Playwright\'s Chromium'} for the end-to-end tests`);
    const done = canInstall ?
        run('apt-get', 'update', '-qq') &&
            run('apt-get', 'install', '-qq', '-y', '--no-install-recommends', SHELL, 'fonts-liberation', 'fonts-noto-color-emoji') :
        run('npx', 'playwright', 'install', 'chromium');
    if (!done && found) {
        console.log(`The tests run in ${found.executablePath ?? ''}, which takes longer.`);
    } else if (!done && !(canInstall && run('npx', 'playwright', 'install', '--with-deps', 'chromium'))) {
        console.error('No Chromium could be installed. Install chromium or google-chrome, or name one with CHROMIUM=/path/to/chromium.');
        process.exitCode = 1;
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    prepare();
}
