// What Mattermost does with the focus when its right-hand sidebar opens and closes, whatever a plugin does with it.

import {useEffect, useRef} from 'react';

const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** Two timers on: by then a panel that was loaded already has taken the focus for itself. */
function afterwards(run: () => void): void {
    setTimeout(() => setTimeout(run, 0), 0);
}

/** Gives an element the focus and then marks it; the mark stays until a key is pressed, wherever the focus goes. */
function claim(element: HTMLElement | null): void {
    element?.focus();
    element?.classList.add('a11y--focused');
    document.addEventListener('keydown', removeMarks, {once: true, capture: true});
}

/** One function for all, so that it is registered once and keeps no closed sidebar in memory. */
function removeMarks(): void {
    document.querySelectorAll('.a11y--focused').forEach((element) => element.classList.remove('a11y--focused'));
}

/** The first thing in the sidebar gets the focus when it opens, unless it opens with a thread; whatever had it before, when it closes. */
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
