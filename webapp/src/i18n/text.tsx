// Translated text in React, in the user's Mattermost language; updates when messages are loaded later. Uses our own catalogue,
// because Mattermost loses plugin messages that arrive while it is still loading its own.

import {createElement, Fragment, useMemo, type JSX, type ReactNode} from 'react';
import {useIntl, type IntlShape} from 'react-intl';

import {useChanges} from '../listeners';
import {onMessagesAdded, type MessageId} from './catalogue';
import {formatterFor, type MessageValues} from './translate';

interface TextProps {
    readonly id: MessageId;
    readonly values?: Readonly<Record<string, ReactNode>>;
}

/** A message as React content; values may be elements. */
export function Text({id, values}: TextProps): JSX.Element {
    const {locale, textComponent} = useIntl();
    return createElement(textComponent ?? Fragment, null, useFormatter(locale).formatMessage({id}, values));
}

/** Returns a function from message id to plain text, for labels and titles. Stable for the same messages. */
export function useText(): (id: MessageId, values?: MessageValues) => string {
    const formatter = useFormatter(useIntl().locale);
    return useMemo(() => (id, values) => formatter.formatMessage({id}, values), [formatter]);
}

/** BCP 47 tag of the language our messages are in, which differs from Mattermost's if we do not support that. */
export function useLanguage(): string {
    return useFormatter(useIntl().locale).locale;
}

function useFormatter(locale: string): IntlShape {
    useChanges(onMessagesAdded);
    return formatterFor(locale);
}
