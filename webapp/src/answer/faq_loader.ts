// Loads search and index with the first question and keeps them. Failures are expected now and then (an open tab after an
// upgrade, a lost connection) and are not cached, so the next question tries again.

import type {SearchEngine} from '../search/types';
import {loadOnce} from './load_once';
import type {LoadFailure} from './outcome';
import {LoadError} from './outcome';
import type {Faq} from './types';

export interface FaqFiles {

    /** Bytes of the index; rejects with an error for `explainFetch`. `isFresh` bypasses the browser's cache. */
    readonly fetchIndex: (isFresh: boolean) => Promise<Uint8Array>;

    /** Bytes of an answer slice beside the index. */
    readonly fetchSlice: (name: string, isFresh: boolean) => Promise<Uint8Array>;

    /** Maps a fetch error to a reason. */
    readonly explainFetch: (error: unknown) => LoadFailure;

    /** Reason for a failure to load the search engine's script. */
    readonly explainScript: () => LoadFailure;
}

export interface FaqLoader {

    /** Rejects with a `LoadError`. */
    load(): Promise<Faq>;

    /** The FAQ if it is loaded, else `null`. */
    loaded(): Faq | null;
}

/** Loads once; search and index are fetched in parallel. */
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

    // An index of another version belongs to another bundle, and the stemmer is a script: neither means damage.
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

        // The bytes may come from the browser's cache, which a reload would return again.
        const fresh = await files.fetchIndex(true).catch(fail(files.explainFetch));
        return open(fresh).catch(fail(explain));
    });
    return createFaq(engine);
}
