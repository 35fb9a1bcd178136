// Synonyms used only when an FAQ is compiled: too many for the browser, where live entries do with the common ones.

import {primaryLanguage} from '../text/stem';
import english from './further_synonyms/en.json' with {type: 'json'};

/** A line of which the index keeps what an FAQ needs. */
export interface FurtherSynonyms {

    /** Words and phrases that mean the same. */
    readonly same: readonly string[];

    /** Kinds of it: whoever asks about Firefox is answered about browsers, but not the other way round. */
    readonly kinds: readonly string[];
}

const LISTS: ReadonlyMap<string, readonly string[]> = new Map([['en', english]]);

/** The lines of a language given as BCP 47 tag; none if there is no list. A line is `one,another`, or `browser: firefox,chrome`. */
export function furtherSynonyms(language: string): FurtherSynonyms[] {
    return (LISTS.get(primaryLanguage(language)) ?? []).map((line) => {
        const [same = [], kinds = []] = line.split(': ').map((side) => side.split(','));
        return {same, kinds};
    });
}
