// Loads search and index on the first question, and keeps them. A failure is expected now and then (an open tab after an
// upgrade, a lost connection): it is forgotten, so the next question tries again.

import type {SearchEngine} from '../search/types';
import {loadOnce} from './load_once';
import type {LoadFailure} from './outcome';
import {LoadError} from './outcome';
import type {Faq} from './types';

export interface FaqFiles {

    /** Bytes of the index; rejects with something that `explainFetch` understands. `isFresh`: past the browser's cache. */
    readonly fetchIndex: (isFresh: boolean) => Promise<Uint8Array>;

    /** Bytes of a slice of answers that lies beside the index. */
    readonly fetchSlice: (name: string, isFresh: boolean) => Promise<Uint8Array>;

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
        load: loadOnce(async () => {
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
        files.fetchIndex(false).catch(fail(files.explainFetch)),
    ]);
    const fetchSlice = (name: string, isFresh: boolean): Promise<Uint8Array> => files.fetchSlice(name, isFresh).catch(fail(files.explainFetch));
    const open = (index: Uint8Array): Promise<SearchEngine> => search.openIndex(index, {fetchSlice});

    // An index of another version belongs to another bundle, and the stemmer is a script: neither is damaged.
    const explain = (error: unknown): LoadFailure => {
        if (!(error instanceof search.IndexError)) {
            return files.explainScript();
        }
        return error.code === 'version' ? 'missing' : 'damaged';
    };
    const engine = await open(bytes).catch(async (error: unknown) => {
        if (explain(error) !== 'damaged') {
            throw new LoadError(explain(error), {cause: error});
        }

        // What came may have been in the browser's cache, and would be there after any reload of the page.
        const fresh = await files.fetchIndex(true).catch(fail(files.explainFetch));
        return open(fresh).catch(fail(explain));
    });
    return createFaq(engine);
}
