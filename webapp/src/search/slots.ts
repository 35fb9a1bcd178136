// The words of a query with the terms that they may stand for.

/** A term that stands for a word of the query, and how well, 0–1. */
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

    /** How surely the word is known: 1 as it stands, less when corrected, 0 when unknown. */
    readonly certainty: number;
    readonly alternatives: readonly Alternative[];

    /** Stands for words that are related to it: an inflection or derivation, a part of a compound. */
    readonly related?: boolean;

    /** Known words that were taken instead, best first; empty where the word itself is known. */
    readonly candidates: readonly {readonly word: string; readonly term: number}[];

    /** Stands in the part of the query that asks. */
    readonly asks: boolean;
}

/** A slot to which alternatives may still be added. */
export interface DraftSlot extends Omit<Slot, 'alternatives' | 'asks' | 'idf'> {
    readonly alternatives: Alternative[];
    idf: number;
    asks?: boolean;
}
