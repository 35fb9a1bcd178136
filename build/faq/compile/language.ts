// Determines the language of a document: declared by its source or by itself, else detected.

import {listLeafTexts} from '../document/leaves';
import {recogniseLanguage} from '../source/language';
import type {LoadedDocument} from './loaded_document';

/** Number of characters used for detection. */
const MOST_LETTERS = 4000;

/** A BCP 47 tag, `null` if unknown. */
export function languageOf({source, language, blocks, records}: LoadedDocument): string | null {
    return source.locale ??
        (normaliseTag(language) ||
            recogniseLanguage([...listLeafTexts(blocks), ...records.flatMap(({record, answer}) => [record.question, ...listLeafTexts(answer)])].join('\n')
                .slice(0, MOST_LETTERS)));
}

/** The most frequent language of the documents, `null` if unknown; the first in a tie. */
export function mainLanguage(languages: readonly (string | null)[]): string | null {
    const counts = new Map<string, number>();
    for (const language of languages) {
        if (language !== null) {
            counts.set(language, (counts.get(language) ?? 0) + 1);
        }
    }
    return [...counts].reduce<[string, number] | null>((best, each) => (best === null || each[1] > best[1] ? each : best), null)?.[0] ?? null;
}

/** Normalises `en_US` and `EN-us` to `en-US`. */
function normaliseTag(tag: string): string {
    const [language = '', region] = tag.trim().split(/[-_]/);
    return (/^[a-z]{2,3}$/i).test(language) ?
        language.toLowerCase() + (region !== undefined && (/^[a-z]{2}$/i).test(region) ? `-${region.toUpperCase()}` : '') : '';
}
