// The inverted index: for each term, the documents that hold it.

import type {Postings} from '../faq/index_data';

/** Inverts documents given as rows of term numbers below `terms`. Counts stop at 255. */
export function buildPostings(rows: readonly (readonly number[])[], terms: number): Postings {
    const lists = Array.from({length: terms}, () => new Map<number, number>());
    rows.forEach((row, document) => {
        for (const term of row) {
            const list = lists[term];
            list?.set(document, (list.get(document) ?? 0) + 1);
        }
    });
    const starts = new Uint32Array(terms + 1);
    lists.forEach((list, term) => {
        starts[term + 1] = (starts[term] ?? 0) + list.size;
    });
    return {
        starts,
        documents: Uint32Array.from(lists.flatMap((list) => [...list.keys()])),
        counts: Uint8Array.from(lists.flatMap((list) => [...list.values()].map((count) => Math.min(count, 255)))),
    };
}
