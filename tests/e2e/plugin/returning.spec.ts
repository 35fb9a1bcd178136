// Focus is restored on closing, and scroll positions are kept to the pixel.

import type {Locator} from '@playwright/test';

import {expect, test} from '../support/fixtures';
import type {MattermostPage} from '../support/mattermost_page';
import {entry, serveFaq} from '../support/own_faq';
import {isReal} from '../support/real/run';

const PUSH = 'Are push notifications free of charge?';

/** Enough questions to scroll, all with the same word; each answer is long and mentions the next question. */
const MANY = Array.from({length: 60}, (_, number) => entry(
    `one-${number}`,
    `How does machine ${number} work?`,
    Array.from({length: 60}, (__, line) => `Step ${line} of machine ${number}.`).join('\n\n'),
    {section: ['Machines']},
));

const list = (mattermost: MattermostPage): Locator => mattermost.sidebar.locator('.FaqPanelBrowse__list');
const answer = (mattermost: MattermostPage): Locator => mattermost.sidebar.locator('.FaqPanelAnswer__scroller');

/** Scrolls with the wheel, and waits for the scroll position. */
async function scrollTo(scroller: Locator, top: number): Promise<void> {
    await scroller.evaluate((element, to) => element.scrollTo(0, to), top);
    await expect.poll(() => scrolled(scroller)).toBe(top);
}

function scrolled(scroller: Locator): Promise<number> {
    return scroller.evaluate((element) => element.scrollTop);
}

test('closing restores the focus to the button that opened the panel', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.appBarButton().click();
    await expect(mattermost.searchBox).toBeFocused();
    await mattermost.closeSidebarByKey();
    await expect(mattermost.sidebar).toBeHidden();
    await expect(mattermost.appBarButton()).toBeFocused();
});

test('closing restores the focus to the message box after /faq', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq');
    await expect(mattermost.searchBox).toBeFocused();
    await mattermost.closeSidebarByKey();
    await expect(mattermost.sidebar).toBeHidden();
    await expect(mattermost.composer).toBeFocused();
});

test('closing restores the focus to the card that opened the entry', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq are push notifications free');
    const open = mattermost.lastPost.getByRole('button', {name: 'Open in FAQ'});
    await open.press('Enter');
    await expect(mattermost.sidebar.getByRole('heading', {name: PUSH})).toBeFocused();
    await mattermost.closeSidebarByKey();
    await expect(mattermost.sidebar).toBeHidden();
    await expect(open).toBeFocused();
});

test('closing restores the focus to the post that was to be answered', async ({mattermost}) => {
    await mattermost.open();
    const post = mattermost.post('Are push notifications free, or do we have to pay');
    await mattermost.choose(post, 'Answer from FAQ');
    await expect(mattermost.searchBox).toBeFocused();
    await mattermost.closeSidebarByKey();
    await expect(mattermost.sidebar).toBeHidden();

    // A post's buttons exist only while it is hovered or focused; in the stand-in they stay.
    await expect(isReal ? mattermost.composer : post.getByRole('button', {name: 'more', exact: true})).toBeFocused();
});

test('dismissing a private card focuses the message box', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.send('/faq how do I renew my passport');
    await expect(mattermost.lastPost).toContainText('“passport” is not in the FAQ.');
    await mattermost.lastPost.locator('.FaqPrivate').getByRole('button', {name: 'Dismiss'}).press('Enter');
    await expect(mattermost.page.getByText('“passport” is not in the FAQ.')).toHaveCount(0);
    await expect(mattermost.composer).toBeFocused();
});

for (const [way, leave] of [
    ['Escape', (mattermost: MattermostPage) => mattermost.page.keyboard.press('Escape')],
    ['"Back"', (mattermost: MattermostPage) => mattermost.sidebar.getByRole('button', {name: 'Back'}).press('Enter')],
] as const) {
    test(`leaving an entry by ${way} restores the focus to its row, in each list`, async ({mattermost, page}) => {
        await mattermost.open();
        const panel = await mattermost.openPanel();
        await panel.getByRole('button', {name: /Mobile Applications/}).press('Enter');
        const inSection = panel.locator('[data-row^="section/"]', {hasText: PUSH});
        await inSection.press('Enter');
        await expect(panel.getByRole('heading', {name: PUSH})).toBeFocused();
        await leave(mattermost);
        await expect(inSection).toBeFocused();

        const recent = panel.locator('[data-row^="recent/"]', {hasText: PUSH});
        await recent.press('Enter');
        await expect(panel.getByRole('heading', {name: PUSH})).toBeFocused();
        const related = panel.getByRole('region', {name: PUSH}).getByRole('listitem').getByRole('button').first();
        const next = await related.textContent() ?? '';
        await related.press('Enter');
        await expect(panel.getByRole('heading', {name: next})).toBeFocused();
        await leave(mattermost);
        await expect(panel.getByRole('heading', {name: PUSH})).toBeFocused();
        await leave(mattermost);
        await expect(recent).toBeFocused();

        await panel.locator('[role="combobox"]').fill('push notifications');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(panel.getByRole('heading', {name: PUSH})).toBeFocused();
        await leave(mattermost);
        await expect(panel.locator('[role="combobox"]')).toBeFocused();
        await expect(panel.getByRole('listbox').getByRole('option', {name: PUSH})).toHaveAttribute('aria-selected', 'true');
    });
}

