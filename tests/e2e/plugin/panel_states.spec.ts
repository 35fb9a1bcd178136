// All states of the panel and the cards: themes, widths, keyboard alone, slow connections.

import type {Locator, Page} from '@playwright/test';

import {expectNoAxeViolations} from '../support/axe';
import {expect, test} from '../support/fixtures';
import type {MattermostPage} from '../support/mattermost_page';
import {offerIn} from '../support/offers';
import {FAILED_REQUEST, type Problems} from '../support/problems';

const PUSH = 'Are push notifications free of charge?';

const INDEX = /\/faq\.[0-9a-f]+\.index/;

/** Opens the channel and goes through the states of cards and panel. Calls `look` for each, with a selector of what has changed since the last call. */
async function playStates(mattermost: MattermostPage, problems: Problems, look: (changed?: string) => Promise<void>): Promise<void> {
    const {page} = mattermost;
    problems.allow(FAILED_REQUEST, /FAQ Bot/);
    await offerIn(page, 'town-square');
    await page.route(INDEX, (route) => route.abort('internetdisconnected'));
    await mattermost.open();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText('there is no connection');
    await page.unroute(INDEX);
    await mattermost.send('/faq --me can external guests join');
    await mattermost.lastPost.getByRole('button', {name: 'Post to channel'}).click();
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await mattermost.send('/faq --me are push notifications free');
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    await look();
    for (const [line, text] of [
        ['/faq money for charities', 'Did you mean one of these?'],
        ['/faq how do I renew my passport', '“passport” is not in the FAQ.'],
        ['Are push notifications free?', 'The FAQ may answer this:'],
        ['/faq help', 'shows the answer to you first, /faq --post posts it at once'],
    ] as const) {
        await mattermost.send(line);
        await expect(mattermost.lastPost).toContainText(text);
    }
    await look();

    await mattermost.send('/faq');
    const panel = mattermost.sidebar;
    const search = panel.locator('[role="combobox"]');
    await panel.getByRole('button', {name: /Use Cases/}).click();
    await look('.FaqPanel');
    await search.fill('push notifcations ');
    await search.press('ArrowDown');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await look('.FaqPanel');
    await search.press('Enter');
    await expect(panel.getByRole('heading', {name: PUSH})).toBeVisible();
    await panel.getByRole('button', {name: 'Copy', exact: true}).click();
    await expect(panel.getByRole('status').filter({hasText: 'Answer copied'})).toBeVisible();
    await look('.FaqPanel');
    await panel.getByRole('button', {name: 'Back'}).click();
    await search.fill('qwxzj');
    await expect(panel.getByRole('heading', {name: 'No match'})).toBeVisible();
    await look('.FaqPanel');
}

test('no state has accessibility violations in any theme', async ({mattermost, page, problems}) => {
    test.setTimeout(300_000);

    // High enough that nothing is scrolled partly out of view, which axe would report as a small target.
    await page.setViewportSize({width: 1280, height: 1800});
    await playStates(mattermost, problems, async (changed) => {
        for (const theme of ['Denim', 'Sapphire', 'Quartz', 'Indigo', 'Onyx']) {
            await mattermost.control('Theme', theme);
            await expectNoAxeViolations(page, changed);
        }
    });
});

/** Whether one of our elements overflows the panel or the channel. */
function findOverflow(page: Page): Promise<string[]> {
    return page.evaluate(() => [...document.querySelectorAll('.FaqPanel, .FaqPanel *, .FaqCard, .FaqPrivate')].filter((element) => {
        const {right, left, width} = element.getBoundingClientRect();
        return width > 1 && (right > window.innerWidth + 1 || left < -1);
    }).map((element) => element.getAttribute('class') ?? element.tagName));
}

const SIZES: readonly (readonly [string, {readonly width: number; readonly height: number}, number])[] = [
    ['a panel of 304 px', {width: 1024, height: 700}, 1],
    ['200 % zoom', {width: 640, height: 400}, 2],
    ['a phone', {width: 360, height: 740}, 1],
];
for (const [name, viewport, deviceScaleFactor] of SIZES) {
    test.describe(`with ${name}`, () => {
        test.use({viewport, deviceScaleFactor});

        test('nothing is cut off and everything can be reached', async ({mattermost, page}) => {
            await mattermost.open();
            await mattermost.send('/faq');
            const panel = mattermost.sidebar;
            const search = panel.locator('[role="combobox"]');
            await expect(search).toBeInViewport();
            await search.fill('push notifications');
            await expect(panel.getByRole('listbox').getByRole('option').first()).toBeInViewport();
            expect(await findOverflow(page)).toEqual([]);
            await panel.getByRole('listbox').getByRole('option').first().click();
            const post = panel.getByRole('button', {name: 'Post to channel'});
            await post.scrollIntoViewIfNeeded();
            await expect(post).toBeInViewport();
            await expect(panel.getByRole('button', {name: 'Insert into message'})).toBeInViewport();
            expect(await findOverflow(page)).toEqual([]);
            await expectNoAxeViolations(page, '.FaqPanel');
            await post.click();
            await expect(panel.getByRole('status').filter({hasText: 'Answer posted'})).toBeVisible();
        });
    });
}

