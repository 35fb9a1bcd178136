import {beforeEach, describe, expect, it, jest} from '@jest/globals';

import type * as Catalogue from '../../webapp/src/i18n/catalogue';
import type * as Loader from '../../webapp/src/i18n/language_loader';
import {chooseLanguage} from '../../webapp/src/i18n/languages';
import type * as Translate from '../../webapp/src/i18n/translate';

let catalogue: typeof Catalogue;
let loader: typeof Loader;
let translate: typeof Translate;

/** Loaded messages are module state, so each test imports the modules again. */
beforeEach(async () => {
    jest.resetModules();
    catalogue = await import('../../webapp/src/i18n/catalogue');
    loader = await import('../../webapp/src/i18n/language_loader');
    translate = await import('../../webapp/src/i18n/translate');
});

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('the language for a locale', () => {
    it.each([
        ['de', 'de'], ['de-AT', 'de'], ['DE', 'de'], ['fr_CA', 'fr'], ['es-MX', 'es'], ['ja', 'ja'],
        ['pt-BR', 'pt-BR'], ['pt-br', 'pt-BR'], ['pt', 'pt-BR'], ['pt-PT', 'pt-BR'],
        ['en', 'en'], ['en-AU', 'en'], ['ko', 'en'], ['deu', 'en'], ['', 'en'], ['zh-CN', 'en'], ['constructor', 'en'],
    ])('%j is %s', (locale, language) => {
        expect(chooseLanguage(locale)).toBe(language);
    });
});

describe('messages', () => {
    it('are English until the language is loaded, and if one is missing', () => {
        const text = translate.createTranslate('de');
        expect(text('faq_bot.try_again')).toBe('Try again');
        catalogue.addMessages({'faq_bot.try_again': 'Erneut versuchen'}, 'de');
        expect(text('faq_bot.try_again')).toBe('Erneut versuchen');
        expect(text('faq_bot.open')).toBe('Open the FAQ');
        expect(translate.createTranslate('fr')('faq_bot.try_again')).toBe('Try again');
    });

    it('use the plural rules of their own language, not of the requested one', () => {
        const panelCount = 'faq_bot.panel.count';
        catalogue.addMessages({[panelCount]: '{count, plural, one {# result} other {# results}}'});
        expect(translate.createTranslate('ko')(panelCount, {count: 1})).toBe('1 result');
        expect(translate.createTranslate('fr')(panelCount, {count: 0})).toBe('0 results');
        catalogue.addMessages({[panelCount]: '{count, plural, one {# résultat} many {# de résultats} other {# résultats}}'}, 'fr');
        expect(translate.createTranslate('fr')(panelCount, {count: 0})).toBe('0 résultat');
        expect(translate.createTranslate('fr-CA')(panelCount, {count: 2})).toBe('2 résultats');
    });

    it('notify subscribers when messages are added', () => {
        const listener = jest.fn();
        const stop = catalogue.onMessagesAdded(listener);
        const before = translate.formatterFor('de');
        expect(translate.formatterFor('de-AT')).toBe(before);
        catalogue.addMessages({'faq_bot.open': 'FAQ öffnen'}, 'de');
        expect(listener).toHaveBeenCalledTimes(1);
        expect(translate.formatterFor('de')).not.toBe(before);
        stop();
        catalogue.addMessages({}, 'de');
        expect(listener).toHaveBeenCalledTimes(1);
    });
});

describe('loading a language', () => {
    const known = (): string => translate.createTranslate('de')('faq_bot.open');

    it('fetches its file once', async () => {
        const fetchBytes = jest.fn<(url: string) => Promise<Uint8Array>>().mockResolvedValue(bytes({'faq_bot.open': 'FAQ öffnen'}));
        const languages = loader.createLanguageLoader(fetchBytes);
        await Promise.all([languages.load('de'), languages.load('de-AT')]);
        await languages.load('de');
        expect(fetchBytes.mock.calls).toEqual([[expect.stringMatching(/\/de\.json$/)]]);
        expect(known()).toBe('FAQ öffnen');
    });

    it('fetches nothing for English and unsupported languages', async () => {
        const fetchBytes = jest.fn(() => Promise.resolve(bytes({})));
        const languages = loader.createLanguageLoader(fetchBytes);
        await languages.load('en-AU');
        await languages.load('ko');
        expect(fetchBytes).not.toHaveBeenCalled();
    });

    it.each([
        ['the network is gone', () => Promise.reject(new Error('offline'))],
        ['something else came', () => Promise.resolve(bytes('<!doctype html>'))],
        ['a list came', () => Promise.resolve(bytes([1]))],
        ['nothing came', () => Promise.resolve(bytes('null'))],
    ])('leaves English where %s, says nothing, and tries again the next time', async (_, failing) => {
        let fetchBytes: () => Promise<Uint8Array> = failing;
        const languages = loader.createLanguageLoader(() => fetchBytes());
        await languages.load('de');
        expect(known()).toBe('Open the FAQ');
        fetchBytes = () => Promise.resolve(bytes({'faq_bot.open': 'FAQ öffnen'}));
        await languages.load('de');
        expect(known()).toBe('FAQ öffnen');
    });

    it('ignores messages that are not strings', async () => {
        const languages = loader.createLanguageLoader(() => Promise.resolve(bytes({'faq_bot.open': 7, 'faq_bot.try_again': 'Nochmal'})));
        await languages.load('de');
        expect(known()).toBe('Open the FAQ');
        expect(translate.createTranslate('de')('faq_bot.try_again')).toBe('Nochmal');
    });

    it('fetches the administrators’ file only after it was added', async () => {
        const asked: string[] = [];
        const languages = loader.createLanguageLoader((url) => {
            asked.push(url.replace(/^.*\//, ''));
            return Promise.resolve(bytes({}));
        });
        await languages.load('fr');
        expect(asked).toEqual(['fr.json']);
        languages.addFiles((await import('../../webapp/src/i18n/admin_messages')).ADMIN_FILES);
        await languages.load('fr');
        expect(asked).toEqual(['fr.json', 'admin.fr.json']);
    });

    it.each([
        ['en-GB', [], ['live.en.json']],
        ['fr', [], ['fr.json', 'live.fr.json']],
        ['fr', ['live.fr.json'], ['fr.json', 'live.fr.json', 'live.en.json']],
    ])('fetches the keepers’ file for %s, or the English one where %j does not arrive', async (locale, failing, expected) => {
        const asked: string[] = [];
        const languages = loader.createLanguageLoader((url) => {
            const name = url.replace(/^.*\//, '');
            asked.push(name);
            return failing.some((one) => one === name) ? Promise.reject(new Error('offline')) : Promise.resolve(bytes(name.startsWith('live') ? {'faq_bot.live.add': name} : {}));
        });
        languages.addFiles((await import('../../webapp/src/i18n/live_messages')).LIVE_FILES);
        await languages.load(locale);
        expect(asked).toEqual(expected);
        expect(translate.createTranslate(locale)('faq_bot.live.add')).toBe(expected.at(-1));
    });
});
