// Translated text outside React, for errors under the message box and for the words in a post.

import {createIntl} from 'react-intl';

import type {MessageId, MessageValues} from './messages';
import {english} from './messages';

export type Translate = (id: MessageId, values?: MessageValues) => string;

/** Plain text in the language with that tag; English where there is no other. */
export function createTranslate(locale: string): Translate {
    const intl = createIntl({locale, messages: english, onError: () => undefined});
    return (id, values) => intl.formatMessage({id, defaultMessage: english[id]}, values);
}

/** What Mattermost merges into its own messages for a language. */
export function getTranslationsForLocale(): Readonly<Record<string, string>> {
    return english;
}