/** Our controls that are too small for touch. A source's link covers its item; the button of code blocks is Mattermost's. */
function findSmallTargets(page: Page): Promise<string[]> {
    return page.evaluate(() => [...document.querySelectorAll(':is(.FaqPanel, .FaqCard, .FaqPrivate) :is(button, select, summary, [role="option"], .FaqPanelSearchBox, .FaqSources__item)')].flatMap((element) => {
        const {width, height} = element.getBoundingClientRect();
        const isOurs = element.className.includes('Faq') || element.matches('summary');
        return isOurs && width > 1 && Math.min(width, height) < 43.5 ? `${element.className}: ${Math.round(width)} × ${Math.round(height)}` : [];
    }));
}

test.describe('on a touch screen', () => {
    test.use({viewport: {width: 390, height: 1800}, hasTouch: true, isMobile: true});

    test('every control is 44 px high and wide', async ({mattermost, page, problems}) => {
        await playStates(mattermost, problems, async () => expect(await findSmallTargets(page)).toEqual([]));
    });
});

test.describe('with reduced motion', () => {
    test.use({contextOptions: {reducedMotion: 'reduce'}});

    test('nothing is animated', async ({mattermost, page, host}) => {
        await host.failNext({path: '/static/plugins/faq-bot/.*\\.index', mode: 'slow', delay: 1500});
        await mattermost.open();
        await mattermost.appBarButton().click();
        await expect(mattermost.sidebar.getByRole('progressbar')).toBeVisible();
        const moving = await page.evaluate(() => [...document.querySelectorAll('.FaqPanel *')].filter((element) => {
            const {animationName, animationDuration, transitionDuration} = getComputedStyle(element);
            return (animationName !== 'none' && parseFloat(animationDuration) > 0.01) || parseFloat(transitionDuration) > 0.01;
        }).length);
        expect(moving).toBe(0);
    });
});

test('shows a skeleton on a slow connection, then the sections, and no skeleton on a fast one', async ({mattermost, page, host}) => {
    await host.failNext({path: '/static/plugins/faq-bot/.*\\.index', mode: 'slow', delay: 1500});
    await mattermost.open();
    await mattermost.appBarButton().click();
    await expect(mattermost.sidebar.getByRole('progressbar', {name: 'Loading the FAQ'})).toBeVisible();
    await expectNoAxeViolations(page);
    await expect(mattermost.sidebar.getByRole('button', {name: /Use Cases/})).toBeVisible();
    await expect(mattermost.sidebar.getByRole('progressbar')).toHaveCount(0);
});

test('says why the FAQ could not be loaded, and loads it on the next try', async ({mattermost, page, problems}) => {
    problems.allow(FAILED_REQUEST, /FAQ Bot/);
    await page.route(/\/faq\.[0-9a-f]+\.index/, (route) => route.abort('internetdisconnected'));
    await mattermost.open();
    await mattermost.appBarButton().click();
    await expect(mattermost.sidebar.getByRole('alert')).toContainText('there is no connection');
    await expectNoAxeViolations(page);
    const retry = mattermost.sidebar.getByRole('button', {name: 'Try again'});
    await retry.press('Enter');
    await expect(mattermost.sidebar.getByRole('alert')).toContainText('there is no connection');
    await expect(retry).toBeFocused();
    await page.unroute(/\/faq\.[0-9a-f]+\.index/);
    await retry.press('Enter');
    await expect(mattermost.sidebar.getByRole('button', {name: /Use Cases/})).toBeVisible();
    await expect(mattermost.searchBox).toBeFocused();
});

/** Whether the focused element is marked by an outline or a ring. */
async function expectVisibleFocus(element: Locator): Promise<void> {
    await expect(element).toBeFocused();
    const marked = await element.evaluate((focused) => {
        const rings = [focused, focused.parentElement].map((one) => one && getComputedStyle(one));
        return rings.some((style) => style && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'));
    });
    expect(marked, 'the focus can be seen').toBe(true);
}

test('works by keyboard alone, with a visible focus that is restored', async ({mattermost, page, host}) => {
    await mattermost.open();
    await mattermost.send('/faq');
    const panel = mattermost.sidebar;
    const search = panel.locator('[role="combobox"]');
    await expectVisibleFocus(search);
    await page.keyboard.type('push notif');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    const chosen = panel.getByRole('listbox').getByRole('option', {selected: true});
    await expect(chosen).toHaveCount(1);
    expect(await search.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', {name: PUSH})).toBeFocused();

    const post = panel.getByRole('button', {name: 'Post to channel'});
    for (let steps = 0; steps < 30 && !await post.evaluate((button) => button === document.activeElement); steps++) {
        await page.keyboard.press('Tab');
    }
    await expectVisibleFocus(post);
    const before = (await host.posts()).length;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status').filter({hasText: 'Answer posted in Town Square'})).toBeVisible();
    expect(await host.posts()).toHaveLength(before + 1);
    await expect(panel.getByRole('button', {name: 'Posted'})).toBeFocused();

    await page.keyboard.press('Escape');
    await expectVisibleFocus(search);
    await expect(search).toHaveValue('push notif');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(search).toHaveValue('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    await expect(search).toHaveValue('');
    await mattermost.closeSidebarByKey();
    await expect(mattermost.sidebar).toBeHidden();
});

test('/faq focuses a panel that is open already', async ({mattermost}) => {
    await mattermost.open();
    await mattermost.openPanel();
    await mattermost.send('/faq');
    await expect(mattermost.searchBox).toBeFocused();
});
