import {afterEach, describe, expect, it} from '@jest/globals';

import {extractUserSettings} from '../../build/demo/page/host/user_settings';
import type {Registry, UserSettings} from '../../webapp/src/host/registry';
import {addMessages} from '../../webapp/src/i18n/catalogue';
import {registerSettings} from '../../webapp/src/register/settings';
import {selectPrefersPrivate} from '../../webapp/src/state/preferences';
import {createFakeHost} from '../commands/host_fixture';

/** The settings registered for that locale. */
function register(locale: string): UserSettings {
    const given: UserSettings[] = [];
    const registry: Pick<Registry, 'registerUserSettings'> = {registerUserSettings: ({setting}) => void given.push(setting)};
    registerSettings(registry, locale);
    expect(given).toHaveLength(1);
    return given[0]!;
}

afterEach(() => {
    delete process.env.FAQ_VISIBILITY;
});

describe('the page in Mattermost’s settings', () => {
    it('is accepted by Mattermost completely', () => {
        const given = register('en');
        expect(extractUserSettings(given, 'faq-bot')).toEqual(given);
        expect(given.sections[0]!.settings[0]!.options.map(({text}) => text)).toEqual(['Post the answer', 'Show the answer to me first']);
    });

    it.each([
        ['public', 'public'],
        ['private', 'private'],
        [undefined, 'public'],
    ])('shows as chosen what the FAQ’s configuration says, until the user chooses: %s', (configured, shown) => {
        if (configured !== undefined) {
            process.env.FAQ_VISIBILITY = configured;
        }
        expect(register('en').sections[0]!.settings[0]!.default).toBe(shown);
    });

    it('has the preference name and values that /faq reads', () => {
        const setting = register('en').sections[0]!.settings[0]!;
        const read = setting.options.map(({value}) => selectPrefersPrivate(createFakeHost({
            preferences: {[`pp_faq-bot--${setting.name}`]: {value}},
        }).getState(), undefined));
        expect(read).toEqual([false, true]);
    });

    it('is in the user’s language', () => {
        addMessages({'faq_bot.settings.visibility': 'Wenn\u00a0ich\u00a0/faq\u00a0eingebe'}, 'de');
        expect(register('de-AT').sections[0]!.title).toBe('Wenn\u00a0ich\u00a0/faq\u00a0eingebe');
        expect(register('en').sections[0]!.title).toBe('When\u00a0I\u00a0type\u00a0/faq');
    });
});
