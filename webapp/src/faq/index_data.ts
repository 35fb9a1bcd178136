// What a compiled index holds, decoded: entries, and everything that ranking looks up.

import type {Calibration} from './calibration';
import type {LanguageWords} from './language_words';
import type {EntrySummary, FaqMeta, Introduction} from './entry';

/**
 * For each term the documents that hold it. Those of term `t` are `documents[starts[t] … starts[t + 1] - 1]`,
 * ascending, and `counts` says how often the term stands in each.
 */
export interface Postings {
    readonly starts: Uint32Array;
    readonly documents: Uint32Array;
    readonly counts: Uint8Array;
}

/** Answers of a large FAQ lie in files of their own, each with the answers of the entries from `first` on. */
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

    /** One for each entry, or empty where they lie in slices. */
    readonly answers: readonly string[];
    readonly slices: readonly SliceReference[];

    /** Words as people write them (folded), ascending, and the term that each belongs to. */
    readonly words: readonly string[];
    readonly wordTerms: ArrayLike<number>;

    /**
     * Stems in the order in which their words come, then letter pairs, and after them one pseudo-term for each line of synonyms;
     * in how many entries each stands.
     */
    readonly terms: readonly string[];
    readonly entryCounts: ArrayLike<number>;

    /** The terms that only hold sentences together, ascending. */
    readonly functionTerms: ArrayLike<number>;

    /** Synonyms as terms joined by spaces, and the number of the line that each stands in. */
    readonly phrases: readonly string[];
    readonly phraseLines: ArrayLike<number>;

    /** A variant is an entry's question or one of its aliases: numbered entry by entry, the question first. */
    readonly questionPostings: Postings;

    /** Documents are entries. */
    readonly answerPostings: Postings;
    readonly variantLengths: ArrayLike<number>;
    readonly answerLengths: ArrayLike<number>;
}
