// Ids and type names of the plugin.

import manifest from '../../plugin.json' with {type: 'json'};

export const PLUGIN_ID = manifest.id;
export const PLUGIN_VERSION = manifest.version;

/**
 * The FAQ's name, for people. The index that holds its title is not loaded when Mattermost shows the name first, so packing an FAQ
 * (build/package/insert.ts) replaces this.
 */
export const FAQ_NAME = process.env.FAQ_NAME ?? 'FAQ';

/** Mattermost stores a plugin's settings and preferences in this category. */
export const PREFERENCE_CATEGORY = `pp_${PLUGIN_ID}`;

/** Types of posts that the plugin renders. */
export const ANSWER_POST_TYPE = 'custom_faq_answer';
export const PRIVATE_POST_TYPE = 'custom_faq_private';
export const FIRST_RUN_POST_TYPE = 'custom_faq_first_run';

/** Type of the message that starts a live FAQ; it is rendered as its text. */
export const START_POST_TYPE = 'custom_faq_start';

/** Route of links to entries, below `/<team>/<plugin id>`. */
export const ENTRY_ROUTE = 'entry';

/** Key in `post.props`. */
export const PROPS_KEY = 'faq_bot';

/** Names of the user's preferences, and the values of the one in Mattermost's settings dialog. */
export const FIRST_RUN_PREFERENCE = 'first_run';
export const VISIBILITY_PREFERENCE = 'visibility';
export const PUBLIC = 'public';
export const PRIVATE = 'private';
