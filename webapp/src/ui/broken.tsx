// Fallback for a component that failed to load or render: a message and "Try again". Looks like LoadProblem, but without style
// sheets, which may be what failed to load.

import React from 'react';

import type {MessageId} from '../i18n/catalogue';
import {Text} from '../i18n/text';

interface BrokenProps {
    readonly onRetry: () => void;

    /** The message; a general one by default. */
    readonly message?: MessageId;
}

export function Broken({onRetry, message = 'faq_bot.panel.broken'}: BrokenProps): React.JSX.Element {
    return (
        <div
            role='alert'
            style={{display: 'flex', flexDirection: 'column', alignItems: 'center', padding: '32px 24px', gap: 16, textAlign: 'center'}}
        >
            <p style={{maxWidth: 400, margin: 0}}><Text id={message}/></p>
            <button
                type='button'
                className='btn btn-primary btn-sm'
                style={{height: 32, padding: '0 12px', margin: 0, fontSize: 12}}
                onClick={onRetry}
            >
                <Text id='faq_bot.try_again'/>
            </button>
        </div>
    );
}
