// URLs of the messages of the live FAQ, by language. English is included, so that a keeper downloads one language.

import type {LanguageFiles} from './language_loader';

export const LIVE_FILES: LanguageFiles = {
    en: new URL('./live.en.json', import.meta.url).href,
    de: new URL('./live.de.json', import.meta.url).href,
    fr: new URL('./live.fr.json', import.meta.url).href,
    es: new URL('./live.es.json', import.meta.url).href,
    ja: new URL('./live.ja.json', import.meta.url).href,
    'pt-BR': new URL('./live.pt-BR.json', import.meta.url).href,
};
