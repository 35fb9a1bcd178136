// The sentences of the live FAQ: the English ones, known by importing this, and where the others lie.

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
