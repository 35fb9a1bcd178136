// An entry of an FAQ channel, and how a test sees that the page has read it.

import {expect} from '@playwright/test';

import type {MattermostPage} from './mattermost_page';

/** An entry as a message. */
export const PARKING = 'How do I get a parking permit?\nAsk **Priya** at the front desk. cc @channel\n\nAlso asked: where can I leave my car\n#Office_life';

/** A question waits for the channel at most 300 ms, as the panel does not: on a slow machine only that shows that it was read. */
export async function findEntry(mattermost: MattermostPage, question: RegExp): Promise<void> {
    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('parking');
    await expect(panel.getByRole('listbox').getByRole('option', {name: question})).toBeVisible();
    await panel.locator('[role="combobox"]').fill('');
    await mattermost.closeSidebar();
}
