// The supported languages besides English, and the choice for a locale.

/** Mattermost's names. Each has its messages in a file of that name, and administrators' in `admin.<name>`. */
export const LANGUAGES = ['de', 'fr', 'es', 'ja', 'pt-BR'] as const;

export type Language = typeof LANGUAGES[number];

/** Best language for a BCP 47 tag: an exact match, else the same primary tag (`de` for `de-AT`, `pt-BR` for `pt`), else English. */
export function chooseLanguage(locale: string): Language | 'en' {
    const tag = locale.replaceAll('_', '-').toLowerCase();
    const [primary] = tag.split('-');
    return LANGUAGES.find((language) => language.toLowerCase() === tag) ??
        LANGUAGES.find((language) => language.split('-')[0] === primary) ??
        'en';
}
