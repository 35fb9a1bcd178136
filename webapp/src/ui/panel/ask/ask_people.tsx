// For questions without an answer: puts the question into a channel's message box; the user sends it.

import React from 'react';

import {Text} from '../../../i18n/text';
import {useServices} from '../../services';
import {Button} from '../../shared/button';

import type {Notify} from '../../shared/notify';

import './ask.css';

interface AskPeopleProps {
    readonly question: string;

    /** Nothing was found, so this is the primary action. */
    readonly only?: boolean;
    readonly notify: Notify;
}

export function AskPeople({question, only = false, notify}: AskPeopleProps): React.JSX.Element | null {
    const {askQuestion, useAskChannel} = useServices();
    const channel = useAskChannel();
    if (!channel) {
        return null;
    }
    const ask = () => notify(askQuestion(question.trim()) ?
        {tone: 'done', id: 'faq_bot.panel.asked', values: {name: channel.name}} :
        {tone: 'problem', id: 'faq_bot.panel.not_taken'});
    return (
        <div className='FaqPanelAskPeople'>
            {!only && <span><Text id='faq_bot.panel.ask_hint'/></span>}
            <Button
                look={only ? 'primary' : 'secondary'}
                onClick={ask}
            >
                <Text
                    id='faq_bot.card.ask'
                    values={{kind: channel.kind, channel: channel.name}}
                />
            </Button>
        </div>
    );
}
