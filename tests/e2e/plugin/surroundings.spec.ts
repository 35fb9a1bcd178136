// Accessibility settings: forced colours, incomplete themes, zoom, right to left, keyboard alone.

import type {Locator, Page} from '@playwright/test';

import {expectNoAxeViolations} from '../support/axe';
import {expect, onStandInOnly, test} from '../support/fixtures';

const PUSH = 'Are push notifications free of charge?';

/** Width of a control's border, in pixels. */
function frameOf(control: Locator): Promise<number> {
    return control.evaluate((element) => {
        const {borderTopWidth, borderTopStyle} = getComputedStyle(element);
        return borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth);
    });
}

/** The focused control has a visible focus indicator. */
async function expectRing(page: Page, name: string): Promise<void> {
    const focused = page.locator('.FaqPanel :focus');
    await expect(focused).toHaveAccessibleName(new RegExp(name));
    await expect(focused).toHaveCSS('outline-style', 'solid');
    await expect(focused).not.toHaveCSS('outline-color', 'rgba(0, 0, 0, 0)');
}

test.describe('in forced colours', () => {
    test.use({contextOptions: {forcedColors: 'active'}});

    test('buttons have borders, matches and the active result are marked, and the skeleton is visible', async ({mattermost, page, server}) => {
        server.failNext({path: '/static/plugins/faq-bot/.*\\.index', mode: 'slow', delay: 1500});
        await mattermost.open();
        await mattermost.appBarButton().click();
        const line = mattermost.sidebar.getByRole('progressbar').locator('div').first();
        await expect(line).toBeVisible();
        const colours = await line.evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(document.body).backgroundColor]);
        expect(colours[0]).not.toBe(colours[1]);

        const panel = mattermost.sidebar;
        const search = panel.locator('[role="combobox"]');
        await search.fill('push notifcations ');
        await expect(panel.getByRole('listbox').getByRole('option').first()).toBeVisible();
        await search.press('ArrowDown');
        const chosen = panel.getByRole('listbox').getByRole('option', {selected: true});
        await expect(chosen).toHaveCSS('outline-style', 'solid');
        const mark = await chosen.locator('mark').first().evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element.parentElement ?? element).backgroundColor]);
        expect(mark[0]).not.toBe(mark[1]);
        expect(await frameOf(panel.getByRole('button', {name: /^Ask in/}))).toBeGreaterThan(0);
        for (const name of ['Clear search', 'Search instead for push notifcations']) {
            expect(await frameOf(panel.getByRole('button', {name}))).toBe(0);
        }
        await expectNoAxeViolations(page, '.FaqPanel');

        await search.press('Enter');
        expect(await frameOf(panel.getByRole('button', {name: 'Back'}))).toBe(0);
        for (const name of ['Post to channel', 'Copy', 'Insert into message']) {
            expect(await frameOf(panel.getByRole('button', {name, exact: true}))).toBeGreaterThan(0);
        }
        await panel.getByRole('button', {name: 'Post to channel'}).click();
        await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
        expect(await frameOf(mattermost.lastPost.locator('.FaqCard'))).toBeGreaterThan(0);
        for (const link of [mattermost.lastPost.getByRole('button', {name: 'Open in FAQ'}), panel.getByRole('link', {name: 'Mattermost FAQ'})]) {
            await expect(link).toHaveCSS('text-decoration-line', 'underline');
        }
        await expectNoAxeViolations(page, '.FaqCard');
    });
});

