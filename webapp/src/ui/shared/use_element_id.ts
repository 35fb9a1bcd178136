// Ids for elements of ours.

import {useId} from 'react';

/**
 * An id of this component's own that can stand in a CSS selector as it is. React's own holds colons, and Mattermost's
 * measuring throws on a selector made of one.
 */
export function useElementId(): string {
    return `faq-bot-${useId().replaceAll(':', '')}`;
}
