// Renders a component that is loaded on first use. On failure it shows a message and a button.

import React, {useEffect, useState, type ComponentType, type ReactNode} from 'react';

import {Broken} from './broken';

export interface LazyProps<P> {

    /** Loads the component; called again after a failure. Must be stable. */
    readonly load: () => Promise<ComponentType<P>>;

    /** Returns the component if it is loaded already; it then renders at once, without a flash of the placeholder. */
    readonly loaded?: () => ComponentType<P> | null;
    readonly props: P;

    /** Placeholder while loading; nothing by default. */
    readonly children?: ReactNode;

    /** Shown on failure; by default a message and "Try again". */
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
