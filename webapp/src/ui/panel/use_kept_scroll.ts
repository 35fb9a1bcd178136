// Keeps the scroll position of the list or an open entry: stored on unmount, restored on mount.

import type {RefObject, UIEventHandler} from 'react';
import {useCallback, useEffect, useLayoutEffect, useRef} from 'react';
import {useStore} from 'react-redux';

import {changePanel, selectPanel} from '../../state/panel';

interface KeptScroll {
    readonly scroller: RefObject<HTMLDivElement>;
    readonly onScroll: UIEventHandler;
    readonly toTop: () => void;
}

/** `entryId` is the open entry, `null` for the list. `ready` is true once the content is rendered. */
export function useKeptScroll(entryId: string | null, ready: boolean): KeptScroll {
    const name = entryId === null ? 'scroll' : 'answerScroll';
    const store = useStore();
    const scroller = useRef<HTMLDivElement>(null);
    const position = useRef<number | null>(null);

    useLayoutEffect(() => {
        if (ready && scroller.current && position.current === null) {
            position.current = selectPanel(store.getState())[name];
            scroller.current.scrollTop = position.current;
        }
    }, [name, ready, store]);

    useEffect(() => () => {
        const panel = selectPanel(store.getState());

        // Another entry is open by now, so the position is not this one's.
        if (position.current !== null && position.current !== panel[name] && (entryId === null || entryId === panel.entryId)) {
            store.dispatch(changePanel({[name]: position.current}));
        }
    }, [entryId, name, store]);

    const onScroll: UIEventHandler = useCallback((event) => {
        if (position.current !== null) {
            position.current = event.currentTarget.scrollTop;
        }
    }, []);
    const toTop = useCallback(() => {
        position.current = 0;
        if (scroller.current) {
            scroller.current.scrollTop = 0;
        }
    }, []);
    return {scroller, onScroll, toTop};
}
