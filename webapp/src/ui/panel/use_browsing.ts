// State of the search box and its results: query, results and active result.

import {useEffect, useState, type RefObject} from 'react';

import type {Faq, SearchResult} from '../../answer/types';
import type {Loading} from '../shared/use_loading';

import {useQuery} from './results/use_query';
import {useSearch, type Search} from './results/use_search';
import type {Trail} from './use_trail';

export interface Browsing {
    readonly query: string;
    readonly found: Search;

    /** The results on the page: none while an entry is open. */
    readonly options: readonly SearchResult[];

    /** Index of the active option, −1 for none. */
    readonly active: number;
    readonly move: (index: number) => void;

    /** Makes a result the active one, by its id; stable. */
    readonly activate: (id: string) => void;

    /** Changes the query and closes an open entry. */
    readonly change: (query: string) => void;

    /** Shows more results, activates the first of them, and focuses the search box. */
    readonly showMore: () => void;

    /** Toggles corrections and focuses the search box. */
    readonly switchVerbatim: () => void;
}

const NONE: readonly SearchResult[] = [];

/** A search from outside focuses the search box. */
export function useBrowsing(faq: Loading<Faq>, search: RefObject<HTMLInputElement>, {entryId, toSearch}: Pick<Trail, 'entryId' | 'toSearch'>): Browsing {
    const {text: query, change, externalChanges} = useQuery();
    const found = useSearch(faq.status === 'ready' ? faq.value : null, query);
    const options = entryId === null ? found.shown : NONE;
    const [activeId, activate] = useState('');
    useEffect(() => {
        if (externalChanges > 0) {
            activate('');
            search.current?.focus();
        }
    }, [externalChanges, search]);
    return {
        query,
        found,
        options,
        active: options.findIndex(({id}) => id === activeId),
        move: (index) => activate(options[index]?.id ?? ''),
        activate,
        change: (next) => {
            change(next);
            activate('');
            if (entryId !== null) {
                toSearch();
            }
        },
        showMore: () => {
            found.showMore();
            activate(found.reply?.results[found.shown.length]?.id ?? '');
            search.current?.focus();
        },
        switchVerbatim: () => {
            found.switchVerbatim();
            activate('');
            search.current?.focus();
        },
    };
}
