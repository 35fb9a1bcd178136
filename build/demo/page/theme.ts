// Mattermost's themes: colours from mattermost-redux, CSS variables computed like in the web app.

import type {Preferences} from 'mattermost-redux/constants';

export type ThemeName = keyof typeof Preferences.THEMES;
type Theme = (typeof Preferences.THEMES)[ThemeName];

export const THEME_NAMES: readonly ThemeName[] = ['denim', 'sapphire', 'quartz', 'indigo', 'onyx'];

type Rgb = readonly [number, number, number];

function parseHex(hex: string): Rgb {
    const value = Number.parseInt(hex.replace('#', ''), 16);
    return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function blend(background: string, foreground: string, share: number): string {
    const back = parseHex(background);
    return parseHex(foreground).map((channel, place) => Math.floor(((back[place] ?? 0) * (1 - share)) + (channel * share))).join(', ');
}

/** Variables whose names differ from the theme's keys. */
const IRREGULAR: Readonly<Record<string, string>> = {errorTextColor: 'error-text', sidebarTeamBarBg: 'sidebar-teambar-bg'};

/** Opacities (per cent) for which the web app has variables. */
const SHADES: readonly [key: keyof Theme, name: string, opacities: readonly number[]][] = [
    ['sidebarText', 'sidebar-text', [8, 16, 30, 40, 50, 60, 72, 80]],
    ['sidebarHeaderTextColor', 'sidebar-header-text-color', [80]],
    ['centerChannelBg', 'center-channel-bg', [8, 16, 20, 30, 40, 56, 64, 80, 88]],
    ['centerChannelColor', 'center-channel-color', [4, 8, 16, 20, 24, 32, 40, 48, 56, 64, 72, 80, 88]],
    ['linkColor', 'link-color', [8]],
    ['buttonBg', 'button-bg', [4, 8, 16, 24, 30, 72, 80, 88]],
    ['buttonColor', 'button-color', [8, 16, 72, 80, 88]],
    ['errorTextColor', 'error-text', [8]],
];

/** All CSS variables of a theme, names without the two dashes. */
export function themeVariables(theme: Theme): Record<string, string> {
    const variables: Record<string, string> = {};
    for (const [key, value] of Object.entries<string | undefined>(theme)) {
        if (value?.startsWith('#')) {
            const name = IRREGULAR[key] ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
            variables[name] = value;
            variables[`${name}-rgb`] = parseHex(value).join(', ');
        }
    }
    for (const [key, name, opacities] of SHADES) {
        for (const percent of opacities) {
            variables[`${name}-${String(percent).padStart(2, '0')}`] = `rgba(${parseHex(theme[key] ?? '#000000').join(',')},${percent / 100})`;
        }
    }
    return {
        ...variables,
        'error-text-color-rgb': variables['error-text-rgb'] ?? '',
        'mention-highlight-bg-mixed-rgb': blend(theme.centerChannelBg, theme.mentionHighlightBg, 0.5),
        'pinned-highlight-bg-mixed-rgb': blend(theme.centerChannelBg, theme.mentionHighlightBg, 0.24),
        'own-highlight-bg-rgb': blend(theme.mentionHighlightBg, theme.centerChannelColor, 0.05),
    };
}

/** Sets the variables on the page. */
export function applyTheme(theme: Theme): void {
    for (const [name, value] of Object.entries(themeVariables(theme))) {
        document.documentElement.style.setProperty(`--${name}`, value);
    }
    const [red, green, blue] = parseHex(theme.centerChannelBg);
    document.documentElement.style.colorScheme = red + green + blue < 384 ? 'dark' : 'light';
}
