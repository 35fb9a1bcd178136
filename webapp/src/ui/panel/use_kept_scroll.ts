// The list's scroll position, remembered in the store when the list goes away and restored when it is back.

import type {RefObject, UIEventHandler} from 'react';
import {useCallback, useEffect, useLayoutEffect, useRef} from 'react';
import {useStore} from 'react-redux';

import {changePanel, selectPanel} from '../../state/panel';

interface KeptScroll {
    readonly scroller: RefObject<HTMLDivElement>;
    readonly onScroll: UIEventHandler;
    readonly toTop: () => void;
}

/** `ready` says that the content is there, so that there is something to scroll. */
export function useKeptScroll(ready: boolean): KeptScroll {
    const store = useStore();
    const scroller = useRef<HTMLDivElement>(null);
    const position = useRef<number | null>(null);

    useLayoutEffect(() => {
        if (ready && scroller.current && position.current === null) {
            position.current = selectPanel(store.getState()).scroll;
            scroller.current.scrollTop = position.current;
        }
    }, [ready, store]);

    useEffect(() => () => {
        if (position.current !== null && position.current !== selectPanel(store.getState()).scroll) {
            store.dispatch(changePanel({scroll: position.current}));
        }
    }, [store]);

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
