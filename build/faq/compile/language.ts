// The language of a document: as its source or the document itself says, else as its text looks.

import {listLeafTexts} from '../document/leaves';
import {recogniseLanguage} from '../source/language';
import type {LoadedDocument} from './load_document';

/** The language of a text shows in its first words. */
const MOST_LETTERS = 4000;

/** A BCP 47 tag, `null` where nothing says the language. */
export function languageOf({source, language, blocks, records}: LoadedDocument): string | null {
    return source.locale ?? (normaliseTag(language) || recogniseLanguage([...listLeafTexts(blocks), ...records.flatMap(({record, answer}) => [record.question, ...listLeafTexts(answer)])].join('\n').slice(0, MOST_LETTERS)));
}

/** The language that most documents are in; `null` where none is known. The first of them where several are in as many. */
export function mainLanguage(languages: readonly (string | null)[]): string | null {
    const counts = new Map<string, number>();
    for (const language of languages) {
        if (language !== null) {
            counts.set(language, (counts.get(language) ?? 0) + 1);
        }
    }
    return [...counts].reduce<[string, number] | null>((best, each) => (best === null || each[1] > best[1] ? each : best), null)?.[0] ?? null;
}

/** `en_US` and `EN-us` are written `en-US`. */
function normaliseTag(tag: string): string {
    const [language = '', region] = tag.trim().split(/[-_]/);
    return (/^[a-z]{2,3}$/i).test(language) ? language.toLowerCase() + (region !== undefined && (/^[a-z]{2}$/i).test(region) ? `-${region.toUpperCase()}` : '') : '';
}
