// Provides answers: from the index itself, or from slices beside it that are loaded on demand.

import {decodeSlice} from '../faq/codec';
import type {IndexData, SliceReference} from '../faq/index_data';
import {IndexError} from '../faq/index_error';

/** Loads a file of answers by its name; `isFresh` bypasses the browser's cache, which has a damaged file. */
export type FetchSlice = (name: string, isFresh: boolean) => Promise<Uint8Array>;

export interface AnswerReader {

    /** The answer of an entry, by its number, if it is loaded. */
    readonly peek: (entry: number) => string | null;

    /** Loads the answer if necessary. Rejects like the loader, or with `IndexError` for a damaged slice; may be called again. */
    readonly read: (entry: number) => Promise<string>;
}

export function createAnswerReader({answers, slices, entries}: IndexData, fetchSlice?: FetchSlice): AnswerReader {
    const loaded = new Map<number, readonly string[]>();
    const loading = new Map<number, Promise<void>>();
    const damaged = new Set<number>();
    const sliceOf = (entry: number): number => slices.findLastIndex(({first}) => first <= entry);
    const peek = (entry: number): string | null => {
        const slice = sliceOf(entry);
        return slice < 0 ? answers[entry] ?? null : loaded.get(slice)?.[entry - (slices[slice]?.first ?? 0)] ?? null;
    };
    const load = async (slice: number, {name, first}: SliceReference): Promise<void> => {
        if (!fetchSlice) {
            throw new IndexError('damaged', `the file ${name} was not given`);
        }
        const bytes = await fetchSlice(name, damaged.has(slice));
        damaged.add(slice);
        const texts = decodeSlice(bytes);
        if (texts.length !== (slices[slice + 1]?.first ?? entries.length) - first) {
            throw new IndexError('damaged', `${name} belongs to another index`);
        }
        damaged.delete(slice);
        loaded.set(slice, texts);
    };
    return {
        peek,
        async read(entry) {
            const slice = sliceOf(entry);
            const reference = slices[slice];
            if (reference && !loaded.has(slice)) {
                // Concurrent calls wait for the same file.
                const pending = loading.get(slice) ?? load(slice, reference).finally(() => loading.delete(slice));
                loading.set(slice, pending);
                await pending;
            }
            return peek(entry) ?? '';
        },
    };
}
