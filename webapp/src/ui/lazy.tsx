// Draws a component whose code comes on first use. A failed load shows a sentence and a button, never a blank space.

import type {ComponentType} from 'react';
import React, {useEffect, useState} from 'react';

import {Text} from '../i18n/text';

interface LazyProps<P> {

    /** Loads the component; called again after a failure. Keeps its identity. */
    readonly load: () => Promise<ComponentType<P>>;
    readonly props: P;

    /** Whether the failure is worth a sentence; false draws nothing while loading and after a failure. */
    readonly onFailure: (error: unknown) => React.ReactNode;
}

type Loading<P> =
    | {readonly state: 'loading'}
    | {readonly state: 'ready'; readonly component: ComponentType<P>}
    | {readonly state: 'failed'; readonly error: unknown};

export function Lazy<P extends object>({load, props, onFailure}: LazyProps<P>): React.JSX.Element | null {
    const [attempt, setAttempt] = useState(0);
    const [loading, setLoading] = useState<Loading<P>>({state: 'loading'});
    useEffect(() => {
        let current = true;
        load().then(
            (component) => current && setLoading({state: 'ready', component}),
            (error: unknown) => current && setLoading({state: 'failed', error}),
        );
        return () => {
            current = false;
        };
    }, [load, attempt]);

    if (loading.state === 'ready') {
        return <loading.component {...props}/>;
    }
    if (loading.state === 'loading') {
        return null;
    }
    const retry = (): void => {
        setLoading({state: 'loading'});
        setAttempt(attempt + 1);
    };
    return (
        <div
            role='alert'
            className='FaqNotice'
        >
            <p>{onFailure(loading.error)}</p>
            <button
                type='button'
                className='btn btn-primary btn-sm'
                onClick={retry}
            >
                <Text id='faq_bot.try_again'/>
            </button>
        </div>
    );
}
