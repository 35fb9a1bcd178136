// Messages of the administrator's page: importing this adds the English ones; the others are in these files.

import admin from './admin.en.json' with {type: 'json'};
import {addMessages} from './catalogue';
import type {LanguageFiles} from './language_loader';

addMessages(admin);

export const ADMIN_FILES: LanguageFiles = {
    de: new URL('./admin.de.json', import.meta.url).href,
    fr: new URL('./admin.fr.json', import.meta.url).href,
    es: new URL('./admin.es.json', import.meta.url).href,
    ja: new URL('./admin.ja.json', import.meta.url).href,
    'pt-BR': new URL('./admin.pt-BR.json', import.meta.url).href,
};
