// Draws a component whose code comes on first use. A failed load shows a sentence and a button, never a blank space.

import type {ComponentType, ReactNode} from 'react';
import React, {useEffect, useState} from 'react';

import {Broken} from './broken';

interface LazyProps<P> {

    /** Loads the component; called again after a failure. Keeps its identity. */
    readonly load: () => Promise<ComponentType<P>>;

    /** What has been loaded already: it is drawn at once, so that nothing is moved by what stood there for an instant. */
    readonly loaded?: () => ComponentType<P> | null;
    readonly props: P;

    /** What stands there until the component has come; nothing by default. */
    readonly children?: ReactNode;

    /** What is shown when it does not come; a sentence and "Try again" by default. */
    readonly fallback?: ReactNode;
}

type Loading<P> =
    | {readonly state: 'loading'}
    | {readonly state: 'ready'; readonly component: ComponentType<P>}
    | {readonly state: 'failed'};

export function Lazy<P extends object>({load, loaded, props, children, fallback}: LazyProps<P>): React.JSX.Element {
    const [attempt, setAttempt] = useState(0);
    const [loading, setLoading] = useState<Loading<P>>(() => {
        const component = loaded?.();
        return component ? {state: 'ready', component} : {state: 'loading'};
    });
    const isReady = loading.state === 'ready';
    useEffect(() => {
        if (isReady) {
            return undefined;
        }
        let current = true;
        load().then(
            (component) => current && setLoading({state: 'ready', component}),
            () => current && setLoading({state: 'failed'}),
        );
        return () => {
            current = false;
        };
    }, [load, isReady, attempt]);

    if (loading.state === 'ready') {
        return <loading.component {...props}/>;
    }
    if (loading.state === 'loading') {
        return <>{children}</>;
    }
    if (fallback !== undefined) {
        return <>{fallback}</>;
    }
    const retry = (): void => {
        setLoading({state: 'loading'});
        setAttempt(attempt + 1);
    };
    return (
        <Broken
            message='faq_bot.core.failed'
            onRetry={retry}
        />
    );
}
