// Where answers come from: out of the index itself, or from slices beside it that are loaded when first needed.

import {decodeSlice} from '../faq/codec';
import type {IndexData} from '../faq/index_data';
import {IndexError} from '../faq/index_error';

/** Loads a file of answers by its name. */
export type FetchSlice = (name: string) => Promise<Uint8Array>;

export interface AnswerReader {

    /** The answer of an entry, by the entry's number, where it is at hand. */
    readonly peek: (entry: number) => string | null;

    /** The same, loaded if need be. Rejects as the loader does, or with `IndexError` for a damaged slice; may be tried again. */
    readonly read: (entry: number) => Promise<string>;
}

export function createAnswerReader({answers, slices, entries}: IndexData, fetchSlice?: FetchSlice): AnswerReader {
    const loaded = new Map<number, readonly string[]>();
    const sliceOf = (entry: number): number => slices.findLastIndex(({first}) => first <= entry);
    const peek = (entry: number): string | null => {
        const slice = sliceOf(entry);
        return slice < 0 ? answers[entry] ?? null : loaded.get(slice)?.[entry - (slices[slice]?.first ?? 0)] ?? null;
    };
    return {
        peek,
        async read(entry) {
            const slice = sliceOf(entry);
            const reference = slices[slice];
            if (reference && !loaded.has(slice)) {
                if (!fetchSlice) {
                    throw new IndexError('damaged', `the file ${reference.name} was not given`);
                }
                const texts = decodeSlice(await fetchSlice(reference.name));
                if (texts.length !== (slices[slice + 1]?.first ?? entries.length) - reference.first) {
                    throw new IndexError('damaged', `${reference.name} belongs to another index`);
                }
                loaded.set(slice, texts);
            }
            return peek(entry) ?? '';
        },
    };
}
