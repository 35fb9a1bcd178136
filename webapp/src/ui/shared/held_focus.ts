// Keeps the focus in the panel while Mattermost's sidebar opens. Separate from focus.ts, since this file is part of main.js.

import {useLayoutEffect, type RefObject} from 'react';

/** The element that had the focus before the sidebar opened. When the panel mounts, the loading panel's focused box is already gone. */
export const sidebarOpener: {element: Element | null} = {element: null};

/** Milliseconds after the sidebar has opened during which Mattermost may still move the focus. */
const SETTLING = 500;

/**
 * Keeps the focus inside while the sidebar settles: shortly after it has opened, Mattermost once moves the focus to the
 * sidebar's own first button, wherever the focus is by then. A click, or a key that may move the focus, ends this.
 */
export function useHeldFocus(root: RefObject<HTMLElement>): void {
    // Runs before any child takes the focus. If the focus is in the sidebar already, Mattermost has finished.
    useLayoutEffect(() => {
        const panel = root.current;
        const sidebar = panel?.closest('#rhsContainer');
        if (!panel || !sidebar) {
            return undefined;
        }
        const page = panel.ownerDocument;
        if (sidebar.contains(page.activeElement)) {
            unmark(page.activeElement);
            return undefined;
        }
        if (page.activeElement !== page.body) {
            sidebarOpener.element = page.activeElement;
        }
        const end = new AbortController();
        const stop = (): void => end.abort();
        const {signal} = end;
        const timer = setTimeout(stop, SETTLING);
        page.addEventListener('focusin', ({target, relatedTarget}) => {
            if (!(target instanceof Element) || !sidebar.contains(target)) {
                return;
            }
            if (panel.contains(target)) {
                unmark(relatedTarget);
            } else if (relatedTarget instanceof HTMLElement && panel.contains(relatedTarget)) {
                stop();

                // Mattermost marks what it gave the focus to right after this event.
                queueMicrotask(() => {
                    unmark(target);
                    relatedTarget.focus({preventScroll: true});
                });
            }
        }, {signal});
        page.addEventListener('pointerdown', stop, {signal, capture: true});

        // Single characters are typed into the search box and do not move the focus.
        page.addEventListener('keydown', ({key}) => key.length > 1 && stop(), {signal, capture: true});
        return () => {
            clearTimeout(timer);
            stop();
        };
    }, [root]);
}

/** Takes Mattermost's own focus ring from an element: it would stay there when the focus moves without a key press. */
function unmark(element: EventTarget | null): void {
    if (element instanceof Element) {
        element.classList.remove('a11y--focused');
    }
}
