// Sentences put together: placeholders filled in, the right plural chosen. For React there is text.tsx; this is for all else,
// as errors under the message box and the words in a post.

import type {IntlShape} from 'react-intl';
import {createIntl} from 'react-intl';

import type {Catalogue, MessageId} from './catalogue';
import {catalogueFor} from './catalogue';

/** What may be put into a message's placeholders where plain text comes out. */
export type MessageValues = Readonly<Record<string, string | number>>;

export type Translate = (id: MessageId, values?: MessageValues) => string;

const formatters = new WeakMap<Catalogue, IntlShape>();

/** What puts the sentences of that language together; the same object until more sentences come. */
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

/** Plain text in the language with that tag; English where there is no other. */
export function createTranslate(locale: string): Translate {
    return (id, values) => formatterFor(locale).formatMessage({id}, values);
}
