// Loads search and index with the first question and keeps them. Failures are expected now and then (an open tab after an
// upgrade, a lost connection) and are not cached, so the next question tries again.

import {loadOnce} from './load_once';
import type {FaqFiles} from './open_faq';
import {LoadError} from './load_error';
import type {Faq} from './types';

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
            const index = files.fetchIndex(false);
            index.catch(() => undefined); // the failure is reported by `openFaq`, once its script is loaded
            const {openFaq} = await import(/* webpackChunkName: "search" */ './open_faq').catch((error: unknown): never => {
                throw new LoadError(files.explainScript(), {cause: error});
            });
            faq = await openFaq(files, index);
            return faq;
        }),
        loaded: () => faq,
    };
}
