// When the composer takes the focus, as in Mattermost: when a channel or thread opens, when a message is sent, and when somebody
// types a character while no text field has the focus. A panel's buttons and list items lose the focus that way; its text fields do not.

import {useCallback, useEffect, type RefObject} from 'react';

import {useHostSelector} from './hooks';

/** Whether a key pressed outside text fields is meant for the composer. */
export function isTypedAnywhere(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>, focused: Element | null): boolean {
    if (!focused || ['TEXTAREA', 'INPUT'].includes(focused.tagName)) {
        return false;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v') {
        return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) {
        return false;
    }
    return event.key !== ' ' || !['BUTTON', 'A'].includes(focused.tagName);
}

/** Returns a function that focuses the box now, and again in the next frame, after others may have taken the focus. */
export function useComposerFocus(box: RefObject<HTMLTextAreaElement>, channelId: string, rootId: string): () => void {
    const expanded = useHostSelector((state) => state.views.rhs.isSidebarExpanded);
    const focus = useCallback(() => {
        box.current?.focus();
        requestAnimationFrame(() => box.current?.focus());
    }, [box]);
    useEffect(() => {
        const inSidebar = rootId !== '';
        const onKeyDown = (event: KeyboardEvent): void => {
            if (inSidebar === expanded && isTypedAnywhere(event, document.activeElement)) {
                focus();
            }
        };
        document.addEventListener('keydown', onKeyDown);
        return () => document.removeEventListener('keydown', onKeyDown);
    }, [expanded, focus, rootId]);
    useEffect(() => {
        if (!('ontouchstart' in window)) {
            focus();
        }
    }, [channelId, rootId, focus]);
    return focus;
}
