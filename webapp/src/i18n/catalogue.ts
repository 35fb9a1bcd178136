// The sentences known so far. What Mattermost shows before anything of ours is used comes with main.js (start.json); the rest
// (en.json, and admin.en.json for administrators) comes with the first use, and is handed over here.

import type admin from './admin.en.json';
import type en from './en.json';
import start from './start.json' with {type: 'json'};

/** Every id there is; English is the source. */
export type MessageId = keyof typeof start | keyof typeof en | keyof typeof admin;

type Messages = Readonly<Record<string, string>>;

let known: Messages = start;

/** Adds the sentences that came with a chunk. */
export function addMessages(messages: Messages): void {
    known = {...known, ...messages};
}

/** The English sentence, which also stands in where a translation is missing. */
export function englishFor(id: MessageId): string | undefined {
    return known[id];
}

/** What Mattermost merges into its own messages for a language. */
export function getTranslationsForLocale(): Messages {
    return known;
}
