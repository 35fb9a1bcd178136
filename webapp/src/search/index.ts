// The search engine: opens an index and answers queries. This is the entry of a lazily loaded chunk.

import {decodeIndex} from '../faq/codec';
import type {IndexData} from '../faq/index_data';
import {createAnalyzer, type Analyzer} from '../text/analyze';
import {createAnswerReader, type AnswerReader, type FetchSlice} from './answers';
import {createWordFinders} from './finders';
import {planQuery} from './plan';
import {prepare, type PreparedIndex} from './prepared';
import {createRanker} from './rank';
import {createReranker} from './rerank';
import {describe} from './results';
import {RERANKED} from './parameters';
import type {SearchEngine, SearchOutcome} from './types';

export {IndexError} from '../faq/index_error';

export interface OpenOptions {

    /** Loads a file of answers that lies beside the index. Needed for large FAQs only. */
    readonly fetchSlice?: FetchSlice;
}

const DEFAULT_LIMIT = 10;

/**
 * Opens an index. Rejects with `IndexError` where the bytes are not a whole index of this version, and with
 * whatever the loader says where the stemmer of the FAQ's language cannot be loaded.
 */
export async function openIndex(bytes: Uint8Array, {fetchSlice}: OpenOptions = {}): Promise<SearchEngine> {
    const data = decodeIndex(bytes);
    return openData(data, createAnswerReader(data, fetchSlice));
}

/** Opens an index that is decoded already. Rejects as {@link openIndex} does. */
export async function openData(data: IndexData, answers: AnswerReader): Promise<SearchEngine> {
    const analyzer = await createAnalyzer(data.meta.language);
    const search = createSearch(data, analyzer, answers.peek);
    const numbers = new Map(data.entries.map(({id}, entry) => [id, entry]));
    return {
        meta: data.meta,
        calibration: data.calibration,
        entries: data.entries,
        introductions: data.introductions,
        search,
        async read(id) {
            const entry = numbers.get(id);
            const summary = data.entries[entry ?? -1];
            if (entry === undefined || !summary) {
                return null;
            }
            return {...summary, answer: await answers.read(entry), aliases: data.aliases[entry] ?? []};
        },
        opened: {data, answers, analyzer},
    };
}

function createSearch(data: IndexData, analyzer: Analyzer, peek: (entry: number) => string | null): SearchEngine['search'] {
    const index: PreparedIndex = prepare(data);
    const finders = createWordFinders(index);
    const rank = createRanker(index);
    const rerank = createReranker(index, analyzer);
    return (query, {limit = DEFAULT_LIMIT, unfinished = false, verbatim = false, without} = {}): SearchOutcome => {
        const plan = planQuery(query, {unfinished, verbatim}, index, analyzer, finders);
        const wanted = Math.max(Math.floor(limit), 0) || 0;
        const left = rank(plan.slots, Math.max(wanted, RERANKED)).filter(({entry}) => without === undefined || data.entries[entry]?.id !== without);
        const ranked = rerank(plan.slots, left, Math.max(wanted, 2));
        return describe(ranked, plan, wanted, {index, analyzer, peek});
    };
}
