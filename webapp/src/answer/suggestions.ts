// Which entries `/faq` suggests where it does not answer.

import type {Reply} from './types';

/** Maximum number of suggestions. */
export const MAX_SUGGESTIONS = 3;

/** Ids of all relevant results; for a question in another language also of less likely ones. */
export function listSuggestions({verdict, results, relevantCount = MAX_SUGGESTIONS, askedIn}: Reply): readonly string[] {
    return verdict === 'none' && !askedIn ? [] : results.slice(0, Math.min(MAX_SUGGESTIONS, Math.max(1, relevantCount))).map(({id}) => id);
}
