// The FAQ and its entries, loaded on first use.

import {useCallback, useEffect, useMemo, useState} from 'react';

import type {Faq} from '../../answer/types';
import type {FaqEntry} from '../../faq/entry';
import {useServices} from '../services';
import {useLoading, type Loading} from './use_loading';

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
    const loading = useLoading(loadFaq, loadedFaq);
    return useMemo(() => (loading.status === 'ready' && latest ? {...loading, value: latest} : loading), [loading, latest]);
}

/** One whole entry; `null` if the FAQ has none with that id. `id` must not change during the component's life. */
export function useEntry(faq: Faq, id: string): Loading<FaqEntry | null> {
    return useLoading(useCallback(() => faq.read(id), [faq, id]));
}
