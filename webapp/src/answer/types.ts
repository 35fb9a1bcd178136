// The interface of an FAQ for the rest of the plugin.

import type {EntrySummary, FaqEntry, FaqMeta, Introduction} from '../faq/entry';
import type {ConfidenceFeatures} from '../faq/calibration';
import type {Correction, SearchEngine, SearchOptions, SearchResult} from '../search/types';

export type {Correction, Reader, SearchOptions, SearchResult, TextRange} from '../search/types';

/** `answer`: the first result answers the question. `suggestions`: one of the first three may. `none`: no entry does. */
export type Verdict = 'answer' | 'suggestions' | 'none';

/** The reply to a question. `results` are the nearest entries, also for the verdict `none`. */
export interface Reply {
    readonly query: string;
    readonly verdict: Verdict;

    /** Probability that the first result answers the question, 0–1. */
    readonly confidence: number;
    readonly results: readonly SearchResult[];
    readonly corrections: readonly Correction[];

    /** Words of the question that the FAQ has (`SearchOutcome.understood`). */
    readonly understood?: readonly string[];

    /** Content words of the question that no entry has (`SearchOutcome.missing`): “backups” is not in the FAQ. */
    readonly missing?: readonly string[];

    /** How many of `results` are relevant enough to list; suggestions show at most three of them. */
    readonly relevantCount?: number;

    /** Primary language tag of the question if it seems not to be the FAQ's language. */
    readonly askedIn?: string;

    /** The features that the confidence was computed from. */
    readonly features?: ConfidenceFeatures;
}

/** A loaded FAQ. Entries and results always have `lang`, even if it is the FAQ's own language. */
export interface Faq {
    readonly meta: FaqMeta;

    /** In the order of the sources. */
    readonly entries: readonly EntrySummary[];

    /** At most one per section. */
    readonly introductions: readonly Introduction[];

    /** Synchronous, without network requests. Accepts any string. */
    ask(question: string, options?: SearchOptions): Reply;

    /** The search engine, needed to add entries; absent in an FAQ that was not opened from an index. */
    readonly engine?: SearchEngine;

    /** The whole entry, `null` if the id is unknown. Rejects with a `LoadError` if its answer cannot be loaded. */
    read(id: string): Promise<FaqEntry | null>;
}
