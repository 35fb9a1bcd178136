// "Not the answer?" on a posted answer: inserts a message about it into the message box of the configured channel, which the
// user completes and sends.

import React, {useState} from 'react';

import {Text, useText} from '../../i18n/text';
import {useServices} from '../services';
import {Button} from '../shared/button';

interface TellKeepersProps {
    readonly postId: string;
    readonly question: string;
}

/** Renders nothing if the FAQ names no channel for it. */
export function TellKeepers({postId, question}: TellKeepersProps): React.JSX.Element | null {
    const text = useText();
    const {useKeepersChannel, tellKeepers} = useServices();
    const channel = useKeepersChannel();
    const [isRefused, setIsRefused] = useState(false);
    return channel && (
        <>
            <Button
                text='faq_bot.tell'
                look='link'
                inactive={!channel.mayPost}
                label={channel.mayPost ? undefined : `${text('faq_bot.tell')} (${text('faq_bot.tell.closed', {channel: channel.name})})`}
                onClick={() => setIsRefused(!tellKeepers(postId, question))}
            />
            {isRefused && <span role='alert'><Text id='faq_bot.panel.not_taken'/></span>}
        </>
    );
}
