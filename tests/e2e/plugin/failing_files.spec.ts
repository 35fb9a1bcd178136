// Each lazily loaded file, with each kind of failure: a message that says what to do, one report
// on the console, no lost input, and success on the next try.

import type {Locator} from '@playwright/test';

import english from '../../../webapp/src/i18n/en.json' with {type: 'json'};
import start from '../../../webapp/src/i18n/start.json' with {type: 'json'};
import {FailingFile, WAYS, type Way} from '../support/failing_file';
import {expect, test} from '../support/fixtures';
import {FAILED_REQUEST} from '../support/problems';

const LINE = '/faq are push notifications free';
const PUSH = 'Are push notifications free of charge?';
const REPORT = /^console: FAQ Bot: /;

/** The browser's errors for half a script and for a page instead of a script. */
const NO_SCRIPT = /^uncaught: $/;

const {
    'faq_bot.load.damaged': DAMAGED, 'faq_bot.load.missing': MISSING, 'faq_bot.load.offline': OFFLINE, 'faq_bot.load.slow': SLOW,
} = english;

/** For the search engine's script; the browser gives no reason for its failure. */
function sayOfScript(way: Way): string {
    return way === 'is asked for offline' ? OFFLINE : MISSING;
}

const SENTENCES_OF_INDEX: Readonly<Record<Way, string>> = {
    'is missing (404)': MISSING,
    'breaks the server (500)': MISSING,
    'is cut off': DAMAGED,
    'is a page of a proxy': DAMAGED,
    'takes longer than 30 s': SLOW,
    'is asked for offline': OFFLINE,
};

const FILES: readonly [name: string, file: RegExp, say: (way: Way) => string][] = [
    ['the core', /\/core\.[0-9a-f]+\.js/, () => start['faq_bot.core.failed']],
    ['the search engine', /\/search\.[0-9a-f]+\.js/, sayOfScript],
    ['the index', /\/faq\.[0-9a-f]+\.index/, (way) => SENTENCES_OF_INDEX[way]],
];

for (const [name, file, say] of FILES) {
    test(`/faq reports each failure to load ${name}, keeps the question, and answers once it loads`, async ({mattermost, page, problems}) => {
        problems.allow(FAILED_REQUEST, REPORT, NO_SCRIPT);
        const failing = await FailingFile.prepare(page, file);
        await mattermost.open();
        for (const [attempt, way] of WAYS.entries()) {
            await test.step(way, async () => {
                const line = `${LINE}${'?'.repeat(attempt)}`;
                await failing.fail(way, () => mattermost.send(line));

                // Without the core chunk there are no cards.
                const hasCards = name !== 'the core';
                await expect(hasCards ? mattermost.lastPost : mattermost.errorUnderBox).toContainText(say(way));
                await expect(mattermost.composer).toHaveValue(hasCards ? '' : line);
                await expect.poll(() => problems.count(REPORT)).toBe(attempt + 1);
                await mattermost.composer.fill('');
                await expect(mattermost.errorUnderBox).toHaveCount(0);
            });
        }
        await failing.mend();
        if (name === 'the core') {
            await mattermost.send(LINE);
        } else {
            await mattermost.lastPost.getByRole('button', {name: 'Try again'}).click();
        }
        await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
        await expect(mattermost.post(PUSH)).toHaveCount(1);
    });
}

/** The message is away from the panel's edges, and the button has its usual size and is centred. */
async function expectRoomAround(panel: Locator, retry: Locator): Promise<void> {
    const [around, text, button] = await Promise.all([panel.boundingBox(), panel.locator('p').and(panel.locator('[role="alert"], [role="alert"] *')).boundingBox(), retry.boundingBox()]);
    if (!around || !text || !button) {
        throw new Error('A part of the notice is not on the page');
    }
    expect(text.x - around.x).toBeGreaterThanOrEqual(16);
    expect(around.x + around.width - text.x - text.width).toBeGreaterThanOrEqual(16);
    expect(button.height).toBe(32);
    expect(Math.abs((button.x + (button.width / 2)) - (around.x + (around.width / 2)))).toBeLessThanOrEqual(1);
}

const PANEL_FILES: readonly [name: string, file: RegExp, say: (way: Way) => string][] = [
    ['its own script', /\/panel\.[0-9a-f]+\.js/, () => start['faq_bot.core.failed']],
    ['the core', /\/core\.[0-9a-f]+\.js/, () => start['faq_bot.core.failed']],
    ['the search engine', /\/search\.[0-9a-f]+\.js/, sayOfScript],
    ['the index', /\/faq\.[0-9a-f]+\.index/, (way) => SENTENCES_OF_INDEX[way]],
];

for (const [name, file, say] of PANEL_FILES) {
    test(`the panel reports each failure to load ${name}, and loads on the next try`, async ({mattermost, page, problems}) => {
        problems.allow(FAILED_REQUEST, REPORT, NO_SCRIPT);
        const failing = await FailingFile.prepare(page, file);
        await mattermost.open();
        const retry: Locator = mattermost.sidebar.getByRole('button', {name: 'Try again'});
        for (const [attempt, way] of WAYS.entries()) {
            await test.step(way, async () => {
                await failing.fail(way, () => (attempt === 0 ? mattermost.appBarButton() : retry).click());
                await expect(mattermost.sidebar.getByRole('alert')).toContainText(say(way));
            });
        }
        await expectRoomAround(mattermost.sidebar, retry);
        await failing.mend();
        await retry.click();
        await expect(mattermost.sidebar.getByRole('button', {expanded: false}).first()).toBeVisible();
    });
}

test('falls back to English for each failure to load a language, and retries with the next chunk', async ({mattermost, page, problems, server}) => {
    problems.allow(FAILED_REQUEST);
    server.state.users.forEach((user) => Object.assign(user, {locale: 'de'}));
    const failing = await FailingFile.prepare(page, /\/locale\.de\.[0-9a-f]+\.json/);
    for (const way of WAYS) {
        await test.step(way, async () => {
            await failing.fail(way, () => mattermost.open(), true);
            await failing.fail(way, () => mattermost.openMenu(mattermost.lastPost), true);
            await expect(page.getByRole('menuitem', {name: start['faq_bot.post.menu']})).toBeVisible();
            await failing.mend();
            await page.keyboard.press('Escape');
            await mattermost.send('/faq help');
            await expect(mattermost.lastPost).toContainText('öffnet die FAQ');
        });
    }
});
