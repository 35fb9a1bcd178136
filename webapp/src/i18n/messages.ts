// All English sentences, for whatever is loaded on first use. Importing this makes them known.

import {addMessages, catalogueFor} from './catalogue';
import en from './en.json' with {type: 'json'};

export type {MessageId} from './catalogue';
export type {MessageValues} from './translate';

addMessages(en);

/** Every sentence by its id. */
export const english = catalogueFor('en').messages;
