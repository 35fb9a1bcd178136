// Keyboard shortcuts inside an element.

import {useEffect, useRef, type RefObject} from 'react';

/** Calls `handle` for every key pressed in `root`; if it returns true, the key is not handled further. */
export function useKeyDown(root: RefObject<HTMLElement>, handle: (event: KeyboardEvent) => boolean): void {
    const latest = useRef(handle);
    useEffect(() => {
        latest.current = handle;
    }, [handle]);
    useEffect(() => {
        const element = root.current;
        const onKeyDown = (event: KeyboardEvent) => {
            if (latest.current(event)) {
                event.preventDefault();
                event.stopPropagation();
            }
        };
        element?.addEventListener('keydown', onKeyDown);
        return () => element?.removeEventListener('keydown', onKeyDown);
    }, [root]);
}
