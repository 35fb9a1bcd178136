// Stop words (`how`, `is`, `the`) of the languages that have a list. Used when an FAQ is compiled;
// the index stores them, so that the browser loads no list.

import {stopwords as german} from '@orama/stopwords/german';
import {stopwords as english} from '@orama/stopwords/english';
import {stopwords as spanish} from '@orama/stopwords/spanish';
import {stopwords as french} from '@orama/stopwords/french';
import {stopwords as italian} from '@orama/stopwords/italian';
import {stopwords as dutch} from '@orama/stopwords/dutch';
import {stopwords as portuguese} from '@orama/stopwords/portuguese';
import {stopwords as russian} from '@orama/stopwords/russian';

import {primaryLanguage} from '../text/stem';

const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
    ['de', german], ['en', ['a', ...english]], ['es', spanish], ['fr', french], ['it', italian], ['nl', dutch], ['pt', portuguese], ['ru', russian],
]);

/** The stop words of a language given as BCP 47 tag; none where there is no list. */
export function stopWords(language: string): readonly string[] {
    return LISTS.get(primaryLanguage(language)) ?? [];
}
