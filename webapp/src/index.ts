// The bundle's entry. Registering is the last statement and is reached synchronously: Mattermost 11.6 initialises the plugin
// inside that call, 11.0 right after the script.

import {registerPlugin, removeOldStyles} from './host/globals';
import {FaqBotPlugin} from './plugin';

removeOldStyles();
registerPlugin('faq-bot', new FaqBotPlugin());
