// Offers of answers, which the bundled FAQ makes in no channel.

import {expect, type Page} from '@playwright/test';

/** As with `offer_in: [channel]`. Call it before the page is opened. */
export async function offerIn(page: Page, channel: string): Promise<void> {
    await page.route(/faq-bot_[^/]*_bundle\.js/, async (route) => {
        const response = await route.fetch();
        const script = await response.text();
        expect(script.split('"".split(" ")')).toHaveLength(2);
        await route.fulfill({response, body: script.replace('"".split(" ")', `"${channel}".split(" ")`)});
    });
}
