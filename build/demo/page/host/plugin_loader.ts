// Loading, upgrading and removing plugins. Two ways of starting one: 11.0 calls `initialize` when the script has loaded,
// 11.6 inside `registerPlugin`. As in Mattermost, a throw in `initialize` leaves the promise pending and the page blank.

import {Client4} from 'mattermost-redux/client';

import {hostVersion, siteUrl} from './page';
import {unregisterAllEvents, unregisterReconnect} from './plugin_events';
import {PluginRegistry} from './registry';
import {hidePanel} from './sidebar_actions';
import type {ClientManifest} from './state_types';
import {store, type HostStore} from './store';
import {unregisterTranslationSource} from './translations';

interface Plugin {
    initialize?: (registry: PluginRegistry, store: HostStore) => unknown;
    uninitialize?: () => void;
}

/** The same object as `window.plugins`. */
const plugins: Record<string, Plugin> = {};

const loaded: Record<string, ClientManifest> = {};

/** How to start plugins whose scripts have not called `registerPlugin` yet. */
const waiting = new Map<string, () => void>();

/** Puts `registerPlugin` on the window. */
export function installRegisterPlugin(): void {
    const registerPlugin = (id: string, plugin: Plugin): void => {
        plugins[id]?.uninitialize?.();
        plugins[id] = plugin;
        if (hostVersion === '11.6') {
            startRegistered(id);
        }
    };
    Object.assign(window, {plugins, registerPlugin});
}

function startRegistered(id: string): void {
    const start = waiting.get(id);
    if (!start) {
        console.error('A plugin was registered, but no listener has been registered for it. It won\'t be loaded correctly.');
        return;
    }
    waiting.delete(id);
    start();
}

/** Loads all enabled plugins; resolves when all have settled. */
export async function loadPlugins(): Promise<void> {
    await Promise.all((await fetchManifests()).map(loadPlugin));
}

/** After a reconnect: loads new or changed plugins, removes others. */
export async function catchUpPlugins(): Promise<void> {
    const before = store.getState().plugins.plugins;
    const now = await fetchManifests();
    now.filter((manifest) => before[manifest.id]?.version !== manifest.version).forEach((manifest) => void loadPlugin(manifest));
    Object.values(before).filter((manifest) => !now.some((other) => other.id === manifest.id)).forEach(removePlugin);
}

/** A plugin was enabled or upgraded on the server. */
export function enablePlugin(manifest: ClientManifest): void {
    store.dispatch({type: 'RECEIVED_WEBAPP_PLUGIN', data: manifest});
    void loadPlugin(manifest);
}

/** A plugin was disabled on the server. Its instance stays on `window.plugins`. */
export function removePlugin(manifest: ClientManifest): void {
    if (!loaded[manifest.id]) {
        return;
    }
    Reflect.deleteProperty(loaded, manifest.id);
    removeComponents(manifest);
    plugins[manifest.id]?.uninitialize?.();
    unregisterAllEvents(manifest.id);
    unregisterReconnect(manifest.id);
    unregisterTranslationSource(manifest.id);
    document.getElementById(`plugin_${manifest.id}`)?.remove();
}

/** Resolves once the plugin has started, or its failure is reported. */
async function loadPlugin(manifest: ClientManifest): Promise<void> {
    await load(manifest).catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
}

function load(manifest: ClientManifest): Promise<void> {
    return new Promise((resolve, reject) => {
        const old = loaded[manifest.id];
        if (old && old.webapp?.bundle_path === manifest.webapp?.bundle_path) {
            resolve();
            return;
        }
        if (old) {
            removeComponents(manifest);
        }
        const start = (): void => {
            plugins[manifest.id]?.initialize?.(new PluginRegistry(manifest.id), store);
            resolve();
        };
        const script = document.createElement('script');
        script.id = `plugin_${manifest.id}`;
        script.type = 'text/javascript';
        script.src = siteUrl + (manifest.webapp?.bundle_path ?? '').replace(/\/static\/(?!plugins\/)/, '/static/plugins/');
        script.defer = true;
        script.onerror = () => reject(new Error(`Unable to load bundle for plugin ${manifest.id}, version ${manifest.version}`));
        if (hostVersion === '11.6') {
            waiting.set(manifest.id, start);
        } else {
            script.onload = start;
        }
        document.head.appendChild(script);
        loaded[manifest.id] = manifest;
    });
}

/** Removes the plugin's components and closes its panel; handlers, translations and its reducer stay. */
function removeComponents(manifest: ClientManifest): void {
    const {plugins: registered, views} = store.getState();
    const panel = registered.components.RightHandSidebarComponent.find((item) => item.id === views.rhs.pluggableId && item.pluginId === manifest.id);
    if (panel) {
        store.dispatch(hidePanel(panel.id));
    }
    store.dispatch({type: 'REMOVED_WEBAPP_PLUGIN', data: manifest});
}

async function fetchManifests(): Promise<ClientManifest[]> {
    const manifests = await Client4.getWebappPlugins() as ClientManifest[];
    store.dispatch({type: 'RECEIVED_WEBAPP_PLUGINS', data: manifests});
    return manifests;
}
