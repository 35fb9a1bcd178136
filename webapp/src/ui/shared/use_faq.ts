// The FAQ and its entries as state: loading, loaded, or failed with a reason and a retry.

import {useCallback, useEffect, useMemo, useRef, useState} from 'react';

import {LoadError, type LoadFailure} from '../../answer/outcome';
import type {Faq} from '../../answer/types';
import type {FaqEntry} from '../../faq/entry';
import {useServices} from '../services';

/** `reason` is `null` while retrying. */
interface Failed {
    readonly status: 'failed';
    readonly reason: LoadFailure | null;
}

export type Loading<T> =
    | {readonly status: 'loading'}
    | {readonly status: 'ready'; readonly value: T}
    | Failed & {readonly retry: () => void};

type Attempt<T> =
    | {readonly status: 'loading'}
    | {readonly status: 'ready'; readonly value: T}
    | Failed;

/**
 * Runs `load`, and again on retry. `load` must be stable as long as it loads the same thing; after a change, the old value stays
 * until the new one is loaded.
 */
export function useLoading<T>(load: () => Promise<T>, already: Attempt<T>): Loading<T> {
    const [attempt, setAttempt] = useState(already);
    const waiting = attempt.status === 'loading' || (attempt.status === 'failed' && attempt.reason === null);
    const asked = useRef(load);
    useEffect(() => {
        if (!waiting && asked.current === load) {
            return undefined;
        }
        asked.current = load;
        let wanted = true;
        const settle = (next: Attempt<T>) => wanted && setAttempt(next);
        // Unknown errors come from the bundle's files, and reloading the page helps.
        load().then(
            (value) => settle({status: 'ready', value}),
            (error: unknown) => waiting && settle({status: 'failed', reason: error instanceof LoadError ? error.reason : 'missing'}),
        );
        return () => {
            wanted = false;
        };
    }, [load, waiting]);
    const retry = useCallback(() => setAttempt({status: 'failed', reason: null}), []);
    return attempt.status === 'failed' ? {...attempt, retry} : attempt;
}

/** The FAQ; available at once if loaded before, and updated whenever it changes. */
export function useFaq(): Loading<Faq> {
    const {loadFaq, loadedFaq, subscribeFaq} = useServices();
    const [latest, setLatest] = useState<Faq | null>(null);
    useEffect(() => {
        // The loaded FAQ may be old: loading it again revalidates it.
        if (loadedFaq()) {
            loadFaq().catch(() => undefined);
        }
        return subscribeFaq(() => setLatest(loadedFaq()));
    }, [loadFaq, loadedFaq, subscribeFaq]);
    const [already] = useState<Attempt<Faq>>(() => {
        const value = loadedFaq();
        return value ? {status: 'ready', value} : {status: 'loading'};
    });
    const loading = useLoading(loadFaq, already);
    return useMemo(() => (loading.status === 'ready' && latest ? {status: 'ready', value: latest} : loading), [loading, latest]);
}

/** One whole entry; `null` if the FAQ has none with that id. `id` must not change during the component's life. */
export function useEntry(faq: Faq, id: string): Loading<FaqEntry | null> {
    const read = useCallback(() => faq.read(id), [faq, id]);
    return useLoading(read, {status: 'loading'});
}
