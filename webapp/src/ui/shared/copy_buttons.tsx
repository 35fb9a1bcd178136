// Buttons that copy an answer, and a link to it.

import React from 'react';

import type {FaqEntry} from '../../faq/entry';
import type {MessageId} from '../../i18n/catalogue';
import {useText} from '../../i18n/text';
import {useServices} from '../services';
import {Button, IconButton} from './button';
import {LinkIcon} from './icons';

interface CopyButtonsProps {
    readonly entry: FaqEntry;
    readonly look: 'primary' | 'secondary';
    readonly describedBy?: string;

    /** Called with what to tell the user. */
    readonly onCopied: (done: boolean, id: MessageId) => void;
}

export function CopyButtons({entry, look, describedBy, onCopied}: CopyButtonsProps): React.JSX.Element {
    const text = useText();
    const {copyAnswer, copyLink} = useServices();
    const copy = (copying: Promise<boolean>, id: MessageId): void => {
        void copying.then((done) => onCopied(done, done ? id : 'faq_bot.panel.not_copied'));
    };
    return (
        <>
            <Button
                text='faq_bot.panel.copy'
                look={look}
                describedBy={describedBy}
                onClick={() => copy(copyAnswer(entry), 'faq_bot.panel.copied')}
            />
            <IconButton
                label={text('faq_bot.link.copy')}
                onClick={() => copy(copyLink(entry.id), 'faq_bot.link.copied')}
            >
                <LinkIcon/>
            </IconButton>
        </>
    );
}
