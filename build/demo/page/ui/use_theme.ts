// Applies the theme, which is a preference as in Mattermost, to the page and to `getTheme`.

import {PreferenceTypes} from 'mattermost-redux/action_types';
import {Preferences} from 'mattermost-redux/constants';
import {getTheme} from 'mattermost-redux/selectors/entities/preferences';
import {useEffect, useLayoutEffect} from 'react';

import {applyTheme} from '../theme';
import {useHostDispatch, useHostSelector, useMe, usePage} from './hooks';

/** The System Console has the default theme. */
export function useTheme(inConsole: boolean): void {
    const dispatch = useHostDispatch();
    const me = useMe();
    const {display} = usePage();
    const theme = useHostSelector(getTheme);
    useEffect(() => {
        const value = JSON.stringify(Preferences.THEMES[display.theme]);
        dispatch({type: PreferenceTypes.RECEIVED_PREFERENCES, data: [{user_id: me.id, category: Preferences.CATEGORY_THEME, name: '', value}]});
    }, [dispatch, display.theme, me.id]);
    useLayoutEffect(() => applyTheme(inConsole ? Preferences.THEMES.denim : theme), [inConsole, theme]);
}
