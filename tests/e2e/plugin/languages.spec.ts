// Languages: each is used everywhere, unsupported ones show English, text that runs from
// right to left works, and the user's choice in the settings dialog is in their language and is applied.

import {readFileSync} from 'node:fs';
import path from 'node:path';

import type {Page} from '@playwright/test';

import {expectNoAxeViolations} from '../support/axe';
import {expect, onStandInOnly, test} from '../support/fixtures';
import type {MattermostPage} from '../support/mattermost_page';
import {ROOT} from '../support/paths';
import {FAILED_REQUEST} from '../support/problems';
import {isReal} from '../support/real/run';

type Sentences = Readonly<Record<string, string>>;

function read(...names: readonly string[]): Sentences {
    const parts = names.map((name) => JSON.parse(readFileSync(path.join(ROOT, `webapp/src/i18n/${name}.json`), 'utf8')) as Sentences);
    return Object.assign({}, ...parts) as Sentences;
}

const english = read('start', 'en');

/** Visits the main views and checks these messages. */
async function expectWords(page: Page, mattermost: MattermostPage, words: Sentences): Promise<void> {
    const word = (id: string): string => words[`faq_bot.${id}`] ?? '';
    if (!isReal) {
        // Mattermost names the icon by the plugin's id.
        await expect(mattermost.appBarButton()).toHaveAccessibleName('Mattermost FAQ');
    }

    const panel = await mattermost.openPanel();
    const search = panel.getByRole('combobox', {name: word('panel.search'), exact: true});
    await search.fill('are push notifications free');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toContainText('Are push notifications free of charge?');
    await search.press('ArrowDown');
    await search.press('Enter');
    await expect(panel.getByRole('button', {name: word('panel.post_channel')})).toBeVisible();
    await expect(panel.getByRole('button', {name: word('panel.back')})).toBeVisible();

    await mattermost.send('/faq --loud push');
    await expect(mattermost.errorUnderBox).toContainText(word('command.unknown_flag').replace('{flag}', '--loud'));

    await mattermost.send('/faq --me how is it');
    await expect(mattermost.lastPost).toContainText(word('card.none'));
    await expect(mattermost.lastPost.getByRole('button', {name: word('card.dismiss'), exact: true}).last()).toBeVisible();

    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.post(word('card.from').replace('{name}', 'Mattermost FAQ'))).toHaveCount(1);
    await expect(mattermost.lastPost).toContainText('Sources:');
    await expect(mattermost.lastPost.getByRole('button', {name: word('card.open'), exact: true})).toBeVisible();
    await expectNoAxeViolations(page, '#rhsContainer');
}

for (const language of ['en', 'de', 'fr', 'es', 'ja', 'pt-BR']) {
    test(`shows ${language} in its button, panel, errors, cards and posts`, async ({mattermost, page, host}) => {
        await host.speak(language);
        await mattermost.open();
        await expectWords(page, mattermost, language === 'en' ? english : read(language));
    });
}

test('shows English for an unsupported language, and requests no file for it', async ({mattermost, page, host}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await host.speak('ko');
    await mattermost.open();
    await expectWords(page, mattermost, english);
    expect(asked.filter((address) => address.includes('/locale.'))).toEqual([]);
});

test('shows German for Austrian German', async ({mattermost, host}) => {
    onStandInOnly('Mattermost takes no language that it does not speak itself');
    await host.speak('de-AT');
    await mattermost.open();
    await expect(await mattermost.openPanel()).toContainText(read('de')['faq_bot.panel.all']!);
});

test('follows when the user changes the language', async ({mattermost, page, host}) => {
    onStandInOnly('looks for what Mattermost itself names otherwise');
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await expect(panel.getByRole('combobox', {name: english['faq_bot.panel.search']})).toBeVisible();
    await mattermost.control('Language', 'Français');
    const french = read('fr');
    await expect(panel.getByRole('combobox', {name: french['faq_bot.panel.search']})).toBeVisible();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText(french['faq_bot.card.from']!.replace('{name}', 'Mattermost FAQ'));
    expect((await host.posts()).at(-1)?.message, 'in the language of the FAQ').toContain('**Sources:**');
    await page.getByRole('button', {name: 'Settings', exact: true}).click();
    await page.getByRole('tab', {name: 'Mattermost FAQ'}).click();
    await expect(page.getByRole('dialog')).toContainText(french['faq_bot.settings.visibility']!);
});

