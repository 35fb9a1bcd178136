// A decoded index: entries and the data for ranking.

import type {Calibration} from './calibration';
import type {LanguageWords} from './language_words';
import type {EntrySummary, FaqMeta, Introduction} from './entry';

/** Inverted lists: the documents of term `t` are `documents[starts[t] … starts[t + 1] - 1]`, ascending; `counts` are term frequencies. */
export interface Postings {
    readonly starts: Uint32Array;
    readonly documents: Uint32Array;
    readonly counts: Uint8Array;
}

/** Answer slices of a large FAQ; each holds the answers of the entries from `first` on. */
export interface SliceReference {
    readonly name: string;
    readonly first: number;
}

export interface IndexData {
    readonly meta: FaqMeta;

    readonly calibration: Calibration;
    readonly languageWords: LanguageWords;
    readonly entries: readonly EntrySummary[];
    readonly aliases: readonly (readonly string[])[];
    readonly introductions: readonly Introduction[];

    /** One per entry, or empty if they are in slices. */
    readonly answers: readonly string[];
    readonly slices: readonly SliceReference[];

    /** Folded words, ascending, and the term of each. */
    readonly words: readonly string[];
    readonly wordTerms: ArrayLike<number>;

    /** Stems in the order of their first word, then letter pairs, then one pseudo-term per line of synonyms; and their document frequencies. */
    readonly terms: readonly string[];
    readonly entryCounts: ArrayLike<number>;

    /** Stop words as terms, ascending. */
    readonly stopTerms: ArrayLike<number>;

    /** Words of the language that a correction would take for words of the FAQ, which lacks them; folded, ascending. */
    readonly realWords: readonly string[];

    /** Synonyms as terms joined by spaces, and the number of the line of each. */
    readonly phrases: readonly string[];
    readonly phraseLines: ArrayLike<number>;

    /** A variant is an entry's question or one of its aliases, numbered entry by entry, question first. */
    readonly questionPostings: Postings;

    /** Here documents are entries. */
    readonly answerPostings: Postings;
    readonly variantLengths: ArrayLike<number>;
    readonly answerLengths: ArrayLike<number>;
}
