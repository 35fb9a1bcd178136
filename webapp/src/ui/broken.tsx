// What stands where a part of ours failed while it was drawn.

import React from 'react';

import {Text} from '../i18n/text';

export function Broken({onRetry}: {readonly onRetry: () => void}): React.JSX.Element {
    return (
        <div
            role='alert'
            className='FaqNotice'
        >
            <p><Text id='faq_bot.panel.broken'/></p>
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
