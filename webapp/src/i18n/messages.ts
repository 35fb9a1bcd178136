// Importing this adds all English messages of the lazy chunks.

import {addMessages, messagesFor} from './catalogue';
import en from './en.json' with {type: 'json'};

addMessages(en);

/** Messages by id. */
export const english = messagesFor('en');