test('shows English while the language cannot be loaded, and retries later', async ({mattermost, page, problems, host}) => {
    onStandInOnly('looks for what Mattermost itself names otherwise');
    problems.allow(FAILED_REQUEST);
    await host.speak('es');
    await page.route('**/locale.es.*.json', (route) => route.abort(), {times: 1});
    await mattermost.open();
    await expect(mattermost.appBarButton()).toHaveAccessibleName('Mattermost FAQ');
    await mattermost.openPanel();
    await expect(mattermost.sidebar.getByRole('combobox', {name: read('es')['faq_bot.panel.search']})).toBeVisible();
});

test('does not accept an HTML page as a language file', async ({mattermost, page, host}) => {
    await host.speak('de');
    await page.route('**/locale.de.*.json', (route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Sign in</title>'}));
    await mattermost.open();
    await mattermost.openPanel();
    await expect(mattermost.sidebar.getByRole('combobox', {name: english['faq_bot.panel.search']})).toBeVisible();
});

/** A right-to-left test language as long as the longest: each message in Hebrew letters, with its placeholders. */
function makePseudoHebrew(sentences: Sentences): Sentences {
    const letters = 'אבגדהוזחטיכלמנסעפצקרשת';
    const mirror = (words: string): string => words.replace(/[a-z]/gi, (letter) => letters.charAt(letter.toLowerCase().charCodeAt(0) % letters.length));
    return Object.fromEntries(Object.entries(sentences).map(([id, sentence]) => [
        id,
        sentence.includes('plural,') || sentence.includes('select,') ? sentence : sentence.split(/(\{\w+\})/).map((part, index) => (index % 2 ? part : mirror(part))).join(''),
    ]));
}

test('has no overflow in right-to-left text', async ({mattermost, page, host}) => {
    const hebrew = makePseudoHebrew(english);
    await host.speak('de');
    await page.route('**/locale.de.*.json', (route) => route.fulfill({json: hebrew}));
    await mattermost.open();
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const panel = await mattermost.openPanel();
    const search = panel.getByRole('combobox', {name: hebrew['faq_bot.panel.search']});

    /** Parts of the panel and the cards that overflow by more than the 4 px that a link's button reaches beyond its words. */
    const overflowing = (): Promise<string[]> => page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#rhsContainer, #rhsContainer [class^="Faq"], [class^="FaqCard"], [class^="FaqPrivate"]')].
            filter((element) => element.scrollWidth > element.clientWidth + 4 && element.clientWidth > 1 && getComputedStyle(element).overflowX === 'visible' && getComputedStyle(element).display !== 'inline').
            map((element) => element.className));
    expect(await overflowing()).toEqual([]);

    await search.fill('are push notifications free');
    const first = panel.getByRole('listbox').getByRole('option').first();
    await expect(first).toContainText('Are push notifications');
    expect(await overflowing()).toEqual([]);
    await expectNoAxeViolations(page, '#rhsContainer');

    await first.click();
    const back = panel.getByRole('button', {name: hebrew['faq_bot.panel.back']});
    await expect(back.locator('svg')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
    const [button, heading] = [await back.boundingBox(), await panel.getByRole('heading', {name: 'Are push notifications free of charge?'}).boundingBox()];
    expect(button!.x + button!.width / 2).toBeGreaterThan(heading!.x + heading!.width / 2);
    expect(await overflowing()).toEqual([]);

    await mattermost.send('/faq how is it');
    await expect(mattermost.lastPost).toContainText(hebrew['faq_bot.card.none']!);
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText(hebrew['faq_bot.card.from']!.replace('{name}', 'Mattermost FAQ'));
    expect(await overflowing()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await expectNoAxeViolations(page);
});

test('applies the user’s choice in Mattermost’s settings', async ({mattermost, host}) => {
    await mattermost.open();
    const before = (await host.posts()).length;
    const dialog = await mattermost.openSettings('Mattermost FAQ');
    await expect(dialog).toContainText('Post the answer');
    await dialog.getByRole('button', {name: 'When I type /faq Edit'}).click();
    await expect(dialog.getByRole('radio', {name: 'Post the answer'})).toBeChecked();
    await dialog.getByRole('radio', {name: 'Show the answer to me first'}).check();
    await dialog.getByRole('button', {name: 'Save'}).click();
    await expect(dialog).toContainText('Show the answer to me first');
    await mattermost.closeSettings();

    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    expect(await host.posts()).toHaveLength(before);

    await mattermost.reload();
    await mattermost.send('/faq are push notifications free');
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    expect(await host.posts()).toHaveLength(before);
});
