// Names that Mattermost and its store know the plugin and its posts by.

import manifest from '../../plugin.json' with {type: 'json'};

export const PLUGIN_ID = manifest.id;
export const PLUGIN_VERSION = manifest.version;

/** The host keeps a plugin's settings and preferences in this category. */
export const PREFERENCE_CATEGORY = `pp_${PLUGIN_ID}`;

/** Types of the posts that we draw ourselves. */
export const ANSWER_POST_TYPE = 'custom_faq_answer';
export const PRIVATE_POST_TYPE = 'custom_faq_private';
export const FIRST_RUN_POST_TYPE = 'custom_faq_first_run';

/** Type of the message that starts a live FAQ; it shows as its text. */
export const START_POST_TYPE = 'custom_faq_start';

/** Links to entries go to this page of a team, below the plugin's id. */
export const ENTRY_ROUTE = 'entry';

/** The key of what we keep in a post's props. */
export const PROPS_KEY = 'faq_bot';

/** Names of the user's preferences, and the values of the one that Mattermost's settings dialog shows. */
export const FIRST_RUN_PREFERENCE = 'first_run';
export const VISIBILITY_PREFERENCE = 'visibility';
export const PUBLIC = 'public';
export const PRIVATE = 'private';
