// The inverted index: for each term, the documents that hold it. Built from documents, and merged with another of the same terms.

import type {Postings} from '../faq/index_data';

/** Collects documents, which must be added in ascending order. */
export class PostingLists {

    /** For each term, documents and counts alternating. */
    readonly lists: (number[] | undefined)[];
    length = 0;

    constructor(terms: number) {
        this.lists = new Array<number[] | undefined>(terms).fill(undefined);
    }

    /** @param row the document's terms, with repetitions */
    add(document: number, row: readonly number[]): void {
        for (const term of row) {
            const list = this.lists[term];
            if (!list) {
                this.lists[term] = [document, 1];
                this.length++;
            } else if (list[list.length - 2] === document) {
                list[list.length - 1] = (list[list.length - 1] ?? 0) + 1;
            } else {
                list.push(document, 1);
                this.length++;
            }
        }
    }
}

/**
 * The postings of old documents under their new numbers and of new ones.
 * @param renumber the new number of each old document, ascending where it is not −1, which leaves the document out
 */
export function mergePostings(old: Postings, renumber: Int32Array, added: PostingLists, terms: number): Postings {
    const most = old.documents.length + added.length;
    const starts = new Uint32Array(terms + 1);
    const documents = new Uint32Array(most);
    const counts = new Uint8Array(most);
    const none: readonly number[] = [];
    let end = 0;
    for (let term = 0; term < terms; term++) {
        const list = added.lists[term] ?? none;
        const until = old.starts[term + 1] ?? old.documents.length;
        let next = 0;
        for (let at = old.starts[term] ?? until; at <= until; at++) {
            const document = at < until ? renumber[old.documents[at] ?? 0] ?? -1 : Infinity;
            for (; next < list.length && (list[next] ?? 0) < document; next += 2) {
                documents[end] = list[next] ?? 0;
                counts[end++] = Math.min(list[next + 1] ?? 0, 255);
            }
            if (at < until && document >= 0) {
                documents[end] = document;
                counts[end++] = old.counts[at] ?? 0;
            }
        }
        starts[term + 1] = end;
    }
    return {starts, documents: documents.subarray(0, end), counts: counts.subarray(0, end)};
}

const NONE: Postings = {starts: new Uint32Array(1), documents: new Uint32Array(), counts: new Uint8Array()};

/** Inverts documents given as rows of term numbers below `terms`. Counts stop at 255. */
export function buildPostings(rows: readonly (readonly number[])[], terms: number): Postings {
    const lists = new PostingLists(terms);
    rows.forEach((row, document) => lists.add(document, row));
    return mergePostings(NONE, new Int32Array(), lists, terms);
}
