// The supported languages besides English, and the choice for a locale.

/** Languages by Mattermost's names, with the file that every user of the language needs. Administrators' and keepers' files are listed where they are used. */
export const FILES = {
    de: new URL('./de.json', import.meta.url).href,
    fr: new URL('./fr.json', import.meta.url).href,
    es: new URL('./es.json', import.meta.url).href,
    ja: new URL('./ja.json', import.meta.url).href,
    'pt-BR': new URL('./pt-BR.json', import.meta.url).href,
};

export type Language = keyof typeof FILES;

export const LANGUAGES = Object.keys(FILES) as Language[];

/** Best language for a BCP 47 tag: an exact match, else the same primary tag (`de` for `de-AT`, `pt-BR` for `pt`), else English. */
export function chooseLanguage(locale: string): Language | 'en' {
    const tag = locale.replaceAll('_', '-').toLowerCase();
    const [primary] = tag.split('-');
    return LANGUAGES.find((language) => language.toLowerCase() === tag) ??
        LANGUAGES.find((language) => language.split('-')[0] === primary) ??
        'en';
}
