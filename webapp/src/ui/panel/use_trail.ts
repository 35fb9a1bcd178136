// Navigation between entries: which one is open, and the way back.

import {useCallback, useEffect, useRef, useState} from 'react';
import {useDispatch, useSelector} from 'react-redux';

import {changePanel, selectPanel, type PanelState} from '../../state/panel';

interface Steps {
    readonly entryId: string | null;

    /** Entries opened before this one, in order, with their scroll positions. */
    readonly before: readonly {readonly id: string; readonly scroll: number}[];

    /** Key of the row in the list from which the first was opened. */
    readonly row: string | null;
}

const START: Steps = {entryId: null, before: [], row: null};

export interface Trail {
    readonly entryId: string | null;

    /** Key of the row to focus when the list is shown again; `null` for the search box. */
    readonly row: string | null;

    /** Stable, so that rows are not rendered again. */
    readonly openRow: (id: string, row: string | null) => void;

    /** `scroll` is the scroll position of the entry that is left, in pixels. */
    readonly openRelated: (id: string, scroll: number) => void;
    readonly back: () => void;

    /** Shows the list from its top, with the focus in the search box. */
    readonly toSearch: () => void;
}

/** The open entry is in the store; the history is local and valid only while the store has the same entry. */
export function useTrail(onLeave: () => void): Trail {
    const dispatch = useDispatch();
    const entryId = useSelector((state) => selectPanel(state).entryId);
    const [steps, setSteps] = useState(START);
    const latest = useRef(onLeave);
    useEffect(() => {
        latest.current = onLeave;
    }, [onLeave]);

    const show = useCallback((next: Steps, scrolls: Partial<PanelState> = {}) => {
        latest.current();
        setSteps(next);
        dispatch(changePanel({entryId: next.entryId, answerScroll: 0, ...scrolls}));
    }, [dispatch]);
    const openRow = useCallback((id: string, row: string | null) => show({entryId: id, before: [], row}), [show]);

    const {before, row} = steps.entryId === entryId ? steps : START;
    return {
        entryId,
        row,
        openRow,
        openRelated: (id, scroll) => show({entryId: id, before: entryId === null ? before : [...before, {id: entryId, scroll}], row}),
        back: () => show({entryId: before.at(-1)?.id ?? null, before: before.slice(0, -1), row}, {answerScroll: before.at(-1)?.scroll ?? 0}),
        toSearch: () => show(START, {scroll: 0}),
    };
}
