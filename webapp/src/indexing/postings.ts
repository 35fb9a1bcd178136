// The inverted index: for each term, the documents that hold it.

import type {Postings} from '../faq/index_data';
import {mergePostings, PostingLists} from './merge_postings';

const NONE: Postings = {starts: new Uint32Array(1), documents: new Uint32Array(), counts: new Uint8Array()};

/** Inverts documents given as rows of term numbers below `terms`. Counts stop at 255. */
export function buildPostings(rows: readonly (readonly number[])[], terms: number): Postings {
    const lists = new PostingLists(terms);
    rows.forEach((row, document) => lists.add(document, row));
    return mergePostings(NONE, new Int32Array(), lists, terms);
}
