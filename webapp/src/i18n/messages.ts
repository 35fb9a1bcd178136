// Importing this adds all English messages of the lazy chunks.

import {addMessages, catalogueFor} from './catalogue';
import en from './en.json' with {type: 'json'};

addMessages(en);

/** Messages by id. */
export const english = catalogueFor('en').messages;
