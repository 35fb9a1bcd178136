// plugin.json: what Mattermost reads of the plugin, as it stands in the project and as it goes into a bundle.

import {join} from 'node:path';

import {readJson, textAt} from './files';
import type {PackageOptions} from './options';
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

/** Reads plugin.json, with the bundle's own version and name where they are given. */
export function readManifest(root: string, options: Pick<PackageOptions, 'version' | 'name'>): Manifest {
    const file = join(root, 'plugin.json');
    const original = readJson(file);
    const described = {
        ...original,
        ...(options.version === null ? {} : {version: options.version}),
        ...(options.name === null ? {} : {name: options.name}),
    };
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
    return manifest;
}
