// Fallback for a component that failed to load or render: a message and "Try again". Looks like LoadProblem, but without style
// sheets, which may be what failed to load.

import React from 'react';

import type {MessageId} from '../i18n/catalogue';
import {Text} from '../i18n/text';

interface BrokenProps {
    readonly message: MessageId;
    readonly onRetry: () => void;
}

export function Broken({message, onRetry}: BrokenProps): React.JSX.Element {
    return (
        <div
            role='alert'
            style={{padding: 32, textAlign: 'center'}}
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
