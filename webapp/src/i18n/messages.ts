// The catalogue of every sentence the plugin shows. English is the source; its keys are the only ids there are.

import en from './en.json' with {type: 'json'};

export type MessageId = keyof typeof en;

/** What may be put into a message's placeholders where plain text comes out. */
export type MessageValues = Readonly<Record<string, string | number>>;

export const english: Readonly<Record<MessageId, string>> = en;
