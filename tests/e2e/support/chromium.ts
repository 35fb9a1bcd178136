// Which Chromium the tests drive: $CHROMIUM, else Debian's, else Playwright's own.

import {existsSync} from 'node:fs';

/** Nothing of the browser's own may use the network, and it runs as root in containers. */
export const CHROMIUM_FLAGS = [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
] as const;

/** Where the browser lies; empty for Playwright's own. */
export function findChromium(): {executablePath?: string} {
    const asked = process.env['CHROMIUM'];
    if (asked) {
        return {executablePath: asked};
    }
    const debian = '/usr/bin/chromium';
    return existsSync(debian) ? {executablePath: debian} : {};
}
