import {describe, expect, it} from '@jest/globals';
import {Preferences} from 'mattermost-redux/constants';

import {THEME_NAMES, themeVariables} from '../../../build/demo/page/theme';

describe('the variables of a theme', () => {
    it.each(THEME_NAMES)('%s has every colour twice: as it is and as red, green, blue', (name) => {
        const variables = themeVariables(Preferences.THEMES[name]);
        for (const variable of ['center-channel-bg', 'center-channel-color', 'link-color', 'button-bg', 'button-color', 'error-text', 'online-indicator', 'mention-highlight-bg', 'sidebar-bg', 'sidebar-text', 'sidebar-teambar-bg']) {
            expect(variables[variable]).toMatch(/^#[\da-f]{6}$/);
            expect(variables[`${variable}-rgb`]).toMatch(/^\d+, \d+, \d+$/);
        }
    });

    it('computes shades', () => {
        const variables = themeVariables(Preferences.THEMES.denim);
        expect(variables['center-channel-color-72']).toBe('rgba(63,67,80,0.72)');
        expect(variables['center-channel-color-rgb']).toBe('63, 67, 80');
    });
});
