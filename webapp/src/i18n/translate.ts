// Formats messages as plain text (placeholders, plurals), for use outside React, e.g. errors under the message box and text in
// posts. text.tsx is for React.

import {createIntl, type IntlShape} from 'react-intl';

import {catalogueFor, type Catalogue, type MessageId} from './catalogue';

/** Values for placeholders in plain text. */
export type MessageValues = Readonly<Record<string, string | number>>;

export type Translate = (id: MessageId, values?: MessageValues) => string;

const formatters = new WeakMap<Catalogue, IntlShape>();

/** The formatter of a language; the same object until messages are added. */
export function formatterFor(locale: string): IntlShape {
    const catalogue = catalogueFor(locale);
    let formatter = formatters.get(catalogue);
    if (!formatter) {
        const {language, messages} = catalogue;
        formatter = createIntl({locale: language, messages, onError: () => undefined});
        formatters.set(catalogue, formatter);
    }
    return formatter;
}

/** Plain text in the language with that tag, falling back to English. */
export function createTranslate(locale: string): Translate {
    return (id, values) => formatterFor(locale).formatMessage({id}, values);
}
