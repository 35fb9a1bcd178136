// The card for `/faq help`: syntax, other ways to open the FAQ, and who sees what.

import React from 'react';

import {FAQ_NAME} from '../../constants';
import type {MessageId} from '../../i18n/catalogue';
import {Text, useText} from '../../i18n/text';
import {useServices} from '../services';

const LINES: readonly MessageId[] = ['faq_bot.card.help', 'faq_bot.card.help_flags', 'faq_bot.card.help_places', 'faq_bot.card.help_privacy'];

export function Help(): React.JSX.Element {
    const text = useText();
    const isPrivate = useServices().usePrefersPrivate();
    const values = {
        command: <code>{'/faq'}</code>,
        me: <code>{'/faq --me'}</code>,
        post: <code>{'/faq --post'}</code>,
        mode: isPrivate ? 'private' : 'public',
        page: FAQ_NAME,
        menu: text('faq_bot.post.menu'),
    };
    return (
        <ul className='FaqPrivate__help'>
            {LINES.map((id) => (
                <li key={id}>
                    <Text
                        id={id}
                        values={values}
                    />
                </li>
            ))}
        </ul>
    );
}
