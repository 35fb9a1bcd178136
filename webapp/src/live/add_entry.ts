// Extends a search engine by a few entries, whose answers are kept in memory.

import type {FaqEntry} from '../faq/entry';
import {extendIndex} from '../indexing/extend_index';
import type {AnswerReader} from '../search/answers';
import type {OpenedIndex, SearchEngine} from '../search/types';
import {runInPieces, type Scheduler} from './pieces';

export type OpenData = (data: OpenedIndex['data'], answers: AnswerReader) => Promise<SearchEngine>;

export interface AddOptions {
    readonly openData: OpenData;
    readonly pieces: Scheduler;
    /** Loads the synonyms of the FAQ's language; none where the configuration leaves them out. */
    readonly loadSynonyms: () => Promise<readonly (readonly string[])[]>;
}

/** `null` if `isWanted` ended it early. A new entry replaces the one with the same id. */
export async function addEntries({opened}: SearchEngine, entries: readonly FaqEntry[], {openData, pieces, loadSynonyms}: AddOptions,
    isWanted: () => boolean): Promise<SearchEngine | null> {
    const extended = await runInPieces(extendIndex(opened.data, {entries, commonSynonyms: await loadSynonyms()}, opened.analyzer), pieces, isWanted);
    if (!extended) {
        return null;
    }
    const {data, before} = extended;
    const own = new Map(entries.map(({id, answer}) => [id, answer]));
    const answerOf = (entry: number): string => own.get(data.entries[entry]?.id ?? '') ?? '';
    const beforeOf = (entry: number): number => before[entry] ?? -1;
    await pieces.pause();
    const engine = await openData(data, {
        peek: (entry) => beforeOf(entry) < 0 ? answerOf(entry) : opened.answers.peek(beforeOf(entry)),
        read: (entry) => beforeOf(entry) < 0 ? Promise.resolve(answerOf(entry)) : opened.answers.read(beforeOf(entry)),
    });
    await pieces.pause();
    return opened.rejoin?.(engine) ?? engine;
}
