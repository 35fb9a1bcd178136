// Finds the stemmer of a language. Only the one that the FAQ's language asks for is ever loaded:
// each import below becomes a file of its own in the bundle.

/** Cuts a lower-case word down to what its inflected forms share. */
type Stemmer = (word: string) => string;

type Loader = () => Promise<{readonly stemmer: Stemmer}>;

const LOADERS: ReadonlyMap<string, Loader> = new Map<string, Loader>([
    ['en', () => import(/* webpackChunkName: "stem-en" */ 'stemmer')],
    ['de', () => import(/* webpackChunkName: "stem-de" */ '@orama/stemmers/german')],
    ['fr', () => import(/* webpackChunkName: "stem-fr" */ '@orama/stemmers/french')],
    ['es', () => import(/* webpackChunkName: "stem-es" */ '@orama/stemmers/spanish')],
    ['pt', () => import(/* webpackChunkName: "stem-pt" */ '@orama/stemmers/portuguese')],
    ['it', () => import(/* webpackChunkName: "stem-it" */ '@orama/stemmers/italian')],
    ['nl', () => import(/* webpackChunkName: "stem-nl" */ '@orama/stemmers/dutch')],
    ['ru', () => import(/* webpackChunkName: "stem-ru" */ '@orama/stemmers/russian')],
]);

const keep: Stemmer = (word) => word;

/** The first part of a BCP 47 tag, lower case: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
    return (/^[a-z]{2,3}(?=$|[-_])/i).exec(tag)?.[0].toLowerCase() ?? '';
}

/**
 * The stemmer for a language given as BCP 47 tag; words stay whole in a language without one.
 * Rejects where the stemmer's file cannot be loaded.
 */
export async function loadStemmer(language: string): Promise<Stemmer> {
    const load = LOADERS.get(primaryLanguage(language));
    return load ? (await load()).stemmer : keep;
}
