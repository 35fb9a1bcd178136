// The message catalogue. main.js has the messages that Mattermost shows before the plugin is used (start.json); en.json,
// admin.en.json and other languages are added when they are loaded.

import type admin from './admin.en.json';
import type en from './en.json';
import {chooseLanguage, type Language} from './languages';
import type live from './live.en.json';
import start from './start.json' with {type: 'json'};
import {Listeners} from '../listeners';

/** All message ids; English is the source. */
export type MessageId = keyof typeof start | keyof typeof en | keyof typeof admin | keyof typeof live;

export type Messages = Readonly<Record<string, string>>;

/** Messages of a language. The same object until messages are added. */
export interface Catalogue {

    /** Locale for plural and number rules; English until the language is loaded. */
    readonly language: Language | 'en';

    /** English fallback for missing messages. */
    readonly messages: Messages;
}

const added = new Map<Language | 'en', Messages>([['en', start]]);
const catalogues = new Map<Language | 'en', Catalogue>();
const listeners = new Listeners();

/** Adds messages and notifies listeners. */
export function addMessages(messages: Messages, language: Language | 'en' = 'en'): void {
    added.set(language, {...added.get(language), ...messages});
    catalogues.clear();
    listeners.notify();
}

/** The catalogue for a BCP 47 tag. */
export function catalogueFor(locale: string): Catalogue {
    const chosen = chooseLanguage(locale);
    const language = added.has(chosen) ? chosen : 'en';
    let catalogue = catalogues.get(language);
    if (!catalogue) {
        catalogue = {language, messages: {...added.get('en'), ...added.get(language)}};
        catalogues.set(language, catalogue);
    }
    return catalogue;
}

/** Calls the listener whenever messages are added. Returns a function that unsubscribes. */
export const onMessagesAdded = listeners.subscribe;
