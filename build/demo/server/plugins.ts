// Server side of webapp plugins: installs, enables, and serves their files as Mattermost does.

import {createHash} from 'node:crypto';
import path from 'node:path';

import type {EventHub} from './events';
import type {PluginFiles} from './plugin_files';

/** The part of plugin.json that the server reads. */
interface Manifest {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly min_server_version?: string;
    readonly webapp?: {readonly bundle_path: string};
    readonly settings_schema?: unknown;
    readonly props?: unknown;
}

interface Installed {
    readonly files: PluginFiles;
    readonly manifest: Manifest;
    readonly mainFile: string;
    readonly version: string;
    enabled: boolean;

    /** Files of an older version that are gone. */
    readonly missing: ReadonlySet<string>;

    /** Appended to the main file, so that an upgrade has another hash. */
    readonly suffix: string;
}

interface UpgradeOptions {

    /** False: open tabs get no event, as if disconnected. */
    readonly announce?: boolean;

    /** Names of lazily loaded files that the new version lacks. */
    readonly missing?: readonly string[];
}

function readManifest(files: PluginFiles): Manifest {
    const bytes = files.read('plugin.json');
    if (!bytes) {
        throw new Error('The plugin has no plugin.json.');
    }
    const manifest: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof manifest !== 'object' || manifest === null || typeof Reflect.get(manifest, 'id') !== 'string') {
        throw new Error('plugin.json has no id.');
    }
    return manifest as Manifest;
}

export class PluginServer {
    readonly #events: EventHub;
    readonly #plugins = new Map<string, Installed>();
    #upgrades = 0;

    constructor(events: EventHub) {
        this.#events = events;
    }

    /** Installs and enables a plugin, replacing an installed version. Returns its id. */
    install(files: PluginFiles, enabled = true): string {
        const manifest = readManifest(files);
        this.#put({files, manifest, enabled, version: manifest.version, suffix: '', missing: new Set(), mainFile: manifest.webapp?.bundle_path ?? ''});
        return manifest.id;
    }

    #put(plugin: Installed, announce = true): void {
        this.#plugins.set(plugin.manifest.id, plugin);
        if (plugin.enabled && announce) {
            this.#announce(plugin);
        }
    }

    /** Installs the same plugin again as a new version. */
    upgrade(id: string, options: UpgradeOptions = {}): void {
        const old = this.#require(id);
        this.#upgrades++;
        this.#put({
            ...old,
            enabled: true,
            version: `${old.manifest.version}+upgrade.${this.#upgrades}`,
            suffix: `\n// upgrade ${this.#upgrades}\n`,
            missing: new Set(options.missing ?? []),
        }, options.announce ?? true);
    }

    disable(id: string): void {
        const plugin = this.#require(id);
        if (plugin.enabled) {
            plugin.enabled = false;
            this.#events.publish({event: 'plugin_disabled', data: {manifest: this.#clientManifest(plugin)}});
        }
    }

    enable(id: string): void {
        const plugin = this.#require(id);
        if (!plugin.enabled) {
            plugin.enabled = true;
            this.#announce(plugin);
        }
    }

    remove(id: string): void {
        this.disable(id);
        this.#plugins.delete(id);
    }

    has(id: string): boolean {
        return this.#plugins.has(id);
    }

    get ids(): string[] {
        return [...this.#plugins.keys()];
    }

    /** The response of `GET /api/v4/plugins/webapp`: enabled plugins, without saved settings. */
    clientManifests(): Record<string, unknown>[] {
        return [...this.#plugins.values()].filter((plugin) => plugin.enabled).map((plugin) => this.#clientManifest(plugin));
    }

    /** The response of `GET /api/v4/plugins` for administrators. */
    overview(): {active: unknown[]; inactive: unknown[]} {
        const all = [...this.#plugins.values()];
        return {
            active: all.filter((plugin) => plugin.enabled).map((plugin) => plugin.manifest),
            inactive: all.filter((plugin) => !plugin.enabled).map((plugin) => plugin.manifest),
        };
    }

    /** A file under `/static/plugins/<id>/`: the main file by its hashed name, everything else by its own. */
    readStatic(id: string, name: string): Buffer | null {
        const plugin = this.#plugins.get(id);
        // The copied folder stays when a plugin is disabled; an upgrade replaces it.
        if (!plugin || plugin.missing.has(name)) {
            return null;
        }
        if (name === this.#bundleName(plugin)) {
            const main = plugin.files.read(plugin.mainFile);
            return main && Buffer.concat([main, Buffer.from(plugin.suffix)]);
        }
        const main = path.posix.basename(plugin.mainFile);
        return name === main ? null : plugin.files.read(path.posix.join(path.posix.dirname(plugin.mainFile), name));
    }

    /** A file under `/plugins/<id>/public/`. */
    readPublic(id: string, name: string): Buffer | null {
        const plugin = this.#plugins.get(id);
        return plugin?.enabled ? plugin.files.read(path.posix.join('public', path.posix.normalize(`/${name}`))) : null;
    }

    #require(id: string): Installed {
        const plugin = this.#plugins.get(id);
        if (!plugin) {
            throw new Error(`There is no plugin ${id}.`);
        }
        return plugin;
    }

    #announce(plugin: Installed): void {
        this.#events.publish({event: 'plugin_enabled', data: {manifest: this.#clientManifest(plugin)}});
    }

    #bundleName(plugin: Installed): string {
        const main = plugin.files.read(plugin.mainFile) ?? Buffer.alloc(0);
        const hash = createHash('sha256').update(main).update(plugin.suffix).digest('hex').slice(0, 16);
        return `${plugin.manifest.id}_${hash}_bundle.js`;
    }

    #clientManifest(plugin: Installed): Record<string, unknown> {
        const {id, name, min_server_version: minimum, settings_schema: schema, props} = plugin.manifest;
        return {
            id,
            name,
            version: plugin.version,
            min_server_version: minimum,
            webapp: {bundle_path: `/static/${id}/${this.#bundleName(plugin)}`},
            settings_schema: schema,
            props,
        };
    }
}
