// Where the project is and which Pandoc it has.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const PROJECT_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const DEFAULT_CONFIG_FILE = path.join(PROJECT_FOLDER, 'assets/faq/faq.config.yaml');

export const DEFAULT_INDEX_FILE = path.join(PROJECT_FOLDER, 'build/.cache/faq.index');

/** The version of Pandoc's package, which is part of every cached tree's key. */
export function pandocVersion(): string {
    const file = path.join(PROJECT_FOLDER, 'node_modules/pandoc-wasm/package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}
