// Finds entries that are so similar that one is found for the other's question, for the compiler's check and for keepers.

import type {SearchEngine, SearchResult} from './types';

/** Minimum relative score of a second result for an entry's own question to count as similar. */
export const SIMILAR_SCORE = 0.9;

/** Other entries that an entry's own question finds almost as well as the entry, or better; best first. */
export function findSimilarEntries(search: SearchEngine['search'], {id, question}: {readonly id: string; readonly question: string}): readonly SearchResult[] {
    const {results} = search(question, {limit: 4});
    const own = results.find((result) => result.id === id)?.score ?? 0;
    return own === 0 ? [] : results.filter((result) => result.id !== id && result.score >= own * SIMILAR_SCORE);
}
