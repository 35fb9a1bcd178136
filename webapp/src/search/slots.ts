// The words of a query with the terms that may match them.

/** A term that may match a word of the query, with its weight, 0–1. */
export interface Alternative {
    readonly term: number;
    readonly weight: number;
}

/** One word of the query. */
export interface Slot {
    readonly typed: string;
    readonly word: string;

    /** Inverse document frequency; reduced for words outside the sentence that asks. */
    readonly idf: number;

    /** 1 for a known word, less for a corrected one, 0 for an unknown one. */
    readonly certainty: number;
    readonly alternatives: readonly Alternative[];

    /** Matches related words: an inflection or derivation, a part of a compound. */
    readonly related?: boolean;

    /** Known words that replace it, best first; empty if the word itself is known. */
    readonly candidates: readonly {readonly word: string; readonly term: number}[];

    /** The line of synonyms that has a phrase of this word and others: `credit card` is one thing. */
    readonly phrase?: number;

    /** In the part of the query that asks. */
    readonly asks: boolean;
}

/** A slot under construction. */
export interface DraftSlot extends Omit<Slot, 'alternatives' | 'asks' | 'idf' | 'phrase'> {
    readonly alternatives: Alternative[];
    idf: number;
    phrase?: number;
    asks?: boolean;
}
