// Globs for sources: `*`, `?`, `**` and `{a,b}`. A walk of its own, so that links out of the tree and loops of links are met on purpose.

import {readdirSync} from 'node:fs';
import path from 'node:path';

/** Whether a name is a pattern. */
export function isGlob(pattern: string): boolean {
    return (/[*?{}]/).test(pattern);
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
    const matcher = toRegExp(path.resolve(cwd, '.').split(path.sep).join('/'), pattern);
    const found: string[] = [];
    const visit = (folder: string): void => {
        for (const entry of readdirSync(folder, {withFileTypes: true})) {
            const full = path.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
                    visit(full);
                }
            } else if (matcher.test(full.split(path.sep).join('/'))) {
                found.push(full);
            }
        }
    };
    visit(root);
    return found.sort((a, b) => (a < b ? -1 : 1));
}

function toRegExp(cwd: string, pattern: string): RegExp {
    const absolute = path.posix.resolve(cwd, pattern);
    const source = absolute.replace(/\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|[.+^$()|[\]\\]/g, (token, choices?: string) => {
        switch (token) {
            case '**/':
                return '(?:[^/]+/)*';
            case '**':
                return '.*';
            case '*':
                return '[^/]*';
            case '?':
                return '[^/]';
            default:
                return choices === undefined ? `\\${token}` : `(?:${choices.split(',').map((choice) => choice.replace(/[.+^$()|[\]\\*?]/g, '\\$&')).join('|')})`;
        }
    });
    return new RegExp(`^${source}$`);
}
