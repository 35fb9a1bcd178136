// Messages of the live FAQ: importing this adds the English ones; the others are in these files.

import {addMessages} from './catalogue';
import type {LanguageFiles} from './language_loader';
import live from './live.en.json' with {type: 'json'};

addMessages(live);

export const LIVE_FILES: LanguageFiles = {
    de: new URL('./live.de.json', import.meta.url).href,
    fr: new URL('./live.fr.json', import.meta.url).href,
    es: new URL('./live.es.json', import.meta.url).href,
    ja: new URL('./live.ja.json', import.meta.url).href,
    'pt-BR': new URL('./live.pt-BR.json', import.meta.url).href,
};
