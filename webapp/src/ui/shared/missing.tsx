// Names the words of a question that the FAQ lacks.

import React from 'react';
import {useIntl} from 'react-intl';

import {Text} from '../../i18n/text';

/** “backups” is not in the FAQ. */
export function Missing({words}: {readonly words: readonly string[]}): React.JSX.Element {
    const intl = useIntl();
    const quoted = words.map((word) => `“${word}”`);
    return (
        <Text
            id='faq_bot.card.missing'
            values={{count: words.length, words: <bdi>{intl.formatList(quoted, {type: 'conjunction'})}</bdi>}}
        />
    );
}
