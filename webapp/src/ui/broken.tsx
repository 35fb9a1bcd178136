// What stands where a part of ours did not come, or failed while it was drawn: a sentence and another try.

import React from 'react';

import type {MessageId} from '../i18n/catalogue';
import {Text} from '../i18n/text';

interface BrokenProps {
    readonly onRetry: () => void;

    /** The sentence; by default that something of ours ran into a problem. */
    readonly message?: MessageId;
}

export function Broken({onRetry, message = 'faq_bot.panel.broken'}: BrokenProps): React.JSX.Element {
    return (
        <div
            role='alert'
            className='FaqNotice'
        >
            <p><Text id={message}/></p>
            <button
                type='button'
                className='btn btn-primary btn-sm'
                onClick={onRetry}
            >
                <Text id='faq_bot.try_again'/>
            </button>
        </div>
    );
}
