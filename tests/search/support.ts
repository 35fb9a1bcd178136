// FAQs for the search's tests.

import type {FaqEntry} from '../../webapp/src/faq/entry';
import {buildIndex, type FaqSource} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';
import type {SearchEngine} from '../../webapp/src/search/types';

export function entry(id: string, question: string, answer = '', aliases: readonly string[] = [], section: readonly string[] = []): FaqEntry {
    return {id, question, answer, aliases, section, sources: [{title: 'Handbook', url: `https://example.com/handbook.html#${id}`}]};
}

export function source(entries: readonly FaqEntry[], {language = 'en', synonyms = []}: {language?: string; synonyms?: readonly (readonly string[])[]} = {}): FaqSource {
    return {meta: {title: 'Handbook', language, askChannel: null, privateByDefault: false}, entries, synonyms};
}

export async function open(faq: FaqSource): Promise<SearchEngine> {
    return openIndex((await buildIndex(faq)).index);
}

export function find(engine: SearchEngine, query: string): string[] {
    return engine.search(query).results.map(({id}) => id);
}

/** A help desk's FAQ. */
export const HANDBOOK: readonly FaqEntry[] = [
    entry('reset-password', 'How do I reset my password?', 'Open **Settings**, choose *Security* and follow the link in the mail. It is valid for an hour.', ['forgot my login secret']),
    entry('cancel-subscription', 'How can I cancel my subscription?', 'Go to [Billing](https://example.com/billing) and press `Cancel plan`. You keep access until the end of the month.'),
    entry('invoice', 'Where do I find my invoices?', 'Invoices are listed on the billing page, as PDF files.', ['download a receipt']),
    entry('notifications', 'Why do I get no push notifications on my phone?', 'Battery optimisation stops them. Allow the app to run in the background.'),
    entry('guest-accounts', 'How do guests join a channel?', 'An administrator invites them by mail. Guests see only the channels they were added to.', [], ['People']),
    entry('sso', 'Does it support SAML?', 'Yes, with Okta, OneLogin and others.', ['single sign-on']),
    entry('export-data', 'Can I export all of my data?', 'Yes: an archive is made overnight and holds messages and files.'),
    entry('file-size', 'What is the largest file that I can upload?', 'One hundred megabytes, unless an administrator changed it.'),
];
