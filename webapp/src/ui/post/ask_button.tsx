// Puts the question into the message box of a channel where people can answer it.

import React, {useState} from 'react';

import {Text} from '../../i18n/text';
import {useServices} from '../services';
import {Button} from '../shared/button';

interface AskButtonProps {
    readonly question: string;

    /** The only action, so it is primary. */
    readonly isOnly: boolean;
}

export function AskButton({question, isOnly}: AskButtonProps): React.JSX.Element | null {
    const {useAskChannel, askQuestion} = useServices();
    const channel = useAskChannel();
    const [isRefused, setIsRefused] = useState(false);
    return channel && (
        <>
            {!isOnly && <span><Text id='faq_bot.card.none_of_these'/></span>}
            <Button
                look={isOnly ? 'primary' : 'link'}
                onClick={() => setIsRefused(!askQuestion(question))}
            >
                <Text
                    id='faq_bot.card.ask'
                    values={{kind: channel.kind, channel: channel.name}}
                />
            </Button>
            {isRefused && <span role='alert'><Text id='faq_bot.panel.not_taken'/></span>}
        </>
    );
}