test('is readable in a theme that lacks most variables, and shows selection and focus', async ({mattermost, page}) => {
    onStandInOnly('Mattermost’s own style sheet has a colour for each variable that a theme lacks');
    await mattermost.open();
    await mattermost.send('/faq can external guests join');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await mattermost.send('/faq --me are push notifications free');
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    const panel = await mattermost.openPanel();
    const search = panel.locator('[role="combobox"]');
    await search.fill('license');
    await page.evaluate(() => {
        const {style} = document.documentElement;
        [...style].filter((name) => name.startsWith('--')).forEach((name) => style.removeProperty(name));
    });
    await expect(panel.getByRole('listbox').getByRole('option').nth(1)).toBeVisible();
    await expectNoAxeViolations(page, '.FaqPanel');
    await expectNoAxeViolations(page, '.FaqCard');
    await expectNoAxeViolations(page, '.FaqPrivate');

    for (const framed of [panel.locator('.FaqPanelSearchBox'), page.locator('.FaqCard'), page.locator('.FaqPrivate')]) {
        await expect(framed).not.toHaveCSS('border-top-style', 'none');
        await expect(framed).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
    }
    await expect(panel.locator('.FaqPanelSearchBox')).not.toHaveCSS('box-shadow', 'none');
    await search.press('ArrowDown');
    const chosen = panel.getByRole('listbox').getByRole('option', {selected: true});
    await expect(chosen).not.toHaveCSS('box-shadow', 'none');
    await expect(chosen).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(panel.getByRole('listbox').getByRole('option', {selected: false}).first()).toHaveCSS('box-shadow', 'none');
    await search.press('Tab');
    await expectRing(page, 'Clear');

    await panel.getByRole('listbox').getByRole('option').first().click();
    await expect(panel.getByRole('button', {name: 'Post to channel'})).toBeVisible();
    await expect(panel.getByRole('button', {name: 'Post to channel'})).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expectNoAxeViolations(page, '.FaqPanel');
    await panel.locator('[role="combobox"]').press('Shift+Tab');
    await expectRing(page, 'Back');
});

test.describe('zoomed to 200 %', () => {
    test.use({viewport: {width: 640, height: 400}, deviceScaleFactor: 2});

    test('cards are complete, and can be reached by scrolling', async ({mattermost, page}) => {
        await mattermost.open();
        await mattermost.send('/faq are push notifications free');
        await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
        const open = mattermost.lastPost.getByRole('button', {name: 'Open in FAQ'});
        await open.scrollIntoViewIfNeeded();
        await expect(open).toBeInViewport();
        await mattermost.send('/faq --me can external guests join');
        const card = mattermost.lastPost.locator('.FaqPrivate');
        await card.getByRole('button', {name: 'Dismiss'}).scrollIntoViewIfNeeded();
        await expect(card.getByRole('button', {name: 'Dismiss'})).toBeInViewport();
        const wide = await page.evaluate(() => [...document.querySelectorAll('.FaqCard, .FaqCard *, .FaqPrivate, .FaqPrivate *')].filter((element) => element.getBoundingClientRect().right > window.innerWidth).length);
        expect(wide).toBe(0);
        await expectNoAxeViolations(page, '.FaqPrivate');
    });
});

test('directional icons are mirrored from right to left', async ({mattermost, page}) => {
    await mattermost.open();
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const panel = await mattermost.openAnswer('push notifications');
    for (const name of ['Back', 'Post to channel']) {
        await expect(panel.getByRole('button', {name}).locator('svg')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
    }
    await expect(panel.getByRole('button', {name: 'Copy link'}).locator('svg')).toHaveCSS('transform', 'none');
});

test('a private card works by keyboard alone, with a visible focus', async ({mattermost, page, host}) => {
    await mattermost.open();
    await mattermost.send('/faq --me are push notifications free');
    const card = mattermost.posts.locator('.FaqPrivate');
    const question = card.getByRole('button', {name: PUSH, exact: true});
    await expect(question).toHaveAttribute('aria-expanded', 'true');
    await question.focus();
    await page.keyboard.press('Enter');
    await expect(question).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Space');
    await expect(question).toHaveAttribute('aria-expanded', 'true');

    const post = card.getByRole('button', {name: /^Post to channel/});
    for (let steps = 0; steps < 20 && !await post.evaluate((button) => button === document.activeElement); steps++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
            const style = document.activeElement && getComputedStyle(document.activeElement);

            // Links in Mattermost's Markdown have a shadow as focus ring.
            return !style ? 0 : style.boxShadow !== 'none' ? 1 : style.outlineStyle !== 'none' ? parseFloat(style.outlineWidth) : 0;
        });
        expect(outline, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80))).toBeGreaterThanOrEqual(1);
    }
    await expect(post).toBeFocused();
    const before = (await host.posts()).length;
    await page.keyboard.press('Enter');
    await expect(card.getByText('Posted')).toBeVisible();
    await expect(card.getByRole('button', {name: 'Open thread'})).toBeFocused();
    expect(await host.posts()).toHaveLength(before + 1);
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', {name: 'Remove'})).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', {name: 'Dismiss'})).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card).toHaveCount(0);
    await expect(mattermost.composer).toBeFocused();
});
