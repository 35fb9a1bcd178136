// Reads source files safely: regular files of limited size, inside the source's folder.

import {readFileSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';

import {CompileError, errorAt, reasonOf, warningAt, type Report} from '../diagnostics';
import {decodeBytes} from './encoding';

/** Size limits; a spreadsheet may be larger. */
const LARGEST_BYTES = 16 * 1024 * 1024;

/**
 * Bytes of a source. Throws a `CompileError` naming `shown` if the file is invalid, too large or outside `root`.
 * @param root folder that must contain the file after resolving symbolic links
 */
export function readSource(file: string, shown: string, root: string): Buffer {
    try {
        const real = realpathSync(file);
        if (isOutside(realpathSync(root), real)) {
            throw errorAt({file: shown}, 'outside',
                `This ${isOutside(root, file) ? 'lies outside of' : 'is a symbolic link out of'} its folder, and is not read.`);
        }
        const {size} = checkPlain(real, shown);
        if (size > LARGEST_BYTES) {
            throw errorAt({file: shown}, 'too-large',
                `This file has ${(size / 1024 / 1024).toFixed(1)} MB; at most ${LARGEST_BYTES / 1024 / 1024} MB are read.`);
        }
        return readFileSync(real);
    } catch (error) {
        throw explain(error, shown);
    }
}

function isOutside(root: string, file: string): boolean {
    const [first] = path.relative(root, file).split(path.sep);
    return first === '..' || path.isAbsolute(path.relative(root, file));
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
    return error instanceof CompileError ? error : errorAt({file: shown}, 'unreadable', `Cannot read this file: ${reasonOf(error)}.`);
}

/** Text of a source, in any encoding; a guessed encoding is reported. */
export function decodeText(bytes: Uint8Array, shown: string, report?: Report): string {
    const {text, guessed, line} = decodeBytes(bytes);
    if (guessed !== null) {
        report?.(warningAt({file: shown, line, column: 1}, 'encoding',
            `This file is not in UTF-8; it is read as ${guessed}. Save it as UTF-8 if letters look wrong.`));
    }
    return text;
}
