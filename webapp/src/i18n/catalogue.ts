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

const added = new Map<Language | 'en', Messages>([['en', start]]);
const listeners = new Listeners();

/** Adds messages and notifies listeners. */
export function addMessages(messages: Messages, language: Language | 'en' = 'en'): void {
    added.set(language, {...added.get(language), ...messages});
    listeners.notify();
}

/** The language that is shown for a BCP 47 tag; English until the messages of that language are loaded. */
export function shownLanguage(locale: string): Language | 'en' {
    const chosen = chooseLanguage(locale);
    return added.has(chosen) ? chosen : 'en';
}

/** The messages for a BCP 47 tag, with English ones for those that are missing. */
export function messagesFor(locale: string): Messages {
    return {...added.get('en'), ...added.get(shownLanguage(locale))};
}

/** Calls the listener whenever messages are added. Returns a function that unsubscribes. */
export const onMessagesAdded = listeners.subscribe;
