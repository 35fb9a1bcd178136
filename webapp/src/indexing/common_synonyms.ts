// Words that mean the same to everybody who asks for help (`sign in`, `log in`), in the languages that have a list.
// Used when an FAQ is compiled; the index keeps the lines that the FAQ has a word of.
// Each line holds what people write for one another in questions; words of several meanings are left out.
// A German list made German worse (DESIGN.md).

import english from './common_synonyms.en.json' with {type: 'json'};
import {primaryLanguage} from '../text/stem';

const LISTS: ReadonlyMap<string, readonly string[]> = new Map([['en', english]]);

/** The lines of a language given as BCP 47 tag; none where there is no list. */
export function commonSynonyms(language: string): readonly (readonly string[])[] {
    return (LISTS.get(primaryLanguage(language)) ?? []).map((line) => line.split(', '));
}
