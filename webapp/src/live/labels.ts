// Labels that are parsed in messages, in all languages of the plugin: keepers of one channel may have different languages.

import {fold} from '../text/fold';

type Label = 'aliases' | 'source' | 'keepers';

/** Label of the aliases, by language. */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
    en: 'Also asked', de: 'Auch gefragt', fr: 'Aussi demandé', es: 'También se pregunta', ja: '別の聞き方', 'pt-BR': 'Também perguntado',
};

const WORDS: Readonly<Record<Label, readonly string[]>> = {
    aliases: Object.values(LANGUAGE_WORDS),
    source: ['Source', 'Sources', 'Quelle', 'Quellen', 'Fuente', 'Fuentes', '出典', 'Fonte', 'Fontes'],
    keepers: ['Keepers', 'Pflege', 'Responsables', '管理者', 'Responsáveis'],
};

const LABELS = new Map((['aliases', 'source', 'keepers'] as const).flatMap((label) => WORDS[label].map((word) => [fold(word), label])));

const LONGEST_LABEL = 40;

/** Splits `Also asked: a · b` into label and rest; `null` if the line starts with no label. */
export function readLabel(line: string): {readonly label: Label; readonly rest: string} | null {
    const colon = line.slice(0, LONGEST_LABEL).search(/[:：]/);
    const label = colon < 0 ? undefined : LABELS.get(fold(strip(line.slice(0, colon), '*_>- ')).trim());
    return label ? {label, rest: strip(line.slice(colon + 1), '*_ \t')} : null;
}

/** Trims marks at both ends. Without a regular expression, which would take quadratic time on a line of marks only. */
function strip(text: string, marks: string): string {
    let [start, end] = [0, text.length];
    while (start < end && marks.includes(text.charAt(start))) {
        start++;
    }
    while (start < end && marks.includes(text.charAt(end - 1))) {
        end--;
    }
    return text.slice(start, end);
}
