// Loads the stemmer of a language. Only the FAQ's is ever loaded:
// each import below is a separate file in the bundle.

/** Returns the stem of a lower-case word. */
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
    ['ja', () => import(/* webpackChunkName: "stem-ja" */ './stem_ja')],
    ['ko', () => import(/* webpackChunkName: "stem-ko" */ './stem_ko')],
    ['pl', () => import(/* webpackChunkName: "stem-pl" */ './stem_pl')],
    ['ru', () => import(/* webpackChunkName: "stem-ru" */ '@orama/stemmers/russian')],
]);

const keep: Stemmer = (word) => word;

const primaryLanguages = new Map<string, string>();

/** The first part of a BCP 47 tag, lower case: `en` of `en-GB`. Remembered, since it is asked for with each text and pair of words. */
export function primaryLanguage(tag: string): string {
    const language = primaryLanguages.get(tag) ?? (/^[a-z]{2,3}(?=$|[-_])/i).exec(tag)?.[0].toLowerCase() ?? '';
    primaryLanguages.set(tag, language);
    return language;
}

/**
 * The stemmer for a BCP 47 tag; the identity for a language without one.
 * Rejects if the stemmer's file cannot be loaded.
 */
export async function loadStemmer(language: string): Promise<Stemmer> {
    const load = LOADERS.get(primaryLanguage(language));
    return load ? (await load()).stemmer : keep;
}
