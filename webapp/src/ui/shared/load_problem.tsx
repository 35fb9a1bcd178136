// Says why something could not be loaded and tries again.

import React from 'react';

import type {LoadFailure} from '../../answer/outcome';
import {Text} from '../../i18n/text';
import {Button} from './button';
import {loadMessage} from './failure_text';
import {WarningIcon} from './icons';

import './load_problem.css';

interface LoadProblemProps {
    readonly reason: LoadFailure;
    readonly onRetry: () => void;
}

export function LoadProblem({reason, onRetry}: LoadProblemProps): React.JSX.Element {
    return (
        <div className='FaqLoadProblem'>
            <span className='FaqLoadProblem__icon'>
                <WarningIcon size={32}/>
            </span>
            <p
                className='FaqLoadProblem__text'
                role='alert'
            >
                <Text id={loadMessage(reason)}/>
            </p>
            <Button
                look='primary'
                onClick={onRetry}
            >
                <Text id='faq_bot.try_again'/>
            </Button>
        </div>
    );
}
