// The app's messages for a language. Plugins' messages go into the same pot as the app's own, so prefixes keep them apart.

import type {HostStore} from './store';

export type TranslationSource = (locale: string) => Record<string, string>;

const sources: Record<string, TranslationSource> = {};

/** Loads a language's messages, once: a language that is there already is kept, as Mattermost does. */
export function loadTranslations(store: HostStore, locale: string): void {
    if (store.getState().views.i18n.translations[locale]) {
        return;
    }
    const translations: Record<string, string> = {};
    Object.values(sources).forEach((source) => Object.assign(translations, source(locale)));
    store.dispatch({type: 'RECEIVED_TRANSLATIONS', data: {locale, translations}});
}

/** Takes a plugin's messages: for the current language now, for others when they are first used. */
export function registerTranslationSource(store: HostStore, pluginId: string, source: TranslationSource, locale: string): void {
    sources[pluginId] = source;
    const current = store.getState().views.i18n.translations[locale];
    if (current) {
        store.dispatch({type: 'RECEIVED_TRANSLATIONS', data: {locale, translations: {...current, ...source(locale)}}});
    }
}

export function unregisterTranslationSource(pluginId: string): void {
    Reflect.deleteProperty(sources, pluginId);
}
