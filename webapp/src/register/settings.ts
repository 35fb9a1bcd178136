// The user's one choice, in Mattermost's own settings dialog: whether `/faq` posts an answer or shows it to the asker first.
// Mattermost saves it, and drops the page with the plugin.

import {PLUGIN_ID, PRIVATE, PUBLIC, VISIBILITY_PREFERENCE} from '../constants';
import type {Registry} from '../host/registry';
import {createTranslate} from '../i18n/translate';

/** Mattermost takes the dialog's words as plain text, so this is called again for each language. */
export function registerSettings(registry: Pick<Registry, 'registerUserSettings'>, locale: string): void {
    const text = createTranslate(locale);
    const title = text('faq_bot.settings.visibility');
    registry.registerUserSettings({
        setting: {
            id: PLUGIN_ID,
            uiName: text('faq_bot.name'),
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
 * Mattermost makes ids of a section's title and names its "Edit" by them: with spaces in it, a screen reader would say no more than
 * that. Spaces that do not break are no spaces in an id, and look the same.
 */
function withoutSpaces(title: string): string {
    return title.replaceAll(' ', '\u00a0');
}

/**
 * What the FAQ's configuration says for users who have not chosen: `/faq` reads it from the index, which is not loaded yet
 * when the dialog may be opened. Packing an FAQ (build/package/insert.ts) writes `public` or `private` here.
 */
function defaultVisibility(): string {
    return process.env.FAQ_VISIBILITY ?? PUBLIC;
}
