// What a search gives back. The rest of the project sees the search engine through these types alone.

import type {EntrySummary, FaqEntry, FaqMeta, Introduction} from '../faq/entry';

/** Half-open range of UTF-16 code units in a text. */
export interface TextRange {
    readonly start: number;
    readonly end: number;
}

/** A word the FAQ does not know, and the known word that was searched for instead. */
export interface Correction {
    readonly typed: string;
    readonly used: string;
}

/** Plain text around the best match in an answer. */
export interface Snippet {
    readonly text: string;
    readonly ranges: readonly TextRange[];
}

/** One entry that was found. */
export interface SearchResult extends EntrySummary {

    /** Comparable within one FAQ; higher is better. */
    readonly score: number;

    /** Where the question matches, in order, without overlaps. */
    readonly questionRanges: readonly TextRange[];

    /** `null` where the answer has not been loaded yet. */
    readonly snippet: Snippet | null;

    /** The words of the query that were found in the entry, as typed. */
    readonly matched: readonly string[];

    /** How much each word of `matched` weighs in the query, 0–1: its share of the query's inverse document frequencies. */
    readonly weights: readonly number[];
}

/**
 * What confidence is computed from; each is in 0–1 except `score`, which is about 0–1.3. A word counts by its mass: the rarer it is
 * in the FAQ, the more; words that only hold a sentence together count in `score`, `margin` and `similarity` alone.
 */
export interface ConfidenceFeatures {

    /** The first entry's. */
    readonly score: number;

    /** How far the second entry is behind. */
    readonly margin: number;

    /** Share of the query whose words the FAQ knows. */
    readonly known: number;

    /** Likeness of query and question, letter by letter. */
    readonly similarity: number;

    /** Share of the query found in the first entry's best variant; and in all of the entry, with its answer. */
    readonly coverage: number;
    readonly reach: number;

    /** Share of the best variant that the query asks for. */
    readonly focus: number;

    /** How surely the query's weightiest word stands in the first entry. */
    readonly key: number;

    /** n / (n + 1) for n words of the query found in the first entry: one word in common says little, three say much. */
    readonly evidence: number;
}

/** Best first. */
export interface SearchOutcome {
    readonly results: readonly SearchResult[];
    readonly corrections: readonly Correction[];

    /** The query's words that the FAQ has, a corrected one as what it was taken for; without function words and fuzzy matches. */
    readonly understood: readonly string[];
    readonly features: ConfidenceFeatures;
}

export interface SearchOptions {

    /** At most so many results. Default 10. */
    readonly limit?: number;

    /** The last word is still being typed: it matches as a prefix. Default false. */
    readonly unfinished?: boolean;

    /** Words outside the vocabulary are left as typed, and none is reported as corrected. Default false. */
    readonly verbatim?: boolean;
}

/** Weights of the logistic model behind the confidence, and where the verdicts begin; fitted by `faq calibrate`. */
export interface Calibration {
    readonly bias: number;
    readonly weights: Readonly<Record<keyof ConfidenceFeatures, number>>;

    /** Confidence from which the first result is the answer. */
    readonly answerFrom: number;

    /** Confidence from which results are worth suggesting. */
    readonly suggestFrom: number;
}

/** An opened index. Pure: the same query gives the same outcome. */
export interface SearchEngine {
    readonly meta: FaqMeta;
    readonly calibration: Calibration;
    readonly entries: readonly EntrySummary[];
    readonly introductions: readonly Introduction[];
    search(query: string, options?: SearchOptions): SearchOutcome;

    /** The whole entry; `null` where there is none with that id. */
    read(id: string): Promise<FaqEntry | null>;
}
