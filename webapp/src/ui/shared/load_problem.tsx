// Says why something could not be loaded and tries again.

import React, {useLayoutEffect, useRef} from 'react';

import type {LoadFailure} from '../../answer/outcome';
import {Text} from '../../i18n/text';
import {Button} from './button';
import {loadMessage} from './failure_text';
import {WarningIcon} from './icons';

import './load_problem.css';

interface LoadProblemProps {
    /** `null` while it is being tried again: the button stays, and with it the focus. */
    readonly reason: LoadFailure | null;
    readonly onRetry: () => void;

    /** Called before this goes away with the focus in it. */
    readonly onFocusLost?: (() => void) | undefined;
}

export function LoadProblem({reason, onRetry, onFocusLost}: LoadProblemProps): React.JSX.Element {
    const root = useRef<HTMLDivElement>(null);
    const latest = useRef(onFocusLost);
    useLayoutEffect(() => {
        latest.current = onFocusLost;
    }, [onFocusLost]);
    useLayoutEffect(() => {
        const problem = root.current;
        return () => {
            if (problem?.contains(problem.ownerDocument.activeElement)) {
                latest.current?.();
            }
        };
    }, []);
    return (
        <div
            ref={root}
            className='FaqLoadProblem'
        >
            {reason && (
                <span className='FaqLoadProblem__icon'>
                    <WarningIcon size={32}/>
                </span>
            )}
            <p
                key={reason}
                className='FaqLoadProblem__text'
                role={reason ? 'alert' : 'status'}
            >
                <Text id={reason ? loadMessage(reason) : 'faq_bot.panel.loading'}/>
            </p>
            <Button
                look='primary'
                inactive={reason === null}
                onClick={onRetry}
            >
                <Text id='faq_bot.try_again'/>
            </Button>
        </div>
    );
}
