// The stand-in's bar: says what this page is, with controls for theme, language, user, plugin.

import {Preferences} from 'mattermost-redux/constants';
import {savePreferences} from 'mattermost-redux/actions/preferences';
import {Client4} from 'mattermost-redux/client';
import {get as getPreference} from 'mattermost-redux/selectors/entities/preferences';
import {getUsers} from 'mattermost-redux/selectors/entities/users';
import React, {useState} from 'react';

import {basename, hostVersion} from '../host/page';
import {switchPerson} from '../host/sessions';
import {THEME_NAMES} from '../theme';
import {displayName, useHostDispatch, useHostSelector, useMe} from './hooks';

const LOCALES: readonly [code: string, name: string][] = [
    ['en', 'English'], ['de', 'Deutsch'], ['fr', 'Français'], ['es', 'Español'], ['ja', '日本語'], ['pt-BR', 'Português (Brasil)'], ['ar', 'العربية'],
        ['he', 'עברית'],
];

async function callDemo(path: string): Promise<void> {
    await fetch(`${basename}/demo/${path}`, {method: 'POST', body: '{}'});
}

interface SelectProps {
    readonly label: string;
    readonly value: string;
    readonly options: readonly (readonly [value: string, text: string])[];
    readonly onChange: (value: string) => void;
}

function Select({label, value, options, onChange}: SelectProps): React.JSX.Element {
    return (
        <label className='stand-in__field'>
            {label}
            <select value={value} onChange={(event) => onChange(event.target.value)}>
                {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
            </select>
        </label>
    );
}

function Controls(): React.JSX.Element {
    const dispatch = useHostDispatch();
    const me = useMe();
    const people = Object.values(useHostSelector(getUsers));
    const messageDisplay = useHostSelector((state) => getPreference(state, 'display_settings', 'message_display', 'clean'));
    const theme = useHostSelector((state) => getPreference(state, 'theme', '', JSON.stringify(Preferences.THEMES.denim)));
    const save = (category: string, name: string, value: string): void => void dispatch(savePreferences(me.id, [{user_id: me.id, category, name, value}]));
    const enabled = Object.keys(useHostSelector((state) => state.plugins.postTypes)).length > 0;
    return (
        <div className='stand-in__controls' role='group' aria-label='Controls of the stand-in'>
            <Select
                label='Theme'
                value={theme}
                options={THEME_NAMES.map((name) => [JSON.stringify(Preferences.THEMES[name]), Preferences.THEMES[name].type ?? name] as const)}
                onChange={(value) => save('theme', '', value)}
           />
            <Select
                label='Display'
                value={messageDisplay}
                options={[
                    ['clean', 'Standard'],
                    ['compact', 'Compact'],
                ]}
                onChange={(value) => save('display_settings', 'message_display', value)}
           />
            <Select label='Language' value={me.locale} options={LOCALES} onChange={(locale) => void Client4.patchMe({locale})}/>
            <Select
                label='You are'
                value={me.username}
                options={people.map((user) => [user.username, displayName(user)] as const)}
                onChange={(username) => void switchPerson(username)}
           />
            <Select
                label='Behaves like'
                value={hostVersion}
                options={[
                    ['11.0', 'Mattermost 11.0'],
                    ['11.6', 'Mattermost 11.6'],
                ]}
                onChange={(host) => {
                    window.location.search = `?host=${host}`;
                }}
           />
            <span className='stand-in__field'>
                Plugin
                <button type='button' onClick={() => void callDemo('upgrade')}>Upgrade</button>
                <button type='button' onClick={() => void callDemo(enabled ? 'disable' : 'enable')}>{enabled ? 'Disable' : 'Enable'}</button>
            </span>
        </div>
    );
}

export function StandInBar(): React.JSX.Element {
    const [open, setOpen] = useState(false);
    return (
        <aside className='stand-in' aria-label='About this page'>
            <p>This is a stand-in for Mattermost, for trying and testing plugins. Nothing here leaves your computer.</p>
            <button type='button' className='stand-in__toggle' aria-expanded={open} onClick={() => setOpen(!open)}>Controls</button>
            {open && <Controls/>}
        </aside>
    );
}
