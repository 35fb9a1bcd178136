// A query as it was searched for, with the words that were put in place of others.

import type {Correction, TextRange} from '../../../answer/types';

export interface CorrectedQuery {
    readonly text: string;

    /** Where the corrected words stand. */
    readonly ranges: readonly TextRange[];
}

/** Puts each correction in the place of the word it corrects, wherever that stands. */
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

/** Where a word stands by itself; where it never does, as before Japanese without a space, wherever its letters stand. */
function findWord(text: string, {typed, used}: Correction): Place[] {
    const word = typed.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const find = (pattern: string): Place[] => [...text.matchAll(new RegExp(pattern, 'giu'))].
        map(({0: found, index}) => ({start: index, end: index + found.length, used}));
    const whole = find(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`);
    return whole.length > 0 ? whole : find(word);
}
