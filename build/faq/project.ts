// Locations of the program and its outputs, and Pandoc's version.

import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {textAt} from '../../webapp/src/own_property';
import {readJson} from '../package/files';

/** The nearest folder with a plugin.json: this may run compiled, in the package's `lib/` or in a checkout's `build/.cache`. */
export const PROJECT_FOLDER = findProject(path.dirname(fileURLToPath(import.meta.url)));

/** Whether this is the npm package, which has no sources, rather than a checkout. */
export const IS_PACKAGE = !existsSync(path.join(PROJECT_FOLDER, 'build/faq/project.ts'));

/** The command line as users type it. */
export const PROGRAM = IS_PACKAGE ? 'npx faq-bot' : 'npm run -s faq --';

/** The bundled FAQ. */
export const BUNDLED_CONFIG_FILE = path.join(PROJECT_FOLDER, 'assets/faq/faq.config.yaml');

/** The index of the sample. */
export const BUNDLED_INDEX_FILE = path.join(PROJECT_FOLDER, 'build/.cache/faq.index');

/** File names of a configuration, in order of precedence. */
export const CONFIG_NAMES = ['faq.config.yaml', 'faq.config.yml', 'faq.config.json'] as const;

/** The configuration of a folder; in a checkout without one, the bundled FAQ's; `null` if none. */
export function findConfigFile(folder: string): string | null {
    const own = CONFIG_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
    return own ?? (IS_PACKAGE ? null : BUNDLED_CONFIG_FILE);
}

/** Default output of a configuration's index. */
export function defaultIndexFile(configFile: string | null, cwd: string): string {
    return configFile === BUNDLED_CONFIG_FILE ? BUNDLED_INDEX_FILE : path.join(configFile === null ? cwd : path.dirname(configFile), '.faq-bot/faq.index');
}

/** Cache of converted documents. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
    const base = env.XDG_CACHE_HOME?.trim() ?? '';
    return IS_PACKAGE ? path.join(base === '' ? path.join(os.homedir(), '.cache') : base, 'faq-bot') : path.join(PROJECT_FOLDER, 'node_modules/.cache/faq-bot');
}

function findProject(folder: string): string {
    const isFound = existsSync(path.join(folder, 'plugin.json')) || path.dirname(folder) === folder;
    return isFound ? folder : findProject(path.dirname(folder));
}

/** Version of the Pandoc package, part of every cache key. */
export function pandocVersion(): string {
    return textAt(readJson(path.join(path.dirname(createRequire(import.meta.url).resolve('pandoc-wasm')), '../package.json')), 'version');
}
