// The user's setting in Mattermost's settings dialog: whether `/faq` posts an answer or shows it privately first. Mattermost
// saves it, and removes the page with the plugin.

import {FAQ_NAME, PLUGIN_ID, PRIVATE, PUBLIC, VISIBILITY_PREFERENCE} from '../constants';
import type {Registry} from '../host/registry';
import {createTranslate} from '../i18n/translate';

/** Mattermost takes plain text here, so this is called again for each language. */
export function registerSettings(registry: Pick<Registry, 'registerUserSettings'>, locale: string): void {
    const text = createTranslate(locale);
    const title = text('faq_bot.settings.visibility');
    registry.registerUserSettings({
        setting: {
            id: PLUGIN_ID,
            uiName: FAQ_NAME,
            icon: 'icon-help-circle-outline',
            sections: [{
                title: withoutSpaces(title),
                settings: [{
                    type: 'radio',
                    name: VISIBILITY_PREFERENCE,
                    title,
                    default: defaultVisibility(),
                    options: [
                        {value: PUBLIC, text: text('faq_bot.settings.public')},
                        {value: PRIVATE, text: text('faq_bot.settings.private')},
                    ],
                }],
            }],
        },
    });
}

/**
 * Mattermost derives ids from a section's title and labels its "Edit" button with them; an id with spaces would break the label.
 * Non-breaking spaces do not, and look the same.
 */
function withoutSpaces(title: string): string {
    return title.replaceAll(' ', '\u00a0');
}

/**
 * Default from the FAQ's configuration. The index is not loaded when the dialog may be opened, so packing an FAQ
 * (build/package/insert.ts) replaces this by `public` or `private`.
 */
function defaultVisibility(): string {
    return process.env.FAQ_VISIBILITY ?? PUBLIC;
}
