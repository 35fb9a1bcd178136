// For questions without an answer: whom to ask instead.

import React from 'react';

import {AskButton} from '../../shared/ask_button';
import type {Notify} from '../../shared/notify';

import './ask.css';

interface AskPeopleProps {
    readonly question: string;

    /** Nothing was found, so this is the primary action. */
    readonly only?: boolean;
    readonly notify: Notify;
}

export function AskPeople({question, only = false, notify}: AskPeopleProps): React.JSX.Element {
    return (
        <div className='FaqPanelAskPeople'>
            <AskButton
                question={question}
                look={only ? 'primary' : 'secondary'}
                hint={only ? undefined : 'faq_bot.panel.ask_hint'}
                onAsked={(name) => notify({tone: 'done', id: 'faq_bot.panel.asked', values: {name}})}
            />
        </div>
    );
}
