// What can be said to `make dist`: an organisation's own FAQ, and its own version, name and icon for the bundle.

import {existsSync} from 'node:fs';
import {extname, join, resolve} from 'node:path';

import {Problem} from './problem';

export interface PackageOptions {
    /** Absolute path of the FAQ's configuration, `null` for the bundled FAQ. */
    readonly faqConfig: string | null;
    readonly version: string | null;
    readonly name: string | null;

    /** Absolute path of an SVG file: Mattermost shows no other kind. */
    readonly icon: string | null;
}

/** Where a build keeps what it makes. An organisation's own build has places of its own, so that it never mixes with the bundled one. */
export interface BuildPlaces {
    readonly index: string;
    readonly webapp: string;

    /** Files for the bundle's `public/`, written by the FAQ's compiler beside the index; need not exist. */
    readonly public: string;

    /** The list of packages whose code webpack put into the build. */
    readonly shipped: string;
}

// As semver.org has it; Mattermost parses a plugin's version strictly.
const number = '(?:0|[1-9]\\d*)';
const identifier = `(?:${number}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const semver = new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);

/** Reads FAQ_CONFIG, PLUGIN_VERSION, PLUGIN_NAME and PLUGIN_ICON; empty means not given. Throws a `Problem` for a value that cannot be. */
export function readOptions(env: NodeJS.ProcessEnv): PackageOptions {
    const version = readText(env, 'PLUGIN_VERSION');
    if (version !== null && !semver.test(version)) {
        throw new Problem(`PLUGIN_VERSION=${version} is not a version that Mattermost takes: give three numbers as in 1.4.0, or 1.4.0-acme.2.`);
    }
    return {
        faqConfig: readPath(env, 'FAQ_CONFIG', ['.yaml', '.yml']),
        version,
        name: readText(env, 'PLUGIN_NAME'),
        icon: readPath(env, 'PLUGIN_ICON', ['.svg']),
    };
}

/** Where the build of these options goes, relative to the project. Only the plain build goes to webapp/dist. */
export function choosePlaces({faqConfig, version, name, icon}: PackageOptions): BuildPlaces {
    const beside = faqConfig === null ? 'build/.cache' : 'build/.cache/own';
    const isPlain = [faqConfig, version, name, icon].every((option) => option === null);
    return {
        index: join(beside, 'faq.index'),
        webapp: isPlain ? 'webapp/dist' : 'build/.cache/own/webapp',
        public: join(beside, 'public'),
        shipped: join(beside, 'shipped.json'),
    };
}

function readText(env: NodeJS.ProcessEnv, name: string): string | null {
    const value = env[name]?.trim() ?? '';
    return value === '' ? null : value;
}

function readPath(env: NodeJS.ProcessEnv, name: string, extensions: readonly string[]): string | null {
    const value = readText(env, name);
    if (value === null) {
        return null;
    }
    if (!extensions.includes(extname(value).toLowerCase())) {
        throw new Problem(`${name}=${value} should end in ${extensions.join(' or ')}.`);
    }
    if (!existsSync(value)) {
        throw new Problem(`${name}=${value} does not exist (seen from ${process.cwd()}).`);
    }
    return resolve(value);
}
