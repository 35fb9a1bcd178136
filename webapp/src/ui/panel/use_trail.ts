// Which entry is open, how the user came to it, and the way back.

import {useCallback, useEffect, useRef, useState} from 'react';
import {useDispatch, useSelector} from 'react-redux';

import {changePanel, selectPanel} from '../../state/panel';

interface Steps {
    readonly entryId: string | null;

    /** Entries opened on the way to this one, from the first on, and how far each was scrolled. */
    readonly before: readonly {readonly id: string; readonly scroll: number}[];

    /** Key of the row in the list from which the first was opened. */
    readonly row: string | null;
}

const START: Steps = {entryId: null, before: [], row: null};

export interface Trail {
    readonly entryId: string | null;

    /** Key of the row that gets the focus when the list is back; `null` for the search box. */
    readonly row: string | null;

    /** Keeps its identity, so that rows need not be drawn again. */
    readonly openRow: (id: string, row: string) => void;
    /** `scroll` is how far the entry that is left was scrolled, in pixels. */
    readonly openRelated: (id: string, scroll: number) => void;
    readonly back: () => void;
    readonly toSearch: () => void;
}

/** The open entry is the store's; the steps to it are ours, and hold only while the store has the same. */
export function useTrail(onLeave: () => void): Trail {
    const dispatch = useDispatch();
    const entryId = useSelector((state) => selectPanel(state).entryId);
    const [steps, setSteps] = useState(START);
    const latest = useRef(onLeave);
    useEffect(() => {
        latest.current = onLeave;
    }, [onLeave]);

    const show = useCallback((next: Steps, answerScroll = 0) => {
        latest.current();
        setSteps(next);
        dispatch(changePanel({entryId: next.entryId, answerScroll}));
    }, [dispatch]);
    const openRow = useCallback((id: string, row: string) => show({entryId: id, before: [], row}), [show]);

    const {before, row} = steps.entryId === entryId ? steps : START;
    return {
        entryId,
        row,
        openRow,
        openRelated: (id, scroll) => show({entryId: id, before: entryId === null ? before : [...before, {id: entryId, scroll}], row}),
        back: () => show({entryId: before.at(-1)?.id ?? null, before: before.slice(0, -1), row}, before.at(-1)?.scroll),
        toSearch: () => show(START),
    };
}
