// Translated text in React: the host's IntlProvider with our catalogue behind it, so that a sentence never shows as its id.

import type {ReactNode} from 'react';
import React from 'react';
import {FormattedMessage, useIntl} from 'react-intl';

import type {MessageId} from './catalogue';
import {englishFor} from './catalogue';
import type {MessageValues} from './translate';

interface TextProps {
    readonly id: MessageId;
    readonly values?: Readonly<Record<string, ReactNode>>;
}

/** One message as React content; values may be elements. */
export function Text({id, values}: TextProps): React.JSX.Element {
    return (
        <FormattedMessage
            id={id}
            defaultMessage={englishFor(id)}
            values={values}
        />
    );
}

/** Gives a function from message id to plain text, for labels and titles. */
export function useText(): (id: MessageId, values?: MessageValues) => string {
    const intl = useIntl();
    return (id, values) => intl.formatMessage({id, defaultMessage: englishFor(id)}, values);
}
