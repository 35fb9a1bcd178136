// Reads project files, for the build and packaging commands.

import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, sep} from 'node:path';

/** All files under a folder, relative to it, with forward slashes, sorted; none where the folder does not exist. */
export function listFiles(folder: string): string[] {
    if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
        return [];
    }
    return readdirSync(folder, {recursive: true, encoding: 'utf8'}).
        filter((name) => statSync(join(folder, name)).isFile()).
        map((name) => name.split(sep).join('/')).
        sort();
}

/** The files under a folder with their contents, by their paths relative to it. */
export function readFolder(folder: string): Map<string, Uint8Array> {
    return new Map(listFiles(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** Reads a JSON file that holds an object. */
export function readJson(file: string): Record<string, unknown> {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new Error(`${file} does not hold a JSON object`);
    }
    return Object.fromEntries(Object.entries(value));
}

/** The first `digits` of a SHA-256 digest in hex. */
export function hashOf(content: Uint8Array | string, digits = 64): string {
    return createHash('sha256').update(content).digest('hex').slice(0, digits);
}
