// Focus management. The document is reached through the elements at hand.

import type {RefObject} from 'react';
import {useEffect, useLayoutEffect, useRef} from 'react';

/** The element that had the focus before this component mounted. */
export function useOpener(root: RefObject<HTMLElement>): RefObject<Element> {
    const opener = useRef<Element | null>(null);
    useLayoutEffect(() => {
        opener.current = root.current?.ownerDocument.activeElement ?? null;
    }, [root]);
    return opener;
}

/**
 * Returns the focus on unmount to where it was on mount, unless something else has taken it. Calls `otherwise` if that element is
 * gone, e.g. a menu item.
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

/** Focuses the opener; calls `otherwise` if it is gone. */
export function giveFocusBack(opener: Element | null, otherwise: () => void): void {
    if (opener instanceof HTMLElement && opener.isConnected && opener !== opener.ownerDocument.body) {
        opener.focus();
    } else {
        otherwise();
    }
}

/** How long Mattermost may still take the focus after its sidebar has opened, in milliseconds. */
const settling = 500;

/**
 * Keeps the focus inside while the sidebar opens: Mattermost then focuses the sidebar's first button once, wherever the focus is.
 * User input takes precedence.
 */
export function useHeldFocus(root: RefObject<HTMLElement>): void {
    // If the focus is in the sidebar before anything in here takes it, Mattermost is done.
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
                // Mattermost sets its focus ring right after this event.
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

/** Removes Mattermost's own focus ring, which would stay when the focus moves without a key. */
function unmark(element: Element | null): void {
    element?.classList.remove('a11y--focused');
}

/** Whether keys pressed there enter text. */
export function takesText(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
