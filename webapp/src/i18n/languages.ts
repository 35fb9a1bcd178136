// The supported languages besides English, and the choice for a locale.

/** Languages by Mattermost's names. Messages are in `<name>.json`, those of administrators and keepers in `admin.<name>.json` and `live.<name>.json`. */
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
