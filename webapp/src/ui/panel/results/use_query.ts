// Keeps the query in component state while typing, since every change of the host's store runs all selectors of Mattermost. The
// store is updated when typing pauses, when an entry opens, and on unmount; changes of the store by others win.

import {useEffect, useRef, useState} from 'react';
import {useSelector, useStore} from 'react-redux';

import {changePanel, selectPanel} from '../../../state/panel';

/** Pause in typing before the store is updated, in milliseconds. */
const PAUSE = 400;

interface Query {
    readonly text: string;
    readonly change: (text: string) => void;

    /** Number of changes from outside: another part of the plugin opened the panel on a search. */
    readonly externalChanges: number;
}

export function useQuery(): Query {
    const store = useStore();
    const {query: stored, entryId} = useSelector(selectPanel);
    const [draft, setDraft] = useState({text: stored, base: stored, externalChanges: 0});
    if (draft.base !== stored) {
        setDraft({text: stored, base: stored, externalChanges: draft.externalChanges + (stored === draft.text ? 0 : 1)});
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
    }, [store, entryId]);

    return {text: draft.text, change: (text) => setDraft({...draft, text}), externalChanges: draft.externalChanges};
}
