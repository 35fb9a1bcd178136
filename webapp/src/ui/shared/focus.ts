// Where the focus is and where it goes back to. The document is reached through the elements at hand.

import type {RefObject} from 'react';
import {useEffect, useLayoutEffect, useRef} from 'react';

/** What had the focus when this came up, before anything else happens to the focus in the same change of the page. */
export function useOpener(root: RefObject<HTMLElement>): RefObject<Element> {
    const opener = useRef<Element | null>(null);
    useLayoutEffect(() => {
        opener.current = root.current?.ownerDocument.activeElement ?? null;
    }, [root]);
    return opener;
}

/**
 * Gives the focus back to where it was when this came up, unless something else has taken it in the meantime. `otherwise` is
 * called where that is gone, as the entry of a menu is.
 */
export function useReturnFocus(root: RefObject<HTMLElement>, otherwise: () => void): void {
    const before = useOpener(root);
    useEffect(() => {
        const page = root.current?.ownerDocument;
        const opener = before.current;
        return () => {
            const lost = !page?.activeElement || page.activeElement === page.body;
            if (lost) {
                giveFocusBack(opener, otherwise);
            }
        };
    }, [before, root, otherwise]);
}

/** Focuses the opener; calls `otherwise` where there is none any more. */
export function giveFocusBack(opener: Element | null, otherwise: () => void): void {
    if (opener instanceof HTMLElement && opener.isConnected && opener !== opener.ownerDocument.body) {
        opener.focus();
    } else {
        otherwise();
    }
}

/** Milliseconds in which Mattermost may still want the focus after its sidebar has opened. */
const settling = 500;

/**
 * Keeps the focus inside while the sidebar settles: shortly after it has opened, Mattermost gives the focus to the
 * sidebar's own first button, once and wherever it is by then. Whatever the user does goes before.
 */
export function useHeldFocus(root: RefObject<HTMLElement>): void {
    // Before anything in here takes the focus: where it lies in the sidebar already, Mattermost is done.
    useLayoutEffect(() => {
        const panel = root.current;
        const page = panel?.ownerDocument;
        const sidebar = panel?.closest('#rhsContainer');
        if (!panel || !page || !sidebar) {
            return;
        }
        if (sidebar.contains(page.activeElement)) {
            unmark(page.activeElement);
            return;
        }
        const end = new AbortController();
        const stop = (): void => end.abort();
        const timer = setTimeout(stop, settling);
        page.addEventListener('focusin', ({target, relatedTarget}) => {
            if (!(target instanceof Node) || !sidebar.contains(target) || panel.contains(target)) {
                return;
            }
            stop();
            if (target instanceof Element && relatedTarget instanceof HTMLElement && panel.contains(relatedTarget)) {
                // Mattermost marks what it gave the focus to right after this event.
                queueMicrotask(() => {
                    unmark(target);
                    relatedTarget.focus({preventScroll: true});
                });
            }
        }, {signal: end.signal});
        page.addEventListener('keydown', stop, {signal: end.signal, capture: true});
        page.addEventListener('pointerdown', stop, {signal: end.signal, capture: true});
        return () => {
            clearTimeout(timer);
            stop();
        };
    }, [root]);
}

/** Takes Mattermost's own focus ring from an element: it would stay there when the focus moves on without a key. */
function unmark(element: Element | null): void {
    element?.classList.remove('a11y--focused');
}

/** Whether keys pressed there are text for that element. */
export function takesText(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
