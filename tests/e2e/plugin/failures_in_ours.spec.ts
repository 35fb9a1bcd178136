// FAQ Bot's reducer, card or panel throws: Mattermost stays up, users see a message and
// can continue, and the console has one report.

import type {Page} from '@playwright/test';

import {expect, test} from '../support/fixtures';
import type {PageStore} from '../support/page_store';

const PUSH = 'Are push notifications free of charge?';
const BROKEN = 'The FAQ ran into a problem. Try again; if that does not help, reload the page.';

/** Makes our components throw when they render a message whose id has this prefix; without a prefix, ends that. */
async function sabotageSentences(page: Page, prefix: string | null): Promise<void> {
    await page.evaluate((broken) => Reflect.set(window, 'sabotage', broken), prefix);
}

test.beforeEach(async ({page, problems}) => {
    problems.allow(/Sabotage/);
    await page.addInitScript(() => {
        interface Message {
            readonly id: string;
        }
        type Format = (message: Message, ...rest: unknown[]) => unknown;
        type CreateIntl = (...args: unknown[]) => {readonly formatMessage: Format};
        let shared: object = {};
        Object.defineProperty(window, 'ReactIntl', {
            get: () => shared,
            set: (real: {readonly createIntl: CreateIntl}) => {
                const createIntl: CreateIntl = (...args) => {
                    const intl = real.createIntl(...args);
                    return {...intl, formatMessage: (message, ...rest) => {
                        const prefix: unknown = Reflect.get(window, 'sabotage');
                        if (typeof prefix === 'string' && message.id.startsWith(prefix)) {
                            throw new Error(`Sabotage of ${message.id}`);
                        }
                        return intl.formatMessage(message, ...rest);
                    }};
                };
                shared = {...real, createIntl};
            },
        });
    });
});

test('a card that throws is shown as its message', async ({mattermost, page, problems}) => {
    await mattermost.open();
    await sabotageSentences(page, 'faq_bot.card.from');
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost.getByRole('heading', {name: PUSH})).toBeVisible();
    await expect(mattermost.lastPost).toContainText('Sources:');
    await expect(mattermost.lastPost).not.toContainText(/From the .*FAQ/);
    expect(problems.count(/^console: FAQ Bot: A part of the page failed/)).toBe(1);

    await sabotageSentences(page, 'faq_bot.card.dismiss');
    await mattermost.send('/faq how do I renew my passport');
    await expect(mattermost.lastPost).toContainText('You asked: how do I renew my passport');
    expect(problems.count(/^console: FAQ Bot: A part of the page failed/)).toBe(2);

    await sabotageSentences(page, null);
    await mattermost.send('the channel is fine');
    await expect(mattermost.lastPost).toContainText('the channel is fine');
    expect(problems.count(/^uncaught/)).toBe(0);
});

test('a panel that throws shows an error, and loads on the next try', async ({mattermost, page, problems}) => {
    await mattermost.open();
    await sabotageSentences(page, 'faq_bot.panel.search');
    await mattermost.appBarButton().click();
    await expect(mattermost.sidebar.getByRole('alert')).toContainText(BROKEN);
    expect(problems.count(/^console: FAQ Bot: A part of the page failed/)).toBe(1);
    await mattermost.send('the channel is fine');
    await expect(mattermost.lastPost).toContainText('the channel is fine');

    await sabotageSentences(page, null);
    await mattermost.sidebar.getByRole('button', {name: 'Try again'}).click();
    await expect(mattermost.searchBox).toBeVisible();
    expect(problems.count(/^console: FAQ Bot/)).toBe(1);
    expect(problems.count(/^uncaught/)).toBe(0);
});

test('an answer that throws has a way back to the list, however often it throws', async ({mattermost, page, problems}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await sabotageSentences(page, 'faq_bot.panel.copy');
    await panel.locator('[role="combobox"]').fill('push notifications');
    await panel.getByRole('listbox').getByRole('option').first().click();
    await expect(panel.getByRole('alert')).toContainText(BROKEN);
    await panel.getByRole('button', {name: 'Try again'}).click();
    await expect(panel.locator('[role="combobox"]')).toBeVisible();
    await expect(panel.getByRole('alert')).toHaveCount(0);
    expect(problems.count(/^console: FAQ Bot: A part of the page failed/)).toBe(1);
});

test('a reducer that throws does not affect Mattermost; the panel shows an error, and loads on the next try', async ({mattermost, page, problems}) => {
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await page.evaluate(() => {
        const store = Reflect.get(window, 'pageStore') as PageStore;
        const change = Object.defineProperty({}, 'query', {enumerable: true, get: () => {
            throw new Error('Sabotage of the reducer');
        }});
        store.dispatch({type: 'faq_bot/panel_changed', change});
    });
    await expect(panel.getByRole('alert')).toContainText(BROKEN);
    expect(problems.count(/^console: FAQ Bot: A part of the page failed.*Sabotage of the reducer/s)).toBe(1);
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);

    await panel.getByRole('button', {name: 'Try again'}).click();
    await expect(panel.locator('[role="combobox"]')).toBeVisible();
    expect(problems.count(/^console: FAQ Bot/)).toBe(1);
    expect(problems.count(/^uncaught/)).toBe(0);
});
