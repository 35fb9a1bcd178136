// Recognises the language of a text by its script and its stop words.

import {stopWords} from '../../../webapp/src/indexing/stop_words';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru'];

const KNOWN_WORDS = LANGUAGES.map((language) => ({language, known: new Set(stopWords(language))}));

/** Scripts that only one of the languages people write FAQs in uses. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu], ['ko', /\p{Script=Hangul}/gu],
    ['zh', /\p{Script=Han}/gu]];

/** Fewer stop words say nothing. */
const FEWEST_WORDS = 3;

/** The first must have so many times the stop words of the second: languages share some. */
const CLEAR_LEAD = 1.2;

/** BCP 47 tag of the language that a text is written in; `null` where that is not plain. */
export function recogniseLanguage(text: string): string | null {
    const letters = (text.match(/\p{L}/gu) ?? []).length;
    for (const [language, script] of SCRIPTS) {
        if ((text.match(script) ?? []).length > letters * 0.2) {
            return language;
        }
    }
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const counts = KNOWN_WORDS.map(({language, known}) => ({language, count: words.filter((word) => known.has(word)).length})).sort((a, b) =>
        b.count - a.count);
    const [first, second] = counts;
    return first && first.count >= FEWEST_WORDS && first.count >= (second?.count ?? 0) * CLEAR_LEAD ? first.language : null;
}
