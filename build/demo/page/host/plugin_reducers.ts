// `state.plugins`: what plugins have registered. Items stand in the order of their plugins' ids, as in Mattermost.

import {combineReducers, type UnknownAction} from 'redux';

import type {ClientManifest, PluginComponents, PluginItem, PluginsState, PostTypeItem} from './state_types';
import {emptiedOnLogout} from './view_reducers';
import {extractUserSettings, type UserSettings} from './user_settings';

const noComponents: PluginComponents = {
    AppBar: [],
    ChannelHeaderButton: [],
    NeedsTeamComponent: [],
    PostDropdownMenu: [],
    PostMessageAttachment: [],
    RightHandSidebarComponent: [],
    SlashCommandWillBePosted: [],
};

type ComponentName = keyof PluginComponents;

function isComponentName(name: unknown): name is ComponentName {
    return typeof name === 'string' && name in noComponents;
}

function filterComponents(state: PluginComponents, keep: (item: PluginItem) => boolean): PluginComponents {
    const entries = Object.entries<readonly PluginItem[]>({...state});
    if (entries.every(([, items]) => items.every(keep))) {
        return state;
    }
    return Object.fromEntries(entries.map(([name, items]) => [name, items.every(keep) ? items : items.filter(keep)])) as unknown as PluginComponents;
}

export function reduceComponents(state: PluginComponents = noComponents, action: UnknownAction): PluginComponents {
    switch (action.type) {
    case 'RECEIVED_PLUGIN_COMPONENT': {
        const name: unknown = action.name;
        const data = action.data as PluginItem | undefined;
        if (!isComponentName(name) || !data) {
            return state;
        }
        const items: PluginItem[] = [...state[name], data];
        items.sort((a, b) => (a.pluginId < b.pluginId ? -1 : Number(a.pluginId > b.pluginId)));
        return {...state, [name]: items};
    }
    case 'REMOVED_PLUGIN_COMPONENT':
        return filterComponents(state, (item) => item.id !== action.id);
    case 'REMOVED_WEBAPP_PLUGIN': {
        const data = action.data as ClientManifest | undefined;
        return data ? filterComponents(state, (item) => item.pluginId !== data.id) : state;
    }
    default:
        return state;
    }
}

type PostTypes = PluginsState['postTypes'];

function filterPostTypes(state: PostTypes, keep: (item: PostTypeItem) => boolean): PostTypes {
    const entries = Object.entries(state);
    return entries.every(([, item]) => keep(item)) ? state : Object.fromEntries(entries.filter(([, item]) => keep(item)));
}

export function reducePostTypes(state: PostTypes = {}, action: UnknownAction): PostTypes {
    switch (action.type) {
    case 'RECEIVED_PLUGIN_POST_COMPONENT': {
        const data = action.data as PostTypeItem | undefined;
        if (!data) {
            return state;
        }
        const current = state[data.type];
        return current && data.pluginId > current.pluginId ? state : {...state, [data.type]: data};
    }
    case 'REMOVED_PLUGIN_POST_COMPONENT':
        return filterPostTypes(state, (item) => item.id !== action.id);
    case 'REMOVED_WEBAPP_PLUGIN': {
        const data = action.data as ClientManifest | undefined;
        return data ? filterPostTypes(state, (item) => item.pluginId !== data.id) : state;
    }
    default:
        return state;
    }
}

type ById<T> = Readonly<Record<string, T>>;

function without<T>(state: ById<T>, id: string): ById<T> {
    return id in state ? Object.fromEntries(Object.entries(state).filter(([key]) => key !== id)) : state;
}

/** A reducer of what each plugin has, by its id: a removed plugin's is dropped. */
function byPlugin<T>(reduce: (state: ById<T>, action: UnknownAction) => ById<T>): (state: ById<T> | undefined, action: UnknownAction) => ById<T> {
    return (state = {}, action) =>
        (action.type === 'REMOVED_WEBAPP_PLUGIN' ? without(state, (action.data as ClientManifest).id) : reduce(state, action));
}

const reduceManifests = byPlugin<ClientManifest>((state, action) => {
    switch (action.type) {
    case 'RECEIVED_WEBAPP_PLUGINS':
        return Object.fromEntries((action.data as ClientManifest[]).map((manifest) => [manifest.id, manifest]));
    case 'RECEIVED_WEBAPP_PLUGIN':
        return {...state, [(action.data as ClientManifest).id]: action.data as ClientManifest};
    default:
        return state;
    }
});

const reduceCustomComponents = byPlugin<Readonly<Record<string, unknown>>>((state, action) => {
    if (action.type !== 'RECEIVED_ADMIN_CONSOLE_CUSTOM_COMPONENT') {
        return state;
    }
    const data = action.data as {pluginId: string; key: string};
    return {...state, [data.pluginId]: {...state[data.pluginId], [data.key.toLowerCase()]: data}};
});

const reduceUserSettings = byPlugin<UserSettings>((state, action) => {
    if (action.type !== 'RECEIVED_PLUGIN_USER_SETTINGS') {
        return state;
    }
    const {pluginId, setting} = action.data as {pluginId: string; setting: unknown};
    const settings = extractUserSettings(setting, pluginId);
    if (!settings) {
        console.warn(`Plugin ${pluginId} is trying to register an invalid configuration. Contact the plugin developer to fix this issue.`);
        return state;
    }
    return {...state, [pluginId]: settings};
});

export const reducePlugins = emptiedOnLogout(combineReducers({
    plugins: reduceManifests,
    components: reduceComponents,
    postTypes: reducePostTypes,
    adminConsoleCustomComponents: reduceCustomComponents,
    userSettings: reduceUserSettings,
}));
