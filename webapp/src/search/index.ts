// The search engine: opens an index and answers queries. This is the entry of a lazily loaded chunk.

import {decodeIndexes} from '../faq/codec';
import type {IndexData} from '../faq/index_data';
import {IndexError} from '../faq/index_error';
import {createAnalyzer, wholeTerm, type Analyzer} from '../text/analyze';
import {createHiding, preferSections} from './audience';
import {createAnswerReader, type AnswerReader, type FetchSlice} from './answers';
import {createWordFinders} from './finders';
import {planQuery} from './plan';
import {prepare, type PreparedIndex} from './prepared';
import {createRanker} from './rank';
import {createReranker} from './rerank';
import {describe} from './results';
import {RERANKED} from './parameters';
import type {SearchEngine, SearchOutcome} from './types';
import {createVariantReader} from './variants';

export {findSimilarEntries as findAlike} from './similar_entries';
export {IndexError};

export interface OpenOptions {

    /** Loads a file of answers that lies beside the index. Needed for large FAQs only. */
    readonly fetchSlice?: FetchSlice;
}

const DEFAULT_LIMIT = 10;

/**
 * Opens an index. Rejects with `IndexError` unless the bytes are a complete index of this version, and
 * if the stemmer of the FAQ's language cannot be loaded.
 */
export async function openIndex(bytes: Uint8Array, {fetchSlice}: OpenOptions = {}): Promise<SearchEngine> {
    const {indexes, translations} = decodeIndexes(bytes);
    const [main, ...others] = await Promise.all(indexes.map((data) => openData(data, createAnswerReader(data, fetchSlice))));
    if (!main) {
        throw new IndexError('damaged', 'no index');
    }
    if (others.length === 0) {
        return main;
    }

    // Packing omits this script from bundles with an FAQ in one language.
    const {joinEngines} = await import(/* webpackChunkName: "several" */ './join');
    return joinEngines([main, ...others], translations);
}

/** Opens a decoded index. Rejects like {@link openIndex}. */
export async function openData(data: IndexData, answers: AnswerReader): Promise<SearchEngine> {
    const analyzer = await createAnalyzer(data.meta.language, wholeStopWords(data));
    const search = createSearch(data, analyzer, answers.peek);
    return {
        meta: data.meta,
        calibration: data.calibration,
        entries: data.entries,
        introductions: data.introductions,
        search,
        async read(id) {
            const entry = data.entries.findIndex((other) => other.id === id);
            const summary = data.entries[entry];
            return summary ? {...summary, answer: await answers.read(entry), aliases: data.aliases[entry] ?? []} : null;
        },
        opened: {data, answers, analyzer},
    };
}

/** The stop words with a term of their own. */
function wholeStopWords({words, wordTerms, terms}: IndexData): ReadonlySet<string> {
    return new Set(words.filter((word, at) => terms[wordTerms[at] ?? -1] === wholeTerm(word)));
}

function createSearch(data: IndexData, analyzer: Analyzer, peek: (entry: number) => string | null): SearchEngine['search'] {
    const index: PreparedIndex = prepare(data);
    const finders = createWordFinders(index, analyzer);
    const rank = createRanker(index);
    const rerank = createReranker(index, analyzer);
    const read = createVariantReader(index, analyzer);
    const hiddenFrom = createHiding(data.entries);
    return (query, {limit = DEFAULT_LIMIT, unfinished = false, verbatim = false, without, reader} = {}): SearchOutcome => {
        const plan = planQuery(query, {unfinished, verbatim}, index, analyzer, finders);
        const wanted = Math.max(Math.floor(limit), 0) || 0;
        const found = rank(plan.slots, Math.max(wanted, RERANKED), hiddenFrom(reader));
        const left = without === undefined ? found : found.filter(({entry}) => data.entries[entry]?.id !== without);
        const ranked = preferSections(rerank(plan.slots, left, Math.max(wanted, 2)), data.entries, data.meta, reader);
        return describe(ranked, plan, wanted, {index, analyzer, read, peek});
    };
}
