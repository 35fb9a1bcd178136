// Loading, upgrading and removing plugins. Two ways of starting one: 11.0 calls `initialize` when the script has loaded,
// 11.6 inside `registerPlugin`. As in Mattermost, a throw in `initialize` leaves the promise pending and the page blank.

import {Client4} from 'mattermost-redux/client';

import type {HostVersion} from '../../host_version';
import {unregisterAllEvents, unregisterReconnect} from './plugin_events';
import {PluginRegistry} from './registry';
import {hidePanel} from './sidebar_actions';
import type {ClientManifest} from './state_types';
import type {HostStore} from './store';
import {unregisterTranslationSource} from './translations';

interface Plugin {
    initialize?: (registry: PluginRegistry, store: HostStore) => unknown;
    uninitialize?: () => void;
}

/** The same object as `window.plugins`. */
const plugins: Record<string, Plugin> = {};

function describe(manifest: ClientManifest): string {
    return `plugin ${manifest.id}, version ${manifest.version}`;
}

export class PluginLoader {
    readonly #store: HostStore;
    readonly #siteUrl: string;
    readonly #version: HostVersion;
    readonly #loaded: Record<string, ClientManifest> = {};
    readonly #waiting = new Map<string, () => void>();

    constructor(store: HostStore, siteUrl: string, version: HostVersion) {
        this.#store = store;
        this.#siteUrl = siteUrl;
        this.#version = version;
    }

    /** Puts `registerPlugin` on the window. */
    install(): void {
        const registerPlugin = (id: string, plugin: Plugin): void => {
            plugins[id]?.uninitialize?.();
            plugins[id] = plugin;
            if (this.#version === '11.6') {
                this.#onRegistered(id);
            }
        };
        Object.assign(window, {plugins, registerPlugin});
    }

    /** Loads all enabled plugins; resolves when all have settled. */
    async loadAll(): Promise<void> {
        const manifests = await this.#fetchManifests();
        await Promise.all(manifests.map(async (manifest) => this.load(manifest).catch(reportMessage)));
    }

    /** After a reconnect: loads new or changed plugins, removes others. */
    async catchUp(): Promise<void> {
        const before = this.#store.getState().plugins.plugins;
        const now = await this.#fetchManifests();
        now.filter((manifest) => before[manifest.id]?.version !== manifest.version)
            .forEach((manifest) => void this.load(manifest).catch(reportMessage));
        Object.values(before).filter((manifest) => !now.some((other) => other.id === manifest.id)).forEach((manifest) => this.remove(manifest));
    }

    /** A plugin was enabled or upgraded on the server. */
    enable(manifest: ClientManifest): void {
        this.#store.dispatch({type: 'RECEIVED_WEBAPP_PLUGIN', data: manifest});
        this.load(manifest).catch(reportMessage);
    }

    load(manifest: ClientManifest): Promise<void> {
        return new Promise((resolve, reject) => {
            const old = this.#loaded[manifest.id];
            if (old && old.webapp?.bundle_path === manifest.webapp?.bundle_path) {
                resolve();
                return;
            }
            if (old) {
                this.#removeComponents(manifest);
            }
            const start = (): void => {
                plugins[manifest.id]?.initialize?.(new PluginRegistry(manifest.id, this.#store), this.#store);
                resolve();
            };
            const script = document.createElement('script');
            script.id = `plugin_${manifest.id}`;
            script.type = 'text/javascript';
            script.src = this.#siteUrl + (manifest.webapp?.bundle_path ?? '').replace(/\/static\/(?!plugins\/)/, '/static/plugins/');
            script.defer = true;
            script.onerror = () => reject(new Error(`Unable to load bundle for ${describe(manifest)}`));
            if (this.#version === '11.6') {
                this.#waiting.set(manifest.id, start);
            } else {
                script.onload = start;
            }
            document.head.appendChild(script);
            this.#loaded[manifest.id] = manifest;
        });
    }

    /** A plugin was disabled on the server. Its instance stays on `window.plugins`. */
    remove(manifest: ClientManifest): void {
        if (!this.#loaded[manifest.id]) {
            return;
        }
        Reflect.deleteProperty(this.#loaded, manifest.id);
        this.#removeComponents(manifest);
        plugins[manifest.id]?.uninitialize?.();
        unregisterAllEvents(manifest.id);
        unregisterReconnect(manifest.id);
        unregisterTranslationSource(manifest.id);
        document.getElementById(`plugin_${manifest.id}`)?.remove();
    }

    #onRegistered(id: string): void {
        const start = this.#waiting.get(id);
        if (!start) {
            console.error('A plugin was registered, but no listener has been registered for it. It won\'t be loaded correctly.');
            return;
        }
        this.#waiting.delete(id);
        start();
    }

    /** Removes the plugin's components and closes its panel; handlers, translations and its reducer stay. */
    #removeComponents(manifest: ClientManifest): void {
        const {plugins: registered, views} = this.#store.getState();
        const panel = registered.components.RightHandSidebarComponent.find((item) => item.id === views.rhs.pluggableId && item.pluginId === manifest.id);
        if (panel) {
            this.#store.dispatch(hidePanel(panel.id));
        }
        this.#store.dispatch({type: 'REMOVED_WEBAPP_PLUGIN', data: manifest});
    }

    async #fetchManifests(): Promise<ClientManifest[]> {
        const manifests = await Client4.getWebappPlugins() as ClientManifest[];
        this.#store.dispatch({type: 'RECEIVED_WEBAPP_PLUGINS', data: manifests});
        return manifests;
    }
}

function reportMessage(error: unknown): void {
    console.error(error instanceof Error ? error.message : error);
}
