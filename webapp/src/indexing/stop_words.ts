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

import {createAnalyzer, type Analyzer} from '../text/analyze';
import {remember} from '../text/remember';
import {primaryLanguage} from '../text/stem';
import {loadCommonSynonyms} from './common_synonyms';
import {languageFile} from './language_files';

const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
    ['de', german], ['en', english], ['es', spanish], ['fr', french], ['it', italian], ['nl', dutch], ['pt', portuguese], ['ru', russian],
]);

/** The stop words of a language given as BCP 47 tag; none where there is no list. */
export function stopWords(language: string): readonly string[] {
    const {stop, notStop} = languageFile(language) ?? {};
    const isTopic = new Set(split(notStop));
    return [...(LISTS.get(primaryLanguage(language)) ?? []).filter((word) => !isTopic.has(word)), ...split(stop)];
}

function split(list: string | undefined): readonly string[] {
    return list?.split(' ') ?? [];
}

/**
 * The analyzer for a language's index, the same for all callers, since it caches words. Stop words whose stem is also that of a topic
 * word in our lists are not stemmed. Rejects if the stemmer cannot be loaded.
 */
export const indexAnalyzer = remember(Infinity, async (language: string): Promise<Analyzer> => {
    const {analyze} = await createAnalyzer(language);
    const stops = new Map(stopWords(language).flatMap(analyze).map(({word, term}) => [word, term]));
    const {opposites = [], reversers = ''} = languageFile(language) ?? {};
    const topics = [...(await loadCommonSynonyms(language)).flat(), ...opposites.flatMap((line) => line.split(/, | \| /)), ...reversers.split(', ')];
    const stems = new Set(topics.map(analyze).flatMap(([topic, ...others]) => topic && others.length === 0 && !stops.has(topic.word) ? [topic.term] : []));
    return createAnalyzer(language, new Set([...stops.keys()].filter((word) => stems.has(stops.get(word) ?? ''))));
});
