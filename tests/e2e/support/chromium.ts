// Launch options for Chromium. Playwright's own flags already keep the browser from using the network by itself.

import {findChromium, type Browser} from '../../../build/checks/chromium';

export function launchOptions(): Browser & {readonly args: string[]} {
    return {args: ['--disable-gpu', '--disable-quic'], ...findChromium()};
}
