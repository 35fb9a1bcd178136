// The sentences known so far. What Mattermost shows before anything of ours is used comes with main.js (start.json); the rest
// (en.json, and admin.en.json for administrators) comes with the first use, other languages where a user reads one, and all
// of it is handed over here.

import type admin from './admin.en.json';
import type en from './en.json';
import type {Language} from './languages';
import {chooseLanguage} from './languages';
import type live from './live.en.json';
import start from './start.json' with {type: 'json'};

/** Every id there is; English is the source. */
export type MessageId = keyof typeof start | keyof typeof en | keyof typeof admin | keyof typeof live;

export type Messages = Readonly<Record<string, string>>;

/** What is known of a language. The same object until more sentences come. */
export interface Catalogue {

    /** Whose rules for plurals and numbers hold; English as long as nothing of the language asked for is there. */
    readonly language: Language | 'en';

    /** English sentences stand in for those that are missing. */
    readonly messages: Messages;
}

const added = new Map<Language | 'en', Messages>([['en', start]]);
const catalogues = new Map<Language | 'en', Catalogue>();
const listeners = new Set<() => void>();

/** Adds sentences that came later, and tells whoever shows some. */
export function addMessages(messages: Messages, language: Language | 'en' = 'en'): void {
    added.set(language, {...added.get(language), ...messages});
    catalogues.clear();
    listeners.forEach((listener) => listener());
}

/** What is known for the language with that tag. */
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

/** Calls the listener whenever sentences were added. Returns what ends that. */
export function onMessagesAdded(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
}
