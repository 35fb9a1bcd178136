// Puts a question into the message box of a channel where people can answer it; the user sends it.

import React, {useState} from 'react';

import type {MessageId} from '../../i18n/catalogue';
import {Text} from '../../i18n/text';
import {useServices} from '../services';
import {Button} from './button';
import {useElementId} from './use_element_id';

interface AskButtonProps {
    readonly question: string;
    readonly look: 'primary' | 'secondary' | 'link';

    /** Text before the button. */
    readonly hint?: MessageId | undefined;

    /** Called when the question is in the message box of the channel with that name. */
    readonly onAsked?: (name: string) => void;
}

/** Off, with the reason, where the user may not post. */
export function AskButton({question, look, hint, onAsked}: AskButtonProps): React.JSX.Element | null {
    const {useAskChannel, askQuestion} = useServices();
    const channel = useAskChannel();
    const [refused, setRefused] = useState<string | null>(null);
    const id = useElementId();
    if (!channel) {
        return null;
    }
    const {kind, name, mayPost} = channel;
    const isRefused = refused === question;
    const ask = (): void => {
        const isAsked = askQuestion(question.trim());
        setRefused(isAsked ? null : question);
        if (isAsked) {
            onAsked?.(name);
        }
    };
    return (
        <>
            {hint && <span><Text id={hint}/></span>}
            <Button
                text='faq_bot.card.ask'
                values={{kind, channel: name}}
                look={mayPost || look === 'link' ? look : 'secondary'}
                inactive={!mayPost}
                describedBy={id}
                onClick={ask}
            />
            {(isRefused || !mayPost) && (
                <span
                    id={id}
                    role={isRefused ? 'alert' : undefined}
                    className='FaqQuiet'
                >
                    <Text
                        id={isRefused ? 'faq_bot.panel.not_taken' : 'faq_bot.tell.closed'}
                        values={{channel: name}}
                    />
                </span>
            )}
        </>
    );
}
