// Reads the npm packages in the bundle, listed by the webpack build, with their licences.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {ownProperty, textAt} from '../../webapp/src/own_property';
import {readJson} from './files';
import {Problem} from './problem';

export interface ShippedPackage {
    readonly name: string;
    readonly version: string;

    /** SPDX identifier. */
    readonly license: string;
    readonly licenseText: string;

    /** Hex digest of the package archive from the lock file, or empty. */
    readonly sha512: string;
}

const permissive = ['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0'];

/** Reads the packages that webpack listed, sorted by name. Throws a `Problem` for a missing or unacceptable licence. */
export function readShipped(listFile: string, root = '.'): ShippedPackage[] {
    if (!existsSync(listFile)) {
        throw new Problem(`${listFile} is missing: build first (make build).`);
    }
    const folders: unknown = JSON.parse(readFileSync(listFile, 'utf8'));
    const {packages: locked} = readJson(join(root, 'package-lock.json'));
    return (Array.isArray(folders) ? folders : []).
        filter((folder) => typeof folder === 'string').
        map((folder) => readPackage(root, folder, locked)).
        sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(root: string, folder: string, locked: unknown): ShippedPackage {
    const described = readJson(join(root, folder, 'package.json'));
    const name = textAt(described, 'name');
    const license = textAt(described, 'license');
    if (!permissive.includes(license)) {
        throw new Problem(`${name} would be shipped under ${license || 'no stated licence'}, which is not among ${permissive.join(', ')}.`);
    }
    const integrity = textAt(ownProperty(locked, folder), 'integrity');
    return {
        name,
        version: textAt(described, 'version'),
        license,
        licenseText: readLicense(join(root, folder), name),
        sha512: integrity.startsWith('sha512-') ? Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') : '',
    };
}

function readLicense(folder: string, name: string): string {
    const file = readdirSync(folder).sort().find((entry) => (/^(licen[cs]e|copying)(\.(md|txt))?$/i).test(entry));
    if (!file) {
        throw new Problem(`${name} would be shipped without its licence text, since the package carries none.`);
    }
    return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}
