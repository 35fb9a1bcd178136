// Ids for elements of ours.

import {useState} from 'react';

let given = 0;

/**
 * An id of this component's own that can stand in a CSS selector as it is. Counted here, because the React 17 of
 * Mattermost 11.0 has no `useId`.
 */
export function useElementId(): string {
    const [id] = useState(() => {
        given += 1;
        return `faq-bot-${given}`;
    });
    return id;
}
