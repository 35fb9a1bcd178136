// Focus management. The document is reached through the elements at hand.

import {useEffect, useLayoutEffect, useRef, type RefObject} from 'react';

import {sidebarOpener} from './held_focus';

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
        const opener = before.current === page?.body ? sidebarOpener.element : before.current;
        return () => {
            sidebarOpener.element = null;
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

/** Whether keys pressed there enter text. */
export function takesText(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
