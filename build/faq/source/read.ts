// Reading source files: only plain files of bounded size, inside the folder they were looked for in.

import {readFileSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';

import {errorAt, warningAt} from '../diagnostics';
import type {Diagnostic} from '../diagnostics';
import {decodeBytes} from './encoding';

/** Larger documents are no FAQ. A spreadsheet may hold more. */
export const LARGEST_BYTES = 16 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ELOOP: 'it is a symbolic link that leads to itself',
    EACCES: 'it may not be read',
    ENAMETOOLONG: 'its name is too long',
    ENOTDIR: 'its path leads through a file',
};

/**
 * The bytes of a source. Throws a `CompileError` that names `shown` where the file is not one, too large or outside `root`.
 * @param root the folder that the file, symbolic links followed, has to be in
 */
export function readSource(file: string, shown: string, root: string): Buffer {
    try {
        const real = realpathSync(file);
        if (path.relative(realpathSync(root), real).startsWith('..')) {
            throw errorAt({file: shown}, 'outside', 'This is a symbolic link out of its folder, which is not followed.');
        }
        const {size} = checkPlain(real, shown);
        if (size > LARGEST_BYTES) {
            throw errorAt({file: shown}, 'too-large', `This file has ${(size / 1024 / 1024).toFixed(1)} MB; at most ${LARGEST_BYTES / 1024 / 1024} MB are read.`);
        }
        return readFileSync(real);
    } catch (error) {
        throw explain(error, shown);
    }
}

function checkPlain(real: string, shown: string): {size: number} {
    const stats = statSync(real);
    if (stats.isDirectory()) {
        throw errorAt({file: shown}, 'unreadable', 'This is a directory; name a file, or use a glob such as "docs/**/*.rst" in the configuration.');
    }
    if (!stats.isFile()) {
        throw errorAt({file: shown}, 'unreadable', 'This is not a plain file.');
    }
    return stats;
}

function explain(error: unknown, shown: string): unknown {
    if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
        return errorAt({file: shown}, 'unreadable', `Cannot read this file: ${REASONS[error.code] ?? error.code}.`);
    }
    return error;
}

/** The text of a source, in whatever encoding. One that had to be guessed is reported. */
export function decodeText(bytes: Uint8Array, shown: string, report?: (diagnostic: Diagnostic) => void): string {
    const {text, guessed, line} = decodeBytes(bytes);
    if (guessed !== null) {
        report?.(warningAt({file: shown, line, column: 1}, 'encoding', `This file is not in UTF-8; it is read as ${guessed}. Save it as UTF-8 if letters look wrong.`));
    }
    return text;
}
