// Where this program is, which Pandoc it has, and where it keeps what it makes.

import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Whether this is the npm package rather than a checkout of the project. */
export const IS_PACKAGE = !import.meta.url.endsWith('.ts');

/** The folder that holds plugin.json. In the package everything is compiled into `lib/`. */
export const PROJECT_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), IS_PACKAGE ? '..' : '../..');

/** How this command line is called. */
export const PROGRAM = IS_PACKAGE ? 'npx faq-bot' : 'npm run -s faq --';

/** The sample that comes with the project. */
export const BUNDLED_CONFIG_FILE = path.join(PROJECT_FOLDER, 'assets/faq/faq.config.yaml');

/** The index of the sample. */
export const BUNDLED_INDEX_FILE = path.join(PROJECT_FOLDER, 'build/.cache/faq.index');

/** The names of a configuration, the first that is there counts. */
export const CONFIG_NAMES = ['faq.config.yaml', 'faq.config.yml', 'faq.config.json'] as const;

/** The configuration in a folder; in a checkout without one the sample's; `null` where there is none. */
export function findConfigFile(folder: string): string | null {
    const own = CONFIG_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
    return own ?? (IS_PACKAGE ? null : BUNDLED_CONFIG_FILE);
}

/** Where the index of a configuration lies unless `--out` or `--index` names another place. */
export function defaultIndexFile(configFile: string | null, cwd: string): string {
    return configFile === BUNDLED_CONFIG_FILE ? BUNDLED_INDEX_FILE : path.join(configFile === null ? cwd : path.dirname(configFile), '.faq-bot/faq.index');
}

/** Where converted documents are kept, so that one that has not changed is not converted again. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
    const base = env.XDG_CACHE_HOME?.trim() ?? '';
    return IS_PACKAGE ? path.join(base === '' ? path.join(os.homedir(), '.cache') : base, 'faq-bot') : path.join(PROJECT_FOLDER, 'node_modules/.cache/faq-bot');
}

/** The version of Pandoc's package, which is part of every cached tree's key. */
export function pandocVersion(): string {
    const file = path.join(path.dirname(createRequire(import.meta.url).resolve('pandoc-wasm')), '../package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}
