// An entry of an FAQ channel, and a way to wait until the page has read it.

import {expect} from '@playwright/test';

import type {MattermostPage} from './mattermost_page';

/** An entry as a message. */
export const PARKING = 'How do I get a parking permit?\nAsk **Priya** at the front desk. cc @channel\n\nAlso asked: where can I leave my car\n#Office_life';

/** Waits in the panel: a question waits for the channel at most 300 ms, which may not be enough on a slow machine. */
export async function findEntry(mattermost: MattermostPage, question: RegExp): Promise<void> {
    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('parking');
    await expect(panel.getByRole('listbox').getByRole('option', {name: question})).toBeVisible();
    await panel.locator('[role="combobox"]').fill('');
    await mattermost.closeSidebar();
}
