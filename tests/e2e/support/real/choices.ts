// The settings of the stand-in's bar, as requests to a real server.

import {Preferences} from 'mattermost-redux/constants';

import {createUsers} from '../../../../build/demo/server/seed_people';

const LANGUAGES: Readonly<Record<string, string>> = {English: 'en', Deutsch: 'de', 'Français': 'fr', 'Español': 'es', '日本語': 'ja', 'עברית': 'he'};

/** A user name of the stand-in, a locale, or a preference without its owner. */
type Choice =
    | {readonly username: string}
    | {readonly locale: string}
    | {readonly category: string; readonly name: string; readonly value: string};

/** Throws for a choice that a real server does not have. */
export function readChoice(label: string, option: string): Choice {
    const username = createUsers(0).find((user) => `${user.first_name} ${user.last_name}` === option)?.username;
    const theme = Object.entries(Preferences.THEMES).find(([name]) => name === option.toLowerCase())?.[1];
    const locale = LANGUAGES[option];
    if (label === 'You are' && username) {
        return {username};
    }
    if (label === 'Language' && locale) {
        return {locale};
    }
    if (label === 'Theme' && theme) {
        return {category: 'theme', name: '', value: JSON.stringify(theme)};
    }
    if (label === 'Display') {
        return {category: 'display_settings', name: 'message_display', value: option === 'Compact' ? 'compact' : 'clean'};
    }
    throw new Error(`A real server has no choice ${label}: ${option}.`);
}
