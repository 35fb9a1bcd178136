// The interface of the search engine.

import type {Calibration, ConfidenceFeatures} from '../faq/calibration';
import type {EntrySummary, FaqEntry, FaqMeta, Introduction} from '../faq/entry';
import type {IndexData} from '../faq/index_data';
import type {Analyzer} from '../text/analyze';
import type {AnswerReader} from './answers';

/** Half-open range of UTF-16 code units in a text. */
export interface TextRange {
    readonly start: number;
    readonly end: number;
}

/** An unknown word, and the known word that was searched for instead. */
export interface Correction {
    readonly typed: string;
    readonly used: string;
}

/** Plain text around the best match in an answer. */
export interface Snippet {
    readonly text: string;
    readonly ranges: readonly TextRange[];
}

/** A found entry. Ranges, snippet and matched words are computed when they are read, so a copy (`{...result}`) lacks them. */
export interface SearchResult extends EntrySummary {

    /** Comparable within one FAQ; higher is better. */
    readonly score: number;

    /** Where the question matches, in order, without overlaps. */
    readonly questionRanges: readonly TextRange[];

    /** `null` if the answer is not loaded yet. */
    readonly snippet: Snippet | null;

    /** The query's words found in the entry, as typed, with their share of the query's idf, 0–1. */
    readonly matched: ReadonlyMap<string, number>;
}

/** `enough`: two content words, or all of a question or alias; `one`: a lone content word among others; `none`: less. */
export type Support = 'enough' | 'one' | 'none';

/** Best first. */
export interface SearchOutcome {
    readonly results: readonly SearchResult[];
    readonly corrections: readonly Correction[];

    /** The query's words that the FAQ has, a corrected one as what it was taken for; without stop words and fuzzy matches. */
    readonly understood: readonly string[];

    /** Content words of the query that no entry has, as typed, except corrected ones. */
    readonly missing: readonly string[];

    /** Number of the first `results` that are relevant; after them the score drops sharply. */
    readonly relevantCount: number;
    readonly features: ConfidenceFeatures;

    /** In an FAQ with several languages: that of the query's language. */
    readonly calibration?: Calibration;

    /** The first result must not be the answer: an opposite, another code, exchanged roles. */
    readonly contradicted: boolean;

    /** How much of the query is in the first result's question and aliases as typed. */
    readonly support: Support;

    /** A content word of the query is in the first result. */
    readonly known: boolean;
}

/** The asker and the channel. */
export interface Reader {

    /** The team's URL name. */
    readonly team: string;

    /** The channel's URL name. */
    readonly channel: string;

    /** BCP 47 tag of the user's language. */
    readonly language: string;
}

export interface SearchOptions {

    /** Hides entries for other teams, and breaks ties. Default: all entries. */
    readonly reader?: Reader | undefined;

    /** Maximum number of results. Default 10. */
    readonly limit?: number;

    /** The last word is still being typed: it matches as a prefix. Default false. */
    readonly unfinished?: boolean;

    /** No corrections. Default false. */
    readonly verbatim?: boolean;

    /** Id of an entry to leave out. */
    readonly without?: string;
}

/** An opened index. Pure: the same query gives the same outcome. */
export interface SearchEngine {
    readonly meta: FaqMeta;
    readonly calibration: Calibration;
    readonly entries: readonly EntrySummary[];
    readonly introductions: readonly Introduction[];
    search(query: string, options?: SearchOptions): SearchOutcome;

    /** The whole entry; `null` for an unknown id. */
    read(id: string): Promise<FaqEntry | null>;

    /** Its data, for adding entries. */
    readonly opened: OpenedIndex;
}

export interface OpenedIndex {
    readonly data: IndexData;
    readonly answers: AnswerReader;
    readonly analyzer: Analyzer;

    /** In an FAQ with several languages: the combined engine with this language's engine replaced. */
    readonly rejoin?: (changed: SearchEngine) => SearchEngine;
}
