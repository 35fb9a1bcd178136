// Entry point. Registration is the last statement and synchronous: Mattermost 11.6 initializes the plugin inside that call, 11.0
// right after the script.

import './host/public_path';
import {PLUGIN_ID} from './constants';
import {registerPlugin, removeOldStyles} from './host/globals';
import {FaqBotPlugin} from './plugin';

removeOldStyles();
registerPlugin(PLUGIN_ID, new FaqBotPlugin());
