// The settings dialog: a page for each plugin that registered settings. Display and theme are in the bar at the top.

import {savePreferences} from 'mattermost-redux/actions/preferences';
import {get as getPreference} from 'mattermost-redux/selectors/entities/preferences';
import React, {useEffect, useRef, useState} from 'react';

import type {RadioSetting, SettingsSection, UserSettings} from '../host/user_settings';
import {Markdown} from '../markdown/markdown';
import {useHostDispatch, useHostSelector, useMe} from './hooks';

/** The preference category of a plugin's settings, cut to its maximum length. */
function pluginCategory(pluginId: string): string {
    return `pp_${pluginId}`.slice(0, 32);
}

interface SectionProps {
    readonly category: string;
    readonly section: SettingsSection;
    readonly open: boolean;
    readonly onOpen: (open: boolean) => void;
}

function RadioInput({category, setting, onChange}: {readonly category: string; readonly setting: RadioSetting;
    readonly onChange: (value: string) => void}): React.JSX.Element {
    const kept = useHostSelector((state) => getPreference(state, category, setting.name, setting.default));
    const [selected, setSelected] = useState(kept);
    return (
        <fieldset>
            <legend>{setting.title ?? setting.name}</legend>
            {setting.options.map((option) => (
                <div className='radio' key={option.value}>
                    <label>
                        <input
                            type='radio'
                            name={setting.name}
                            checked={selected === option.value}
                            onChange={() => {
                                setSelected(option.value);
                                onChange(option.value);
                            }}
                       />
                        {option.text}
                    </label>
                    {option.helpText && <Markdown message={option.helpText}/>}
                </div>
            ))}
            {setting.helpText && <Markdown message={setting.helpText}/>}
        </fieldset>
    );
}

function Section({category, section, open, onOpen}: SectionProps): React.JSX.Element {
    const dispatch = useHostDispatch();
    const me = useMe();
    const changes = useRef<Record<string, string>>({});
    const [first] = section.settings;
    const current = useHostSelector((state) => getPreference(state, category, first?.name ?? '', first?.default));
    const save = (): void => {
        const entries = Object.entries(changes.current);
        if (entries.length > 0) {
            void dispatch(savePreferences(me.id, entries.map(([name, value]) => ({user_id: me.id, category, name, value}))));
        }
        onOpen(false);
    };
    if (!open) {
        // As in Mattermost, the ids that name the button are made of the title, spaces included.
        const id = section.title;
        return (
            <div className='section-min'>
                <h3 id={`${id}Title`}>{section.title}</h3>
                <span>{first?.options.find((option) => option.value === current)?.text}</span>
                <button
                    type='button'
                    className='style--link'
                    id={`${id}Edit`}
                    aria-labelledby={`${id}Title ${id}Edit`}
                    onClick={() => {
                        changes.current = {};
                        onOpen(true);
                    }}
                >
                    Edit
                </button>
            </div>
        );
    }
    return (
        <div className='section-max'>
            <h3>{section.title}</h3>
            {section.settings.map((setting) => (
                <RadioInput
                    key={setting.name}
                    category={category}
                    setting={setting}
                    onChange={(value) => {
                        changes.current[setting.name] = value;
                    }}
               />
            ))}
            <button type='button' className='btn btn-primary' onClick={save}>
                Save
            </button>
            <button type='button' className='btn btn-tertiary' onClick={() => onOpen(false)}>
                Cancel
            </button>
        </div>
    );
}

function Page({plugin}: {readonly plugin: UserSettings}): React.JSX.Element {
    const [open, setOpen] = useState('');
    return (
        <div className='user-settings'>
            <h2>{plugin.uiName} Settings</h2>
            {plugin.sections.map((section) => (
                <Section
                    key={section.title}
                    category={pluginCategory(plugin.id)}
                    section={section}
                    open={open === section.title}
                    onOpen={(opening) => setOpen(opening ? section.title : '')}
                />
            ))}
        </div>
    );
}

export function SettingsDialog(): React.JSX.Element | null {
    const dispatch = useHostDispatch();
    const page = useHostSelector((state) => state.views.modals.settingsOf);
    const plugins = useHostSelector((state) => state.plugins.userSettings);
    const dialog = useRef<HTMLDialogElement>(null);
    const isOpen = page !== null;
    useEffect(() => {
        if (isOpen) {
            dialog.current?.showModal();
        }
    }, [isOpen]);
    if (page === null) {
        return null;
    }
    const plugin = plugins[page] ?? Object.values(plugins)[0];
    return (
        <dialog ref={dialog} className='settings-modal' aria-labelledby='settings-title' onClose={() => dispatch({type: 'DEMO_SETTINGS_CLOSED'})}>
            <div className='settings-modal__header'>
                <h1 id='settings-title'>Settings</h1>
                <button type='button' className='btn-icon' aria-label='Close' onClick={() => dialog.current?.close()}>
                    <i className='icon icon-close' aria-hidden='true'/>
                </button>
            </div>
            {plugin ? (
                <div className='settings-modal__body'>
                    <div role='tablist' aria-label='Plugin Preferences' aria-orientation='vertical' className='settings-links'>
                        {Object.values(plugins).map((item) => (
                            <button key={item.id} type='button' role='tab' aria-selected={item === plugin} onClick={() => dispatch({type: 'DEMO_SETTINGS_OPENED', page: item.id})}>
                                {item.uiName}
                            </button>
                        ))}
                    </div>
                    <div role='tabpanel' className='settings-content' aria-label={plugin.uiName}><Page key={plugin.id} plugin={plugin}/></div>
                </div>
            ) : (
                <p className='settings-content'>No plugin has settings.</p>
            )}
        </dialog>
    );
}
