// Labels of the preview, in the FAQ's language if the plugin has it, else in English.

import {primaryLanguage} from '../../../webapp/src/text/stem';
import texts from './labels.json' with {type: 'json'};

export type Labels = (typeof texts)['en'];

/** The labels and the BCP 47 tag of the language they are in. */
export function labelsOf(language: string): {labels: Labels; tag: string} {
    const found = Object.entries(texts).find(([tag]) => primaryLanguage(tag) === primaryLanguage(language));
    return found ? {labels: found[1], tag: found[0]} : {labels: texts.en, tag: 'en'};
}

/** Formats a text with a number, in singular or plural. */
export function fill(text: string | readonly string[], count: number, language: string): string {
    const form = typeof text === 'string' ? text : text[count === 1 ? 0 : 1] ?? '';
    return form.replace('{count}', count.toLocaleString(language));
}
