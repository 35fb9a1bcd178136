// The card that a system administrator sees once after the plugin was enabled, with the next steps.

import React from 'react';

import {Text, useLanguage} from '../../i18n/text';
import {useLoading} from '../shared/use_loading';
import {Button} from '../shared/button';
import type {AdminServices} from './admin_page';

import '../post/private_card.css';

interface FirstRunCardProps extends Pick<AdminServices, 'loadAbout'> {
    readonly onOpenFaq: () => void;
    readonly onOpenPage: () => void;
    readonly onDismiss: () => void;
}

export function FirstRunCard({loadAbout, onOpenFaq, onOpenPage, onDismiss}: FirstRunCardProps): React.JSX.Element {
    const language = useLanguage();
    const about = useLoading(loadAbout);
    return (
        <div
            className='FaqPrivate'
            lang={language}
        >
            <p className='FaqPrivate__lead'>
                {about.status === 'ready' ? <Text
                    id='faq_bot.first_run.installed_faq'
                    values={{title: about.value.title, entries: about.value.entries}}
                /> : <Text id='faq_bot.first_run.installed'/>}
            </p>
            <p className='FaqPrivate__lead'>
                <Text
                    id='faq_bot.first_run.try'
                    values={{command: <code>{'/faq'}</code>}}
                />
            </p>
            <p className='FaqPrivate__lead'><Text id='faq_bot.first_run.suggestions'/></p>
            <div className='FaqPrivate__actions'>
                <Button
                    text='faq_bot.first_run.page'
                    look='primary'
                    onClick={onOpenPage}
                />
                <Button text='faq_bot.first_run.open' onClick={onOpenFaq}/>
                <Button text='faq_bot.card.dismiss' onClick={onDismiss}/>
            </div>
        </div>
    );
}
