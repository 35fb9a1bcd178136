// How the tests start Chromium: the one that `make chromium` finds, and nothing of the browser's own on the network.

import {findChromium} from '../../../build/checks/chromium';

/** It runs as root in containers, hence without a sandbox. */
const FLAGS = [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Playwright's launch options. */
export function launchOptions(): {readonly args: string[]; readonly executablePath?: string} {
    const executablePath = findChromium();
    return executablePath === null ? {args: FLAGS} : {args: FLAGS, executablePath};
}
