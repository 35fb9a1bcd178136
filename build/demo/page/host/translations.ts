// The app's messages by language. Plugins' messages are merged into the same object, so their ids need prefixes.

import {getLocale} from './locale';
import {store} from './store';

export type TranslationSource = (locale: string) => Record<string, string>;

const sources: Record<string, TranslationSource> = {};

/** Loads a language's messages once, as Mattermost does. */
export function loadTranslations(locale: string): void {
    if (store.getState().views.i18n.translations[locale]) {
        return;
    }
    const translations: Record<string, string> = {};
    Object.values(sources).forEach((source) => Object.assign(translations, source(locale)));
    store.dispatch({type: 'RECEIVED_TRANSLATIONS', data: {locale, translations}});
}

/** Merges a plugin's messages: now for the current language, on first use for others. */
export function registerTranslationSource(pluginId: string, source: TranslationSource): void {
    const locale = getLocale(store.getState());
    sources[pluginId] = source;
    const current = store.getState().views.i18n.translations[locale];
    if (current) {
        store.dispatch({type: 'RECEIVED_TRANSLATIONS', data: {locale, translations: {...current, ...source(locale)}}});
    }
}

export function unregisterTranslationSource(pluginId: string): void {
    Reflect.deleteProperty(sources, pluginId);
}
