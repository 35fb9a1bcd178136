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

/** Gives the focus back to where it was when this came up, unless something else has taken it in the meantime. */
export function useReturnFocus(root: RefObject<HTMLElement>): void {
    const before = useOpener(root);
    useEffect(() => {
        const page = root.current?.ownerDocument;
        const opener = before.current;
        return () => {
            const lost = !page?.activeElement || page.activeElement === page.body;
            if (lost && opener instanceof HTMLElement && opener.isConnected) {
                opener.focus();
            }
        };
    }, [before, root]);
}

/** Whether keys pressed there are text for that element. */
export function takesText(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
