// Where an entry comes from that people keep in a channel: which, who wrote it, and when.

import React from 'react';
import {useIntl} from 'react-intl';

import type {EntryOrigin} from '../../faq/entry';
import {Text, useLanguage} from '../../i18n/text';

export function Origin({origin: {channel, author, editedAt}}: {readonly origin: EntryOrigin}): React.JSX.Element {
    const {timeZone} = useIntl();
    const language = useLanguage();
    const isThisYear = new Date(editedAt).getFullYear() === new Date().getFullYear();
    const format = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', ...!isThisYear && {year: 'numeric'}, ...timeZone !== undefined && {timeZone}});
    return (
        <Text
            id='faq_bot.origin'
            values={{channel, author, date: format.format(editedAt)}}
        />
    );
}
