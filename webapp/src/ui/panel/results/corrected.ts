// The corrected query, and where its corrected words are.

import type {Correction, TextRange} from '../../../answer/types';

export interface CorrectedQuery {
    readonly text: string;

    /** Ranges of the corrected words. */
    readonly ranges: readonly TextRange[];
}

/** Replaces every corrected word. */
export function correctQuery(query: string, corrections: readonly Correction[]): CorrectedQuery {
    const typed = query.trim().replace(/\s+/g, ' ');
    const places = corrections.flatMap((correction) => findWord(typed, correction)).sort((one, other) => one.start - other.start);
    const ranges: TextRange[] = [];
    let text = '';
    let done = 0;
    for (const {start, end, used} of places) {
        if (start >= done) {
            text += typed.slice(done, start);
            ranges.push({start: text.length, end: text.length + used.length});
            text += used;
            done = end;
        }
    }
    return {text: text + typed.slice(done), ranges};
}

interface Place extends TextRange {
    readonly used: string;
}

/** Position of a word as a whole word; if there is none, as in Japanese without spaces, of its letters. */
function findWord(text: string, {typed, used}: Correction): Place[] {
    const word = typed.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const find = (pattern: string): Place[] => [...text.matchAll(new RegExp(pattern, 'giu'))].
        map(({0: found, index}) => ({start: index, end: index + found.length, used}));
    const whole = find(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`);
    return whole.length > 0 ? whole : find(word);
}
