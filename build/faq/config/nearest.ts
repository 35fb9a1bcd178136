// Finds the known word nearest to an unknown one, for "did you mean".

import {editDistance} from '../../../webapp/src/search/edit_distance';

/** The nearest of `known` within a third of the word's length, or `null`. */
export function findNearest(word: string, known: readonly string[]): string | null {
    const most = Math.max(1, Math.floor(word.length / 3));
    const ranked = known.map((candidate) => ({candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase(), most)})).
        sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best && best.distance <= most ? best.candidate : null;
}
