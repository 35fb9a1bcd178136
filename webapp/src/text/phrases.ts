// Words and phrases that mean the same in one organisation, found in a row of terms.

/** A phrase found: which line of synonyms it stands in, and the terms it covers, half-open. */
export interface PhraseMatch {
    readonly line: number;
    readonly start: number;
    readonly end: number;
}

/** Finds every phrase of every line in a row of terms. */
export type PhraseFinder = (terms: readonly string[]) => PhraseMatch[];

/** `phrases[n]` is one or more terms joined by spaces, and stands in line `lines[n]`. Only those that are `wanted` are looked for. */
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
