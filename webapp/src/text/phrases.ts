// Finds phrases of synonyms in a sequence of terms.

/** A match: the line of synonyms, and the range of terms (half-open). */
export interface PhraseMatch {
    readonly line: number;
    readonly start: number;
    readonly end: number;
}

/** Finds all phrases in a sequence of terms. */
export type PhraseFinder = (terms: readonly string[]) => PhraseMatch[];

/** `phrases[n]` is one or more terms joined by spaces, of line `lines[n]`. Only phrases that pass `wanted` are searched for. */
export function createPhraseFinder(phrases: readonly string[], lines: ArrayLike<number>, wanted: (phrase: string) => boolean = () => true): PhraseFinder {
    const byFirst = new Map<string, {terms: string[]; line: number}[]>();
    phrases.forEach((phrase, at) => {
        if (!wanted(phrase)) {
            return;
        }
        const terms = phrase.split(' ');
        const first = terms[0] ?? '';
        byFirst.set(first, [...byFirst.get(first) ?? [], {terms, line: lines[at] ?? 0}]);
    });
    return (row) => {
        const found: PhraseMatch[] = [];
        row.forEach((term, start) => byFirst.get(term)?.forEach(({terms, line}) => {
            if (terms.every((wanted, at) => row[start + at] === wanted)) {
                found.push({line, start, end: start + terms.length});
            }
        }));
        return found;
    };
}