test('the list of sections keeps its scroll position: going back, closing, changing channel and reconnecting', async ({mattermost, page, host}) => {
    await serveFaq(page, MANY);
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await scrollTo(list(mattermost), 437);

    // The row at the upper edge is the one that a browser would scroll into view on focus.
    const cut = await list(mattermost).evaluate((scroller) => {
        const edge = scroller.getBoundingClientRect().top;
        return [...scroller.querySelectorAll<HTMLElement>('[data-row]')].find((row) => row.getBoundingClientRect().bottom > edge + 2)?.dataset.row;
    });
    const row = list(mattermost).locator(`[data-row="${cut ?? ''}"]`);
    const placeOf = () => row.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const place = await placeOf();
    await row.evaluate((element: HTMLElement) => element.click());

    // "Recent answers" are above the sections now; the visible rows have not moved.
    await mattermost.closeSidebar();
    await mattermost.openPanel();
    await panel.getByRole('button', {name: 'Back'}).click();
    await expect(row).toBeVisible();
    await expect(panel.getByRole('heading', {name: 'Recent answers'})).toBeAttached();
    expect(await placeOf()).toBe(place);
    await row.evaluate((element: HTMLElement) => element.click());
    await panel.getByRole('button', {name: 'Back'}).click();
    await expect(row).toBeFocused();
    expect(await placeOf()).toBe(place);

    await scrollTo(list(mattermost), 611);
    await mattermost.closeSidebar();
    await mattermost.openPanel();
    await expect.poll(() => scrolled(list(mattermost))).toBe(611);

    await mattermost.goTo('Help Desk');
    expect(await scrolled(list(mattermost))).toBe(611);
    await host.disconnect(page);
    await host.reconnect(page);
    expect(await scrolled(list(mattermost))).toBe(611);
});

test('results keep their scroll position, with the opened one marked', async ({mattermost, page}) => {
    await serveFaq(page, MANY);
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('machine');
    await panel.getByRole('button', {name: 'Show more'}).click();
    await expect(panel.getByRole('listbox').getByRole('option')).toHaveCount(40);
    await scrollTo(list(mattermost), 333);
    const row = await list(mattermost).evaluate((scroller) => {
        const edge = scroller.getBoundingClientRect().top;
        return [...scroller.querySelectorAll('[role="option"]')].findIndex((option) => option.getBoundingClientRect().bottom > edge + 2);
    });
    await panel.getByRole('listbox').getByRole('option').nth(row).evaluate((option: HTMLElement) => option.click());
    await panel.getByRole('button', {name: 'Back'}).click();
    await expect(panel.getByRole('listbox').getByRole('option').nth(row)).toHaveAttribute('aria-selected', 'true');
    expect(await scrolled(list(mattermost))).toBe(333);

    await mattermost.closeSidebar();
    await mattermost.openPanel();
    await expect(panel.locator('[role="combobox"]')).toHaveValue('machine');
    await expect.poll(() => scrolled(list(mattermost))).toBe(333);
});

test('an open answer keeps its scroll position: closing, changing channel, reconnecting, and returning from a related one', async ({mattermost, page, host}) => {
    await serveFaq(page, MANY);
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.locator('[role="combobox"]').fill('how does machine 7 work');
    await panel.getByRole('listbox').getByRole('option', {name: 'How does machine 7 work?'}).click();
    await scrollTo(answer(mattermost), 512);
    await mattermost.closeSidebar();
    await mattermost.appBarButton().click();
    await expect.poll(() => scrolled(answer(mattermost))).toBe(512);
    await mattermost.goTo('Help Desk');
    await host.disconnect(page);
    await host.reconnect(page);
    expect(await scrolled(answer(mattermost))).toBe(512);

    await answer(mattermost).getByRole('listitem').getByRole('button').first().evaluate((related: HTMLElement) => related.click());
    await expect(panel.getByRole('heading', {name: 'How does machine 7 work?'})).toHaveCount(0);
    expect(await scrolled(answer(mattermost))).toBe(0);
    await panel.getByRole('button', {name: 'Back'}).click();
    await expect(panel.getByRole('heading', {name: 'How does machine 7 work?'})).toBeVisible();
    await expect.poll(() => scrolled(answer(mattermost))).toBe(512);

    await panel.getByRole('button', {name: 'Back'}).click();
    await panel.getByRole('listbox').getByRole('option', {name: 'How does machine 7 work?'}).click();
    await expect(panel.getByText('Step 0 of machine 7.')).toBeInViewport();
});
