// The bundle's id, name, version and icon: `plugin:` of the configuration, overridden by PLUGIN_VERSION, PLUGIN_NAME and PLUGIN_ICON.

import {existsSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';

import valid from 'semver/functions/valid.js';

import type {Manifest} from './manifest';
import {Problem} from './problem';

/** `plugin:` of the configuration. */
export interface ConfiguredPlugin {
    readonly id?: string | undefined;
    readonly name?: string | undefined;

    /** `date`: the one of the last commit. */
    readonly version?: string | undefined;
    readonly description?: string | undefined;

    /** Absolute path. */
    readonly icon?: string | undefined;

    /** Address of the Mattermost server. */
    readonly server?: string | undefined;
}

export interface PluginSettings {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly description: string;

    /** A custom SVG; `null` for the project's. */
    readonly icon: Uint8Array | null;
}

/**
 * Determines the settings. Throws a `Problem` for an invalid value.
 * @param changed time of the FAQ's last change in seconds since 1970, for `version: date`
 */
export function settlePlugin(configured: ConfiguredPlugin, env: NodeJS.ProcessEnv, project: Manifest, changed: () => number): PluginSettings {
    const given = readText(env, 'PLUGIN_VERSION') ?? configured.version ?? project.version;
    const version = given === 'date' ? versionOfDate(changed()) : given;
    if (!isStrict(version)) {
        const source = readText(env, 'PLUGIN_VERSION') === null ? 'plugin.version: ' : 'PLUGIN_VERSION=';
        throw new Problem(`${source}${version} is not a version that Mattermost takes: give three numbers as in 1.4.0, or 1.4.0-acme.2, or "date".`);
    }
    return {
        version,
        id: configured.id ?? project.id,
        name: readText(env, 'PLUGIN_NAME') ?? configured.name ?? project.name,
        description: configured.description ?? project.description,
        icon: readIcon(env, configured.icon),
    };
}

/** Whether it is a semantic version as it stands: Mattermost takes neither a `v` before it nor spaces around it. */
function isStrict(version: string): boolean {
    return (/^\d\S*$/).test(version) && valid(version) !== null;
}

/** `2026.1105.1430`: year, month and day, hour and minute in UTC; numbers of a version have no leading zeros. */
export function versionOfDate(seconds: number): string {
    const date = new Date(seconds * 1000);
    return [
        date.getUTCFullYear(),
        (date.getUTCMonth() + 1) * 100 + date.getUTCDate(),
        date.getUTCHours() * 100 + date.getUTCMinutes(),
    ].join('.');
}

function readIcon(env: NodeJS.ProcessEnv, configured: string | undefined): Uint8Array | null {
    const given = readText(env, 'PLUGIN_ICON');
    const file = given ?? configured;
    if (file === undefined) {
        return null;
    }
    const shown = given === null ? `plugin.icon: ${file}` : `PLUGIN_ICON=${file}`;
    if (extname(file).toLowerCase() !== '.svg') {
        throw new Problem(`${shown} should end in .svg.`);
    }
    if (!existsSync(file)) {
        throw new Problem(`${shown} does not exist (seen from ${process.cwd()}).`);
    }
    const bytes = readFileSync(file);
    if (!(/<svg[\s>]/).test(bytes.toString('utf8'))) {
        throw new Problem(`${shown} is not an SVG image, the only kind that Mattermost shows as an icon.`);
    }
    return bytes;
}

function readText(env: NodeJS.ProcessEnv, name: string): string | null {
    const value = env[name]?.trim() ?? '';
    return value === '' ? null : value;
}
