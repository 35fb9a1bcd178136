// Small plugins for testing the host itself: their `initialize` is a function of the test, passed as source text.

import type {PluginFiles} from '../../../build/demo/server/plugin_files';

/** The registry methods that the host's tests call, sometimes with wrong arguments on purpose. */
type ProbeRegistry = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Globals that a probe uses. */
export interface ProbeScope {
    readonly React: {
        createElement(type: unknown, props?: object | null, ...children: unknown[]): unknown;
    };

    /** Data for the test: `window.probe`. */
    readonly probe: Record<string, unknown[]>;
    readonly store: {dispatch(action: unknown): unknown; getState(): unknown};
}

interface ProbeOptions {
    readonly id?: string;
    readonly initialize: (registry: ProbeRegistry, scope: ProbeScope) => void;
    readonly uninitialize?: (scope: ProbeScope) => void;

    /** More files of the plugin's folder, by path. */
    readonly files?: Readonly<Record<string, string>>;
}

/** A small plugin, which can be installed on a real server too. */
export interface Probe extends PluginFiles {
    readonly id: string;

    /** By path. */
    readonly files: Readonly<Record<string, string>>;
}

/** Makes a plugin of these functions. They can use only their parameters and the page's globals. */
export function createProbe({id = 'probe', initialize, uninitialize, files = {}}: ProbeOptions): Probe {
    const main = `(() => {
        window.probe = window.probe || {};
        const scope = (store) => ({React: window.React, probe: window.probe, store});
        window.registerPlugin(${JSON.stringify(id)}, {
            initialize(registry, store) {
                this.store = store;
                (${String(initialize)})(registry, scope(store));
            },
            uninitialize() {
                (${uninitialize ? String(uninitialize) : '() => {}'})(scope(this.store));
            },
        });
    })();`;
    const all: Readonly<Record<string, string>> = {
        'plugin.json': JSON.stringify({id, name: id, version: '1.0.0', min_server_version: '10.11.0', webapp: {bundle_path: 'webapp/dist/main.js'}}),
        'webapp/dist/main.js': main,
        ...files,
    };
    return {id, files: all, read: (name) => (Object.hasOwn(all, name) ? Buffer.from(all[name] ?? '') : null)};
}
