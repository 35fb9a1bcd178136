// Opens the index once its bytes and the search engine are there.

import type {SearchEngine} from '../search/types';
import {createFaq} from './faq';
import {LoadError} from './load_error';
import type {LoadFailure} from './outcome';
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

/** `index` is the pending request for the index. Rejects with a `LoadError`. */
export async function openFaq(files: FaqFiles, index: Promise<Uint8Array>): Promise<Faq> {
    const fail = (explain: (error: unknown) => LoadFailure) => (error: unknown): never => {
        throw new LoadError(explain(error), {cause: error});
    };
    const [search, bytes] = await Promise.all([
        import(/* webpackChunkName: "search" */ '../search').catch(fail(files.explainScript)),
        index.catch(fail(files.explainFetch)),
    ]);
    const fetchSlice = (name: string, isFresh: boolean): Promise<Uint8Array> => files.fetchSlice(name, isFresh).catch(fail(files.explainFetch));
    const open = (some: Uint8Array): Promise<SearchEngine> => search.openIndex(some, {fetchSlice});

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

        // The damaged bytes may come from the browser's cache, which would return them after every reload of the page.
        const fresh = await files.fetchIndex(true).catch(fail(files.explainFetch));
        return open(fresh).catch(fail(explain));
    });
    return createFaq(engine);
}
