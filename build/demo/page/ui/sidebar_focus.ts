// Mattermost's focus handling when the right-hand sidebar opens and closes.

import {useEffect, useRef} from 'react';

const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** After two timers: a loaded panel has taken the focus by then. */
function afterwards(run: () => void): void {
    setTimeout(() => setTimeout(run, 0), 0);
}

/** Focuses and marks an element; the mark remains until the next key or click. */
function claim(element: HTMLElement | null): void {
    element?.focus();
    element?.classList.add('a11y--focused');
}

/** Focuses the sidebar's first element when it opens, except with a thread, and the previous element when it closes. */
export function useSidebarFocus(isOpen: boolean, isThread: boolean): void {
    const wasOpen = useRef(isOpen);
    const before = useRef<Element | null>(null);
    useEffect(() => {
        if (isOpen && !wasOpen.current) {
            before.current = document.activeElement;
            if (!isThread) {
                afterwards(() => claim(document.querySelector<HTMLElement>(`#rhsContainer :is(${FOCUSABLE})`)));
            }
        }
        if (!isOpen && wasOpen.current) {
            const previous = before.current;
            afterwards(() => previous instanceof HTMLElement && previous.focus());
        }
        wasOpen.current = isOpen;
    }, [isOpen, isThread]);
}
