// The list's own state: what is typed, what was found for it, and which result is active.

import {useState} from 'react';

import type {Faq} from '../../answer/types';

import type {Loading} from './use_faq';
import {useQuery} from './use_query';
import type {Search} from './use_search';
import {useSearch} from './use_search';

/** Key of a result's row; rows of the home view have keys of their own. */
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

    /** Shows more results and makes the first of them the active one. */
    readonly showMore: () => void;
}

/** `landing` is the key of the row that the user comes back to; `toTop` scrolls the list to its start. */
export function useBrowsing(faq: Loading<Faq>, landing: string | null, toTop: () => void): Browsing {
    const [query, setQuery] = useQuery();
    const found = useSearch(faq.status === 'ready' ? faq.value : null, query);
    const prefix = resultRow('');
    const [activeId, setActiveId] = useState(() => (landing?.startsWith(prefix) ? landing.slice(prefix.length) : null));
    return {
        query,
        found,
        active: found.shown.findIndex(({id}) => id === activeId),
        move: (index) => setActiveId(found.shown[index]?.id ?? null),
        change: (next) => {
            setQuery(next);
            setActiveId(null);
            toTop();
        },
        showMore: () => {
            found.showMore();
            setActiveId(found.reply?.results[found.shown.length]?.id ?? null);
        },
    };
}
