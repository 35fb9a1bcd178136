// What is typed, kept near the box while typing: every change of the host's store makes the whole of Mattermost look up.
// The store gets it when typing pauses and when the list goes away, and wins when somebody else changes it.

import {useEffect, useRef, useState} from 'react';
import {useSelector, useStore} from 'react-redux';

import {changePanel, selectPanel} from '../../../state/panel';

/** How long typing has to pause, in milliseconds, before the store is told. */
const PAUSE = 400;

export interface Query {
    readonly text: string;
    readonly change: (text: string) => void;

    /** How often somebody else has changed it: another part of the plugin opened the panel on a search. */
    readonly externalChanges: number;
}

export function useQuery(): Query {
    const store = useStore();
    const stored = useSelector((state) => selectPanel(state).query);
    const [draft, setDraft] = useState({text: stored, base: stored, arrivals: 0});
    if (draft.base !== stored) {
        setDraft({text: stored, base: stored, arrivals: draft.arrivals + (stored === draft.text ? 0 : 1)});
    }
    const latest = useRef(draft);
    useEffect(() => {
        latest.current = draft;
    }, [draft]);

    useEffect(() => {
        if (draft.text === draft.base) {
            return undefined;
        }
        const timer = setTimeout(() => store.dispatch(changePanel({query: draft.text})), PAUSE);
        return () => clearTimeout(timer);
    }, [draft, store]);

    useEffect(() => () => {
        const {text, base} = latest.current;
        if (text !== base && selectPanel(store.getState()).query === base) {
            store.dispatch(changePanel({query: text}));
        }
    }, [store]);

    return {text: draft.text, change: (text) => setDraft({...draft, text}), externalChanges: draft.arrivals};
}
