// What a search gives back. The rest of the project sees the search engine through these types alone.

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

    /** The words of the query that were found in the entry, as typed; each with its share of the query's idf, 0–1. */
    readonly matched: ReadonlyMap<string, number>;
}

/** `enough`: two content words, or all of a question or alias; `one`: a lone content word among others; `none`: less. */
export type Support = 'enough' | 'one' | 'none';

/** Best first. */
export interface SearchOutcome {
    readonly results: readonly SearchResult[];
    readonly corrections: readonly Correction[];

    /** The query's words that the FAQ has, a corrected one as what it was taken for; without function words and fuzzy matches. */
    readonly understood: readonly string[];

    /** Telling words of the query that no entry has, as typed: neither function words nor words that were corrected. */
    readonly missing: readonly string[];

    /** How many of `results`, from the first on, are worth showing: relevance falls off sharply behind them. */
    readonly relevantCount: number;
    readonly features: ConfidenceFeatures;

    /** In an FAQ of several languages, that of the language the query was read in. */
    readonly calibration?: Calibration;

    /** Something forbids to answer with the first result: an opposite, another code, roles exchanged. */
    readonly contradicted: boolean;

    /** What of the query is in the first result's questions as typed. */
    readonly support: Support;

    /** A content word of the query is in the first result. */
    readonly known: boolean;
}

/** Who asks, and where. */
export interface Reader {

    /** The team's name as in its address. */
    readonly team: string;

    /** The channel's name as in its address. */
    readonly channel: string;

    /** BCP 47 tag of the language of their Mattermost. */
    readonly language: string;
}

export interface SearchOptions {

    /** Hides what is for other teams, and settles what is equally good. Without one, every entry is found. */
    readonly reader?: Reader | undefined;

    /** At most so many results. Default 10. */
    readonly limit?: number;

    /** The last word is still being typed: it matches as a prefix. Default false. */
    readonly unfinished?: boolean;

    /** Words outside the vocabulary are left as typed, and none is reported as corrected. Default false. */
    readonly verbatim?: boolean;

    /** Id of an entry that is not to be found, as if the FAQ lacked it. */
    readonly without?: string;
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

    /** What it was opened from, for whoever adds entries to it. */
    readonly opened: OpenedIndex;
}

export interface OpenedIndex {
    readonly data: IndexData;
    readonly answers: AnswerReader;
    readonly analyzer: Analyzer;

    /** In an FAQ of several languages: the whole of it, with another engine in the place of the one that this is of. */
    readonly rejoin?: (changed: SearchEngine) => SearchEngine;
}
