// Globs for sources. The walk is our own, since tinyglobby either leaves out linked files or follows linked folders: ours finds
// linked files and does not enter linked folders, which may be loops or lead out of the tree.

import {readdirSync} from 'node:fs';
import path from 'node:path';

import picomatch from 'picomatch';

/** Whether a name is a pattern: has `*`, `?` or `{a,b}`. `{x}` is a name. */
export function isGlob(pattern: string): boolean {
    return (/[*?]|\{[^{}]*,[^{}]*\}/).test(pattern);
}

/** The folder that a pattern's matches are under: its path up to the first part with a wildcard. */
export function globRoot(pattern: string): string {
    const parts = pattern.split('/');
    const at = parts.findIndex(isGlob);
    return parts.slice(0, at < 0 ? -1 : at).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** Files under `cwd` that match, sorted by code points, so that every machine sees the same order. Directories that are links are not entered. */
export function expandGlob(pattern: string, cwd: string): string[] {
    const root = path.resolve(cwd, globRoot(pattern));
    const rest = pattern.slice(globRoot(pattern) === '.' ? 0 : globRoot(pattern).length).replace(/^(?:\.?\/)+/, '');
    const matches = picomatch(rest.replace(/[()[\]+!@]/g, '\\$&'), {dot: true});
    const found: string[] = [];
    const visit = (folder: string): void => {
        for (const entry of readdirSync(folder, {withFileTypes: true})) {
            const file = path.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
                    visit(file);
                }
            } else if (matches(path.relative(root, file).split(path.sep).join('/'))) {
                found.push(file);
            }
        }
    };
    visit(root);
    return found.sort((a, b) => (a < b ? -1 : 1));
}
