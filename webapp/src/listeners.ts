// Listeners for changes, and the hook that re-renders a component with them.

import {useLayoutEffect, useReducer} from 'react';

export class Listeners extends Set<() => void> {

    /** Returns a function that unsubscribes. */
    readonly subscribe = (listener: () => void): () => void => {
        this.add(listener);
        return () => void this.delete(listener);
    };

    notify(): void {
        this.forEach((listener) => listener());
    }
}

/** Re-renders the component with each change. (Not `useSyncExternalStore`, which React 17 in Mattermost 11.0 lacks.) */
export function useChanges(subscribe: Listeners['subscribe']): void {
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    useLayoutEffect(() => subscribe(redraw), [subscribe]);
}
