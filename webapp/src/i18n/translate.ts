// Formats messages as plain text (placeholders, plurals), for use outside React, e.g. errors under the message box and text in
// posts. text.tsx is for React.

import {createIntl, type IntlShape} from 'react-intl';

import {messagesFor, onMessagesAdded, shownLanguage, type MessageId} from './catalogue';

/** Values for placeholders in plain text. */
export type MessageValues = Readonly<Record<string, string | number>>;

export type Translate = (id: MessageId, values?: MessageValues) => string;

const formatters = new Map<string, IntlShape>();
onMessagesAdded(() => formatters.clear());

/** The formatter of a language, for its plural and number rules; the same object until messages are added. */
export function formatterFor(locale: string): IntlShape {
    const language = shownLanguage(locale);
    let formatter = formatters.get(language);
    if (!formatter) {
        formatter = createIntl({locale: language, messages: messagesFor(language), onError: () => undefined});
        formatters.set(language, formatter);
    }
    return formatter;
}

/** Plain text in the language with that tag, falling back to English. */
export function createTranslate(locale: string): Translate {
    return (id, values) => formatterFor(locale).formatMessage({id}, values);
}
