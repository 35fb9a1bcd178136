// What is shown while something loads, and when it could not be loaded.

import type {ReactNode, RefObject} from 'react';
import React from 'react';

import {useText} from '../../i18n/text';
import {LoadProblem} from './load_problem';
import {Skeleton} from './skeleton';
import type {Loading} from './use_faq';

import './shared.css';

interface WhenLoadedProps<T> {
    readonly loading: Loading<T>;

    /** How many blocks of lines to show while waiting. */
    readonly blocks: number;

    /** Takes the focus where it would be lost with "Try again", which goes away once the rest is there. */
    readonly next?: RefObject<HTMLElement>;
    readonly children: (value: T) => ReactNode;
}

export function WhenLoaded<T>({loading, blocks, next, children}: WhenLoadedProps<T>): React.JSX.Element {
    const text = useText();
    switch (loading.status) {
    case 'loading':
        return (
            <Skeleton
                label={text('faq_bot.panel.loading')}
                blocks={blocks}
            />
        );
    case 'failed':
        return (
            <LoadProblem
                reason={loading.reason}
                onRetry={loading.retry}
                next={next}
            />
        );
    case 'ready':
        return <>{children(loading.value)}</>;
    }
}
