// The card for `/faq help`: syntax, other ways to open the FAQ, and who sees what.

import React from 'react';

import {FAQ_NAME} from '../../constants';
import {HELP_LINES} from '../../i18n/help_lines';
import {Text, useText} from '../../i18n/text';
import {useServices} from '../services';

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
            {HELP_LINES.map((id) => (
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
