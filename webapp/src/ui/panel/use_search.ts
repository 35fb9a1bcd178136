// A query turned into what the list shows: results, whether there are more, and what was corrected.

import {useMemo, useState} from 'react';

import type {Faq, Reply, SearchResult} from '../../answer/types';

/** Results shown at first, and with every "Show more". */
const PAGE = 20;

/** Results shown where none of them answers the question. */
const NEAREST = 5;

export interface Search {

    /** `null` while nothing is asked. */
    readonly reply: Reply | null;
    readonly shown: readonly SearchResult[];
    readonly more: boolean;
    readonly showMore: () => void;

    /** Searches once more for exactly what was typed, until the query changes. */
    readonly takeLiterally: () => void;
}

const NOTHING: readonly SearchResult[] = [];

/** The search is synchronous and takes about a millisecond, so it needs no waiting for a pause in typing. */
export function useSearch(faq: Faq | null, query: string): Search {
    const [asked, setAsked] = useState({query, limit: PAGE, verbatim: false});
    const {limit, verbatim} = asked.query === query ? asked : {limit: PAGE, verbatim: false};
    const reply = useMemo(() => {
        // A space behind the last word says that it is complete.
        return faq && query.trim() ? faq.ask(query, {limit: limit + 1, unfinished: !(/\s$/).test(query), verbatim}) : null;
    }, [faq, query, limit, verbatim]);
    const shown = useMemo(() => reply?.results.slice(0, reply.verdict === 'none' ? NEAREST : limit) ?? NOTHING, [reply, limit]);
    return {
        reply,
        shown,
        more: reply !== null && reply.verdict !== 'none' && reply.results.length > limit,
        showMore: () => setAsked({query, limit: limit + PAGE, verbatim}),
        takeLiterally: () => setAsked({query, limit, verbatim: true}),
    };
}
