// URLs of the messages for administrators, by language. English is included, so that these chunks contain no messages.

import type {LanguageFiles} from './language_loader';

export const ADMIN_FILES: LanguageFiles = {
    en: new URL('./admin.en.json', import.meta.url).href,
    de: new URL('./admin.de.json', import.meta.url).href,
    fr: new URL('./admin.fr.json', import.meta.url).href,
    es: new URL('./admin.es.json', import.meta.url).href,
    ja: new URL('./admin.ja.json', import.meta.url).href,
    'pt-BR': new URL('./admin.pt-BR.json', import.meta.url).href,
};
