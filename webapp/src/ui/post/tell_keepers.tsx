// "Not the answer?" on a posted answer: a message about it in the message box of the keepers' channel, which the user completes and sends.

import React, {useState} from 'react';

import {Text, useText} from '../../i18n/text';
import {useServices} from '../services';
import {Button} from '../shared/button';

interface TellKeepersProps {
    readonly postId: string;
    readonly question: string;
}

export function TellKeepers({postId, question}: TellKeepersProps): React.JSX.Element {
    const text = useText();
    const {useKeepersChannel, tellKeepers} = useServices();
    const channel = useKeepersChannel();
    const [isRefused, setIsRefused] = useState(false);
    const reason = channel === null ? text('faq_bot.tell.no_channel') : channel.mayPost ? null : text('faq_bot.tell.closed', {channel: channel.name});
    return (
        <>
            <Button
                look='link'
                inactive={reason !== null}
                {...reason !== null && {label: `${text('faq_bot.tell')} ${reason}`}}
                onClick={() => setIsRefused(!tellKeepers(postId, question))}
            >
                <Text id='faq_bot.tell'/>
            </Button>
            {isRefused && <span role='alert'><Text id='faq_bot.panel.not_taken'/></span>}
        </>
    );
}
