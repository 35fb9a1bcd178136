// State of the list view: query, results and active result.

import type {RefObject} from 'react';
import {useEffect, useState} from 'react';

import type {Faq} from '../../answer/types';
import type {Loading} from '../shared/use_faq';

import {useQuery} from './results/use_query';
import type {Search} from './results/use_search';
import {useSearch} from './results/use_search';

/** Key of a result's row; the home view has other keys. */
export function resultRow(id: string): string {
    return `result/${id}`;
}

export interface Browsing {
    readonly query: string;
    readonly found: Search;

    /** Index of the active result, −1 for none. */
    readonly active: number;
    readonly move: (index: number) => void;
    readonly change: (query: string) => void;

    /** Shows more results, activates the first of them, and focuses the search box. */
    readonly showMore: () => void;

    /** Toggles corrections and focuses the search box. */
    readonly switchVerbatim: () => void;
}

/**
 * `returnRow` is the key of the row that the user returns to; `toTop` scrolls the list to its start. A search from outside
 * focuses the search box.
 */
export function useBrowsing(faq: Loading<Faq>, search: RefObject<HTMLInputElement>, returnRow: string | null, toTop: () => void): Browsing {
    const {text: query, change, externalChanges: arrivals} = useQuery();
    const found = useSearch(faq.status === 'ready' ? faq.value : null, query);
    const prefix = resultRow('');

    // Stored with its query: another query has no active result.
    const [active, setActive] = useState({query, id: returnRow?.startsWith(prefix) ? returnRow.slice(prefix.length) : null});
    const setActiveId = (id: string | undefined) => setActive({query, id: id ?? null});
    useEffect(() => {
        if (arrivals > 0) {
            toTop();
            search.current?.focus();
        }
    }, [arrivals, search, toTop]);
    return {
        query,
        found,
        active: active.query === query ? found.shown.findIndex(({id}) => id === active.id) : -1,
        move: (index) => setActiveId(found.shown[index]?.id),
        change: (next) => {
            change(next);
            toTop();
        },
        showMore: () => {
            found.showMore();
            setActiveId(found.reply?.results[found.shown.length]?.id);
            search.current?.focus();
        },
        switchVerbatim: () => {
            found.switchVerbatim();
            search.current?.focus();
        },
    };
}
