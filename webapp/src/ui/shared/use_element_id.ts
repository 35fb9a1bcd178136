// Unique element ids.

import {useState} from 'react';

let given = 0;

/** An id for this component that is valid in a CSS selector. React 17 (Mattermost 11.0) has no `useId`. */
export function useElementId(): string {
    const [id] = useState(() => {
        given += 1;
        return `faq-bot-${given}`;
    });
    return id;
}
