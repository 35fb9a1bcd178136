// The English sentences that only administrators read. Importing this makes them known.

import admin from './admin.en.json' with {type: 'json'};
import {addMessages} from './catalogue';

addMessages(admin);
