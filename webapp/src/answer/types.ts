// What the rest of the plugin asks of an FAQ, whatever finds the answers behind it.

import type {EntrySummary, FaqEntry, FaqMeta, Introduction} from '../faq/entry';
import type {ConfidenceFeatures} from '../faq/calibration';
import type {Correction, SearchEngine, SearchOptions, SearchResult} from '../search/types';

export type {Correction, Reader, SearchOptions, SearchResult, Snippet, TextRange} from '../search/types';

/** `answer`: the first result answers the question. `suggestions`: one of the first three may. `none`: nothing here does. */
export type Verdict = 'answer' | 'suggestions' | 'none';

/** The answer to a question asked of an FAQ. `results` are the nearest entries, also when the verdict is `none`. */
export interface Reply {
    readonly query: string;
    readonly verdict: Verdict;

    /** 0–1: how likely it is that the first result answers the question. */
    readonly confidence: number;
    readonly results: readonly SearchResult[];
    readonly corrections: readonly Correction[];

    /** The words of the question that the FAQ has, as `SearchOutcome` tells them. */
    readonly understood?: readonly string[];

    /** Content words of the question that no entry has (`SearchOutcome.missing`): “backups” is not in the FAQ. */
    readonly missing?: readonly string[];

    /** How many of `results` are worth showing in a list; suggestions show at most three of these. */
    readonly relevantCount?: number;

    /** Primary language tag of the question where it seems to be in another language than the FAQ; else absent. */
    readonly askedIn?: string;

    /** What the confidence was computed from, for whoever looks into it. */
    readonly features?: ConfidenceFeatures;
}

/** An FAQ that has been loaded. Whatever it gives out says in `lang` which language it is in, be it the FAQ's own. */
export interface Faq {
    readonly meta: FaqMeta;

    /** In the order of the sources. */
    readonly entries: readonly EntrySummary[];

    /** Of the sections that begin with text; at most one each. */
    readonly introductions: readonly Introduction[];

    /** Synchronous and without network. Any string is fine, however long or odd. */
    ask(question: string, options?: SearchOptions): Reply;

    /** What searches it, for whoever adds entries; missing in an FAQ that was not opened from an index. */
    readonly engine?: SearchEngine;

    /** The whole entry, `null` where there is none with that id. Rejects with a `LoadError` where its answer cannot be loaded. */
    read(id: string): Promise<FaqEntry | null>;
}
