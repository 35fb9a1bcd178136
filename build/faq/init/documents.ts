// Finds documents for an FAQ in a folder.

import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {formatOfFile, recogniseFormat} from '../source/formats';

/** Files of repositories and build outputs to ignore. */
const LEFT_OUT = /^(?:readme|changelog|contributing|license|licence|notice|code_of_conduct|security|package(?:-lock)?|tsconfig.*|questions|faq\.config|faq-preview)\.\w+$/i;
const FOLDERS_LEFT_OUT = ['node_modules', 'dist', 'build', 'lib', 'vendor'];
const DEEPEST = 4;

/** Extensions that are ambiguous, so the content decides. */
const DATA = ['yaml', 'json', 'csv'];

/** Paths relative to `folder` with forward slashes, sorted, without files and folders that start with a dot or `~`. */
export function findDocuments(folder: string): string[] {
    const visit = (relative: string, depth: number): string[] =>
        readdirSync(path.join(folder, relative), {withFileTypes: true}).flatMap((entry) => {
            const name = path.posix.join(relative, entry.name);
            if ((/^[.~]/).test(entry.name)) {
                return [];
            }
            if (entry.isDirectory()) {
                return depth < DEEPEST && !FOLDERS_LEFT_OUT.includes(entry.name) ? visit(name, depth + 1) : [];
            }
            return entry.isFile() && isDocument(folder, name) ? [name] : [];
        });
    return visit('', 0).sort();
}

function isDocument(folder: string, name: string): boolean {
    const format = LEFT_OUT.test(path.posix.basename(name)) ? null : formatOfFile(name);
    return format !== null && (!DATA.includes(format.name) || recogniseFormat(readFileSync(path.join(folder, name), 'utf8')) !== null);
}
