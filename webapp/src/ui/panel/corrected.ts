// A query as it was searched for, with the words that were put in place of others.

import type {Correction, TextRange} from '../../answer/types';

interface CorrectedQuery {
    readonly text: string;

    /** Where the corrected words stand. */
    readonly ranges: readonly TextRange[];
}

/**
 * Puts each correction in the place of the word it corrects. A word that cannot be found in the query as it was typed
 * (the search folds letters) makes the corrected words stand alone.
 */
export function correctQuery(query: string, corrections: readonly Correction[]): CorrectedQuery {
    let rest = query.trim().replace(/\s+/g, ' ');
    let text = '';
    const ranges: TextRange[] = [];
    for (const {typed, used} of inOrder(rest, corrections)) {
        const at = rest.toLowerCase().indexOf(typed.toLowerCase());
        if (at < 0) {
            return standAlone(corrections);
        }
        text += rest.slice(0, at);
        ranges.push({start: text.length, end: text.length + used.length});
        text += used;
        rest = rest.slice(at + typed.length);
    }
    return {text: text + rest, ranges};
}

function inOrder(query: string, corrections: readonly Correction[]): readonly Correction[] {
    const lower = query.toLowerCase();
    const place = ({typed}: Correction) => lower.indexOf(typed.toLowerCase());
    return [...corrections].sort((one, other) => place(one) - place(other));
}

function standAlone(corrections: readonly Correction[]): CorrectedQuery {
    const text = corrections.map(({used}) => used).join(' ');
    return {text, ranges: [{start: 0, end: text.length}]};
}
