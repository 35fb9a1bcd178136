// The word lists of each language besides stemmer and synonyms: one file per language, written from general knowledge.
// Used when an FAQ is compiled; the index stores what it needs of them.

import type {WordList} from '../faq/language_words';
import {primaryLanguage} from '../text/stem';
import german from './languages/de.json' with {type: 'json'};
import english from './languages/en.json' with {type: 'json'};
import spanish from './languages/es.json' with {type: 'json'};
import french from './languages/fr.json' with {type: 'json'};
import italian from './languages/it.json' with {type: 'json'};
import japanese from './languages/ja.json' with {type: 'json'};
import korean from './languages/ko.json' with {type: 'json'};
import dutch from './languages/nl.json' with {type: 'json'};
import polish from './languages/pl.json' with {type: 'json'};
import portuguese from './languages/pt.json' with {type: 'json'};
import russian from './languages/ru.json' with {type: 'json'};
import chinese from './languages/zh.json' with {type: 'json'};

/**
 * A language's file: the lists of the index, and some more. Words are separated by spaces; a line of opposites has ` | ` between its
 * sides, and commas between words. Common and general words are never treated as misspellings, and common ones are no stop words.
 */
interface LanguageFile extends Readonly<Record<WordList, string>> {
    readonly opposites: readonly string[];

    /** Stop words that the package's list lacks; all of them where it has no good list. */
    readonly stop?: string;

    /** Words in the package's list of stop words that name a topic (`cuenta`, account). */
    readonly notStop?: string;

    /** Short everyday words, one letter away from others; never treated as misspellings. For languages without a dictionary under a permissive licence. */
    readonly real?: string;
}

const LANGUAGE_FILES: ReadonlyMap<string, LanguageFile> = new Map<string, LanguageFile>([
    ['de', german], ['en', english], ['es', spanish], ['fr', french], ['it', italian], ['ja', japanese],
    ['ko', korean], ['nl', dutch], ['pl', polish], ['pt', portuguese], ['ru', russian], ['zh', chinese],
]);

/** The lists of a language, given as BCP 47 tag. */
export function languageFile(language: string): LanguageFile | undefined {
    return LANGUAGE_FILES.get(primaryLanguage(language));
}
