// Loads search and index on the first question, and keeps them. A failure is expected now and then (an open tab after an
// upgrade, a lost connection): it is forgotten, so the next question tries again.

import {lazily} from './lazily';
import type {LoadFailure} from './outcome';
import {LoadError} from './outcome';
import type {Faq} from './types';

export interface FaqFiles {

    /** Bytes of the index; rejects with something that `explain` understands. */
    readonly fetchIndex: () => Promise<Uint8Array>;

    /** Bytes of a slice of answers that lies beside the index. */
    readonly fetchSlice: (name: string) => Promise<Uint8Array>;

    /** Why fetching failed. */
    readonly explainFetch: (error: unknown) => LoadFailure;

    /** Why the search engine's script did not come. */
    readonly explainScript: () => LoadFailure;
}

export interface FaqLoader {

    /** Rejects with a `LoadError`. */
    load(): Promise<Faq>;

    /** What has been loaded already. */
    loaded(): Faq | null;
}

/** Loads once. Search and index travel at the same time. */
export function createFaqLoader(files: FaqFiles): FaqLoader {
    let faq: Faq | null = null;
    return {
        load: lazily(async () => {
            faq = await loadFaq(files);
            return faq;
        }),
        loaded: () => faq,
    };
}

async function loadFaq(files: FaqFiles): Promise<Faq> {
    const fail = (explain: (error: unknown) => LoadFailure) => (error: unknown): never => {
        throw new LoadError(explain(error), {cause: error});
    };
    const [{createFaq}, search, bytes] = await Promise.all([
        import(/* webpackChunkName: "search" */ './faq').catch(fail(files.explainScript)),
        import(/* webpackChunkName: "search" */ '../search').catch(fail(files.explainScript)),
        files.fetchIndex().catch(fail(files.explainFetch)),
    ]);
    const fetchSlice = (name: string): Promise<Uint8Array> => files.fetchSlice(name).catch(fail(files.explainFetch));
    const engine = await search.openIndex(bytes, {fetchSlice}).catch(fail(() => 'damaged'));
    return createFaq(engine);
}
