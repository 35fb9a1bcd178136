// Reads plugin.json and adapts it for a bundle.

import {join} from 'node:path';

import {textAt} from '../../webapp/src/own_property';
import {readJson} from './files';
import {Problem} from './problem';

export interface Manifest {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly version: string;
    readonly minServerVersion: string;

    /** Path inside the bundle. */
    readonly iconPath: string;

    /** The whole of plugin.json, for the bundle. */
    readonly json: string;
}

/** Values that replace those of the project's plugin.json. */
export interface ManifestChanges {
    readonly id?: string;
    readonly name?: string;
    readonly version?: string;
    readonly description?: string;

    /** Custom properties, which Mattermost passes through. */
    readonly props?: Readonly<Record<string, unknown>>;
}

/** Reads the project's plugin.json. */
export function readManifest(root: string, changes: ManifestChanges = {}): Manifest {
    const file = join(root, 'plugin.json');
    const described = {...readJson(file), ...changes};
    const manifest = {
        id: textAt(described, 'id'),
        name: textAt(described, 'name'),
        description: textAt(described, 'description'),
        version: textAt(described, 'version'),
        minServerVersion: textAt(described, 'min_server_version'),
        iconPath: textAt(described, 'icon_path'),
        json: `${JSON.stringify(described, null, 4)}\n`,
    };
    if (!manifest.id || !manifest.version || !manifest.minServerVersion) {
        throw new Problem(`${file} must give id, version and min_server_version.`);
    }
    if (!manifest.iconPath) {
        throw new Problem(`${file} names no icon_path.`);
    }
    return manifest;
}
