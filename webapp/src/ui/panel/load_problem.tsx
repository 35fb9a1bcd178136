// Says why something could not be loaded and tries again.

import React from 'react';

import type {LoadFailure} from '../../answer/outcome';
import {Text} from '../../i18n/text';
import {Button} from '../shared/button';
import {loadMessage} from '../shared/failure_text';
import {WarningIcon} from '../shared/icons';

import './load_problem.css';

interface LoadProblemProps {
    readonly reason: LoadFailure;
    readonly onRetry: () => void;
}

export function LoadProblem({reason, onRetry}: LoadProblemProps): React.JSX.Element {
    return (
        <div className='FaqPanelLoadProblem'>
            <span className='FaqPanelLoadProblem__icon'>
                <WarningIcon size={32}/>
            </span>
            <p
                className='FaqPanelLoadProblem__text'
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
