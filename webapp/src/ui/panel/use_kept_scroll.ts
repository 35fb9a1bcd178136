// A scroll position, the list's or an open entry's: remembered in the store when it goes away and restored when it is back.

import type {RefObject, UIEventHandler} from 'react';
import {useCallback, useEffect, useLayoutEffect, useRef} from 'react';
import {useStore} from 'react-redux';

import {changePanel, selectPanel} from '../../state/panel';

interface KeptScroll {
    readonly scroller: RefObject<HTMLDivElement>;
    readonly onScroll: UIEventHandler;
    readonly toTop: () => void;
}

/**
 * `entryId` is the open entry whose position it is, `null` for the list. `ready` says that the content is there, so that there is
 * something to scroll.
 */
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

        // Where another entry is open by now, the position is that one's.
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
