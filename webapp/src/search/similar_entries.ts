// Whether two entries are so alike that they take each other's questions: one rule for the compiler's check and for keepers.

import type {SearchEngine, SearchResult} from './types';

/** A second result this near to the first, asked with the first's own words, will now and then be shown instead. */
export const SIMILAR_SCORE = 0.9;

/** The other entries that an entry's own question finds nearly as well as the entry, or better; best first. */
export function findSimilarEntries(search: SearchEngine['search'], {id, question}: {readonly id: string; readonly question: string}): readonly SearchResult[] {
    const {results} = search(question, {limit: 4});
    const own = results.find((result) => result.id === id)?.score ?? 0;
    return own === 0 ? [] : results.filter((result) => result.id !== id && result.score >= own * SIMILAR_SCORE);
}
