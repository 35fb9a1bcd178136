// Renders the loading, failed and loaded states.

import React, {type ReactNode, type RefObject} from 'react';

import {useText} from '../../i18n/text';
import {LoadProblem} from './load_problem';
import {Skeleton} from './skeleton';
import type {Loading} from './use_loading';

import './shared.css';

interface WhenLoadedProps<T> {
    readonly loading: Loading<T>;

    /** Number of skeleton blocks. */
    readonly blocks: number;

    /** Receives the focus when "Try again" disappears after loading. */
    readonly next?: RefObject<HTMLElement>;
    readonly children: (value: T) => ReactNode;
}

export function WhenLoaded<T>({loading, blocks, next, children}: WhenLoadedProps<T>): React.JSX.Element {
    const text = useText();
    if (loading.status === 'ready') {
        return <>{children(loading.value)}</>;
    }
    return loading.status === 'failed' || loading.isRetry ? (
        <LoadProblem
            failed={loading.status === 'failed' ? loading : null}
            next={next}
        />
    ) : (
        <Skeleton
            label={text('faq_bot.panel.loading')}
            blocks={blocks}
        />
    );
}
