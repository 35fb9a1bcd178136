// What the FAQ lacks for a question: its language, or words of it.

import React from 'react';

import {Text, useLanguage, useText} from '../../i18n/text';
import {ForeignLanguage} from './foreign_language';

interface MissingProps {

    /** Language tag of the question if it is not the FAQ's: all of its words are missing then, and none is named. */
    readonly askedIn?: string | undefined;

    /** Words of the question that the FAQ does not have. */
    readonly missing?: readonly string[] | undefined;
}

/** “backups” is not in the FAQ. */
export function Missing({askedIn = '', missing = []}: MissingProps): React.JSX.Element | null {
    const text = useText();
    const language = useLanguage();
    if (askedIn !== '') {
        return <ForeignLanguage askedIn={askedIn}/>;
    }
    const quoted = missing.map((word) => text('faq_bot.card.quoted', {word}));
    return missing.length === 0 ? null : (
        <p>
            <Text
                id='faq_bot.card.missing'
                values={{count: missing.length, words: <bdi>{new Intl.ListFormat(language).format(quoted)}</bdi>}}
            />
        </p>
    );
}
