// Translated text in React, in the language of Mattermost around it. Sentences that come later are shown as soon as they are
// there. They come from our own catalogue: what Mattermost keeps of a plugin's sentences misses those that arrive while it
// still loads its own.

import type {JSX, ReactNode} from 'react';
import {Fragment, createElement, useLayoutEffect, useMemo, useReducer} from 'react';
import type {IntlShape} from 'react-intl';
import {useIntl} from 'react-intl';

import type {MessageId} from './catalogue';
import {onMessagesAdded} from './catalogue';
import type {MessageValues} from './translate';
import {formatterFor} from './translate';

interface TextProps {
    readonly id: MessageId;
    readonly values?: Readonly<Record<string, ReactNode>>;
}

/** One message as React content; values may be elements. */
export function Text({id, values}: TextProps): JSX.Element {
    const {locale, textComponent} = useIntl();
    return createElement(textComponent ?? Fragment, null, useFormatter(locale).formatMessage({id}, values));
}

/** Gives a function from message id to plain text, for labels and titles. The same function for the same sentences. */
export function useText(): (id: MessageId, values?: MessageValues) => string {
    const formatter = useFormatter(useIntl().locale);
    return useMemo(() => (id, values) => formatter.formatMessage({id}, values), [formatter]);
}

/** BCP 47 tag of the language that our sentences are in, which is not Mattermost's where we do not have that. */
export function useLanguage(): string {
    return useFormatter(useIntl().locale).locale;
}

/** Without React's `useSyncExternalStore`, which the React 17 of Mattermost 11.0 lacks. */
function useFormatter(locale: string): IntlShape {
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    useLayoutEffect(() => onMessagesAdded(redraw), []);
    return formatterFor(locale);
}
