// The languages that FAQ Bot speaks beside English, and which of them a user's locale asks for.

/** As Mattermost names them. Each has its sentences in a file of that name, and those of administrators in `admin.<name>`. */
export const LANGUAGES = ['de', 'fr', 'es', 'ja', 'pt-BR'] as const;

export type Language = typeof LANGUAGES[number];

/**
 * The language for a BCP 47 tag: that very one, else the one that shares its first part, as `de` for `de-AT` and `pt-BR` for
 * `pt`. English where there is none.
 */
export function chooseLanguage(locale: string): Language | 'en' {
    const tag = locale.replaceAll('_', '-').toLowerCase();
    const [primary] = tag.split('-');
    return LANGUAGES.find((language) => language.toLowerCase() === tag) ??
        LANGUAGES.find((language) => language.split('-')[0] === primary) ??
        'en';
}
