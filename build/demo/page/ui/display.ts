// Theme and language set in the stand-in's bar, stored in the browser.

import {THEME_NAMES, type ThemeName} from '../theme';

export interface Display {
    readonly theme: ThemeName;
}

const KEY = 'mattermost-stand-in';

/** The stored display, or Mattermost's default. `?theme=` in the URL has precedence. */
export function readDisplay(search: string): Display {
    const kept = localStorage.getItem(KEY);
    const asked = new URLSearchParams(search).get('theme');
    const theme = THEME_NAMES.find((name) => name === (asked ?? kept));
    return {theme: theme ?? 'denim'};
}

export function keepDisplay(display: Display): void {
    localStorage.setItem(KEY, display.theme);
}
