// Keeps the scroll position of the list or an open entry: stored on unmount, restored on mount.

import {useCallback, useEffect, useLayoutEffect, useRef, type RefObject, type UIEventHandler} from 'react';
import {useStore} from 'react-redux';

import {changePanel, selectPanel, type PanelState} from '../../state/panel';

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
    const anchor = useRef<PanelState['anchor']>(null);

    useLayoutEffect(() => {
        if (ready && scroller.current && position.current === null) {
            const panel = selectPanel(store.getState());
            scroller.current.scrollTop = panel[name];
            if (entryId === null && panel.scroll > 0) {
                scrollToAnchor(scroller.current, panel.anchor);
            }
            position.current = scroller.current.scrollTop;
        }
    }, [entryId, name, ready, store]);

    // The rows are still on the page.
    useLayoutEffect(() => {
        const element = scroller.current;
        return () => {
            anchor.current = element && findAnchor(element);
        };
    }, []);

    useEffect(() => () => {
        // Another entry is open by now, so the position is not this one's.
        if (position.current !== null && (entryId === null || entryId === selectPanel(store.getState()).entryId)) {
            store.dispatch(changePanel({[name]: position.current, ...entryId === null && {anchor: anchor.current}}));
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

function rowsOf(scroller: HTMLElement): HTMLElement[] {
    return [...scroller.querySelectorAll<HTMLElement>('[data-row]')];
}

function distanceOf(row: HTMLElement, scroller: HTMLElement): number {
    return row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}

/** The first visible row of a section: those of "Recent answers" and "Start here" change. */
function findAnchor(scroller: HTMLElement): PanelState['anchor'] {
    const row = rowsOf(scroller).find((one) => one.dataset.row?.startsWith('section/') && distanceOf(one, scroller) >= 0);
    return row ? {row: row.dataset.row ?? '', top: distanceOf(row, scroller)} : null;
}

function scrollToAnchor(scroller: HTMLElement, anchor: PanelState['anchor']): void {
    const row = anchor && rowsOf(scroller).find(({dataset}) => dataset.row === anchor.row);
    if (row) {
        scroller.scrollTop += distanceOf(row, scroller) - anchor.top;
    }
}
