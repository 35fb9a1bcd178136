// Something that is loaded, as state: loading, loaded, or failed with a reason and a retry. Separate from use_faq.ts, since this
// file is part of main.js.

import {useEffect, useRef, useState} from 'react';

import {LoadError} from '../../answer/load_error';
import type {LoadFailure} from '../../answer/outcome';

export type Loading<T> =
    | {readonly status: 'loading'; readonly isRetry?: boolean}
    | {readonly status: 'ready'; readonly value: T}
    | {readonly status: 'failed'; readonly reason: LoadFailure; readonly retry: () => void};

/**
 * Runs `load`, and again on retry. `load` must be stable as long as it loads the same thing; after a change, the old value stays
 * until the new one is loaded. `loaded` returns the value if it is there already; it then shows at once.
 */
export function useLoading<T>(load: () => Promise<T>, loaded?: () => T | null): Loading<T> {
    const [attempt, setAttempt] = useState<Loading<T>>(() => {
        const value = loaded?.() ?? null;
        return value === null ? {status: 'loading'} : {status: 'ready', value};
    });
    const waiting = attempt.status === 'loading';
    const asked = useRef(load);
    useEffect(() => {
        if (!waiting && asked.current === load) {
            return undefined;
        }
        asked.current = load;
        let wanted = true;
        const retry = (): void => setAttempt({status: 'loading', isRetry: true});
        const settle = (next: Loading<T>) => wanted && setAttempt(next);

        // Unknown errors come from the bundle's files, and reloading the page helps.
        load().then(
            (value) => settle({status: 'ready', value}),
            (error: unknown) => waiting && settle({status: 'failed', reason: error instanceof LoadError ? error.reason : 'missing', retry}),
        );
        return () => {
            wanted = false;
        };
    }, [load, waiting]);
    return attempt;
}
