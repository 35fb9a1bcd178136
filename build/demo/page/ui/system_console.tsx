// A plugin's page in the System Console: the settings that a plugin registered components for. As
// in Mattermost, they are in a form, and no team is selected.

import {TeamTypes} from 'mattermost-redux/action_types';
import React, {useEffect, useState, type ComponentType} from 'react';
import {useHistory, useLocation} from 'react-router-dom';

import {basename, siteUrl} from '../host/page';
import {PluginErrorBoundary} from './error_boundary';
import {useHostDispatch, useHostSelector} from './hooks';

const PREFIX = '/admin_console/plugins/plugin_';

/** The plugin whose page a path is; `null` outside the System Console. */
export function pluginOfConsole(pathname: string): string | null {
    return pathname.startsWith('/admin_console') ? pathname.slice(PREFIX.length) : null;
}

interface Registered {
    readonly component: ComponentType<Record<string, unknown>>;
    readonly options: {readonly showTitle: boolean};
}

interface SettingProps {
    readonly pluginId: string;
    readonly setting: {readonly key: string; readonly display_name: string};
    readonly onSaveNeeded: () => void;
}

function Setting({pluginId, setting, onSaveNeeded}: SettingProps): React.JSX.Element {
    const registered = useHostSelector((state) => state.plugins.adminConsoleCustomComponents[pluginId]?.[setting.key.toLowerCase()]) as Registered | undefined;
    if (!registered) {
        return <p>In order to view this setting, enable the plugin and click Save.</p>;
    }
    const Component = registered.component;
    return (
        <PluginErrorBoundary pluginId={pluginId}>
            <Component
                id={`PluginSettings.Plugins.${pluginId}.${setting.key.toLowerCase()}`}
                label={setting.display_name}
                helpText=''
                value={null}
                disabled={false}
                config={{ServiceSettings: {SiteURL: siteUrl, EnableCommands: true, AllowedUntrustedInternalConnections: ''}}}
                license={{IsLicensed: 'false'}}
                setByEnv={false}
                onChange={onSaveNeeded}
                setSaveNeeded={onSaveNeeded}
                registerSaveAction={ignore}
                unRegisterSaveAction={ignore}
                cancelSubmit={ignore}
                showConfirm={false}
            />
        </PluginErrorBoundary>
    );
}

function ignore(): void {
    // Nothing is saved here.
}

export function SystemConsole({pluginId}: {readonly pluginId: string}): React.JSX.Element {
    const dispatch = useHostDispatch();
    const history = useHistory();
    const manifest = useHostSelector((state) => state.plugins.plugins[pluginId]);
    const teamId = useHostSelector((state) => Object.keys(state.entities.teams.myMembers)[0] ?? '');
    const [saveNeeded, setSaveNeeded] = useState(false);
    const [saved, setSaved] = useState(0);
    const {pathname} = useLocation();
    useEffect(() => {
        dispatch({type: TeamTypes.SELECT_TEAM, data: ''});
        return () => {
            dispatch({type: TeamTypes.SELECT_TEAM, data: teamId});
        };
    }, [dispatch, pathname, teamId]);
    return (
        <div className='admin-console'>
            <div className='admin-console__header'>
                <a href={`${basename}/`} onClick={(event) => { event.preventDefault(); history.push('/'); }}>Back to channels</a>
                <h1>{manifest?.name ?? 'Plugin Not Found'}</h1>
            </div>
            <main className='admin-console__wrapper'>
                <div className='admin-console__content'>
                    <form className='form-horizontal' onSubmit={(event) => { event.preventDefault(); setSaved(saved + 1); }}>
                        {(manifest?.settings_schema?.settings ?? []).map((setting) => (
                            <Setting key={setting.key} pluginId={pluginId} setting={setting} onSaveNeeded={() => setSaveNeeded(true)}/>
                        ))}
                    </form>
                </div>
            </main>
            <div className='admin-console-save'>
                <button type='button' className='btn btn-primary' disabled={!saveNeeded} onClick={() => setSaved(saved + 1)}>Save</button>
                <span role='status'>{saved > 0 && `Saved ${saved} times.`}</span>
            </div>
        </div>
    );
}
