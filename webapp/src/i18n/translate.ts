// Translated text outside React, for errors under the message box and for the words in a post.

import {createIntl} from 'react-intl';

import type {MessageId} from './catalogue';
import {englishFor, getTranslationsForLocale} from './catalogue';

/** What may be put into a message's placeholders where plain text comes out. */
export type MessageValues = Readonly<Record<string, string | number>>;

export type Translate = (id: MessageId, values?: MessageValues) => string;

/** Plain text in the language with that tag; English where there is no other. */
export function createTranslate(locale: string): Translate {
    const intl = createIntl({locale, messages: getTranslationsForLocale(), onError: () => undefined});
    return (id, values) => intl.formatMessage({id, defaultMessage: englishFor(id)}, values);
}
