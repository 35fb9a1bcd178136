// A query turned into what the list shows: results, whether there are more, and what was corrected.

import {useMemo, useState} from 'react';

import type {Correction, Faq, Reply, SearchResult} from '../../../answer/types';
import {useIsSettled} from '../../shared/use_delayed';

/** Results shown at first, and with every "Show more". */
const PAGE = 20;

/** How long typing has to pause, in milliseconds, before anything is said of what was found. */
const PAUSE = 500;

/** Results shown where none of them answers the question. */
const NEAREST = 5;

export interface Search {

    /** `null` while nothing is asked. */
    readonly reply: Reply | null;
    readonly shown: readonly SearchResult[];
    readonly more: boolean;
    readonly showMore: () => void;

    /** What is corrected in the query, or would be if it were not searched for as typed. */
    readonly corrections: readonly Correction[];
    readonly verbatim: boolean;

    /** Typing has paused: only then is it said that nothing fits. */
    readonly isSettled: boolean;

    /** Searches for exactly what was typed, or with its corrections again, until the query changes. */
    readonly switchVerbatim: () => void;
}

const NOTHING: readonly SearchResult[] = [];
const NONE: readonly Correction[] = [];

/** The search is synchronous and takes about a millisecond, so it needs no waiting for a pause in typing. */
export function useSearch(faq: Faq | null, query: string): Search {
    const [asked, setAsked] = useState({query, limit: PAGE, undone: NONE});
    const {limit, undone} = asked.query === query ? asked : {limit: PAGE, undone: NONE};
    const verbatim = undone.length > 0;
    const reply = useMemo(() => {
        // A space behind the last word says that it is complete.
        return faq && query.trim() ? faq.ask(query, {limit: limit + 1, unfinished: !(/\s$/).test(query), verbatim}) : null;
    }, [faq, query, limit, verbatim]);
    const corrections = verbatim ? undone : reply?.corrections ?? NONE;
    const isNone = reply?.verdict === 'none';

    // The list ends where relevance falls off; "Show more" goes on from there.
    const most = isNone ? NEAREST : limit === PAGE ? Math.min(limit, Math.max(1, reply?.relevantCount ?? limit)) : limit;
    const shown = useMemo(() => reply?.results.slice(0, most) ?? NOTHING, [reply, most]);
    return {
        reply,
        shown,
        more: reply !== null && !isNone && reply.results.length > most,
        isSettled: useIsSettled(query, PAUSE),
        showMore: () => setAsked({query, limit: limit + PAGE, undone}),
        corrections,
        verbatim,
        switchVerbatim: () => setAsked({query, limit, undone: verbatim ? NONE : corrections}),
    };
}
