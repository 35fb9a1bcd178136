// Common synonyms (`sign in`, `log in`) of the languages that have a list, and forms of a word
// with different stems (`pay`, `paid`). Used when an FAQ is compiled, and for live entries; the index keeps
// the lines of which the FAQ has a word.
// Each line has words that are interchangeable in questions; ambiguous words are left out.

import {primaryLanguage} from '../text/stem';

type Loader = () => Promise<{readonly default: readonly string[]}>;

/** Packing leaves only the lists of an FAQ's languages in its bundle. */
const LISTS: ReadonlyMap<string, Loader> = new Map<string, Loader>([
    ['de', () => import(/* webpackChunkName: "synonyms-de" */ './synonyms/de.json', {with: {type: 'json'}})],
    ['en', () => import(/* webpackChunkName: "synonyms-en" */ './synonyms/en.json', {with: {type: 'json'}})],
    ['es', () => import(/* webpackChunkName: "synonyms-es" */ './synonyms/es.json', {with: {type: 'json'}})],
    ['fr', () => import(/* webpackChunkName: "synonyms-fr" */ './synonyms/fr.json', {with: {type: 'json'}})],
    ['it', () => import(/* webpackChunkName: "synonyms-it" */ './synonyms/it.json', {with: {type: 'json'}})],
    ['ja', () => import(/* webpackChunkName: "synonyms-ja" */ './synonyms/ja.json', {with: {type: 'json'}})],
    ['ko', () => import(/* webpackChunkName: "synonyms-ko" */ './synonyms/ko.json', {with: {type: 'json'}})],
    ['nl', () => import(/* webpackChunkName: "synonyms-nl" */ './synonyms/nl.json', {with: {type: 'json'}})],
    ['pl', () => import(/* webpackChunkName: "synonyms-pl" */ './synonyms/pl.json', {with: {type: 'json'}})],
    ['pt', () => import(/* webpackChunkName: "synonyms-pt" */ './synonyms/pt.json', {with: {type: 'json'}})],
    ['ru', () => import(/* webpackChunkName: "synonyms-ru" */ './synonyms/ru.json', {with: {type: 'json'}})],
    ['zh', () => import(/* webpackChunkName: "synonyms-zh" */ './synonyms/zh.json', {with: {type: 'json'}})],
]);

/** The lines of a language given as BCP 47 tag; none if there is no list. Rejects if the list cannot be loaded. */
export async function loadCommonSynonyms(language: string): Promise<readonly (readonly string[])[]> {
    const load = LISTS.get(primaryLanguage(language));
    return load ? (await load()).default.map((line) => line.split(',')) : [];
}
