// Searches for a query: results, whether there are more, and corrections.

import {useMemo, useState} from 'react';

import type {Correction, Faq, Reply, SearchResult} from '../../../answer/types';
import {useIsSettled} from '../../shared/use_settled';

/** Number of results shown initially and added by "Show more". */
const PAGE = 20;

/** Pause in typing before the quality of the results is commented on, in milliseconds. */
const PAUSE = 500;

/** Number of results shown if none answers the question. */
const NEAREST = 5;

export interface Search {

    /** `null` without a query. */
    readonly reply: Reply | null;
    readonly shown: readonly SearchResult[];
    readonly more: boolean;
    readonly showMore: () => void;

    /** Corrections of the query, also if they were undone. */
    readonly corrections: readonly Correction[];
    readonly verbatim: boolean;

    /** Typing has paused; only then "no match" is shown. */
    readonly isSettled: boolean;

    /** Toggles corrections until the query changes. */
    readonly switchVerbatim: () => void;
}

const NOTHING: readonly SearchResult[] = [];
const NONE: readonly Correction[] = [];

/** Searching is synchronous and takes about a millisecond, so it is not debounced. */
export function useSearch(faq: Faq | null, query: string): Search {
    const [asked, setAsked] = useState({query, limit: PAGE, undone: NONE});
    const {limit, undone} = asked.query === query ? asked : {limit: PAGE, undone: NONE};
    const verbatim = undone.length > 0;
    const reply = useMemo(() => {
        // A trailing space marks the last word as complete.
        return faq && query.trim() ? faq.ask(query, {limit: limit + 1, unfinished: !(/\s$/).test(query), verbatim}) : null;
    }, [faq, query, limit, verbatim]);
    const corrections = verbatim ? undone : reply?.corrections ?? NONE;
    const isNone = reply?.verdict === 'none';

    // The list ends where relevance drops; "Show more" continues.
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
