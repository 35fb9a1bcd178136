// The labels in a posted answer, in the language of the FAQ rather than of whoever posts it: everybody in the channel reads them,
// and the same answer is always the same text.

interface ComposeLabels {
    readonly sources: string;
    readonly readOn: string;
}

const ENGLISH: ComposeLabels = {sources: 'Sources', readOn: 'Read on'};

const LABELS: Readonly<Record<string, ComposeLabels>> = {
    de: {sources: 'Quellen', readOn: 'Weiterlesen'},
    es: {sources: 'Fuentes', readOn: 'Seguir leyendo'},
    fr: {sources: 'Sources', readOn: 'Lire la suite'},
    it: {sources: 'Fonti', readOn: 'Continua a leggere'},
    ja: {sources: '情報源', readOn: '続きを読む'},
    nl: {sources: 'Bronnen', readOn: 'Verder lezen'},
    pt: {sources: 'Fontes', readOn: 'Continuar lendo'},
};

/** `language` is a BCP 47 tag; falls back to English. */
export function labelsFor(language = 'en'): ComposeLabels {
    return LABELS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}
