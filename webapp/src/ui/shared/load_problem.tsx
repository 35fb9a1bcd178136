// Explains a load failure, with "Try again".

import React, {useLayoutEffect, useRef, type RefObject} from 'react';

import type {LoadFailure} from '../../answer/outcome';
import {Text} from '../../i18n/text';
import {Button} from './button';
import {WarningIcon} from './icons';

import './load_problem.css';

interface LoadProblemProps {

    /** `null` while retrying: the button stays, and keeps the focus. */
    readonly failed: {readonly reason: LoadFailure; readonly retry: () => void} | null;

    /** Receives the focus when this component unmounts while focused. */
    readonly next?: RefObject<HTMLElement> | undefined;
}

export function LoadProblem({failed, next}: LoadProblemProps): React.JSX.Element {
    const root = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
        const problem = root.current;
        const focusFallback = next?.current;
        return () => {
            if (problem?.contains(problem.ownerDocument.activeElement)) {
                focusFallback?.focus();
            }
        };
    }, [next]);
    return (
        <div
            ref={root}
            className='FaqLoadProblem'
        >
            {failed && (
                <span className='FaqLoadProblem__icon'>
                    <WarningIcon size={32}/>
                </span>
            )}
            <p
                className='FaqLoadProblem__text'
                role={failed ? 'alert' : 'status'}
            >
                <Text id={failed ? `faq_bot.load.${failed.reason}` : 'faq_bot.panel.loading'}/>
            </p>
            <Button
                text='faq_bot.try_again'
                look='primary'
                inactive={failed === null}
                onClick={() => failed?.retry()}
            />
        </div>
    );
}
