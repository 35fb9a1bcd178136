// Parses the arguments of commands; throws `UsageError`.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs, type ParseArgsConfig} from 'node:util';

import {findNearest} from '../config/nearest';
import {DEFAULT_CONFIG, DEFAULT_SOURCE, type FaqConfig} from '../config/types';
import {errorAt, messageOf, reasonOf, UsageError} from '../diagnostics';
import {CONFIG_NAMES, defaultIndexFile, findConfigFile} from '../project';
import {findFormat, FORMAT_NAMES} from '../source/formats';
import {decodeText} from '../source/read';
import {showPath} from '../source/resolve';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Node's `parseArgs`, with a suggestion for unknown options. */
export function readOptions<T extends Options>(args: readonly string[], options: T) {
    try {
        return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
    } catch (error) {
        const message = messageOf(error);
        const unknown = (/'(--?[\w-]+)/).exec(message)?.[1];
        const isUnknown = message.startsWith('Unknown option');
        const nearest = unknown === undefined ? null : findNearest(unknown.replace(/^-+/, ''), Object.keys(options));
        if (unknown !== undefined && (/ambiguous|missing/).test(message)) {
            throw new UsageError(`${unknown} needs a value${message.includes('ambiguous') ? `; one that begins with a dash is written ${unknown}=-1` : ''}.`);
        }
        throw new UsageError(isUnknown ? `There is no option ${unknown ?? ''} here${nearest === null ? '.' : `; did you mean --${nearest}?`}` :
            `${message.split('. ')[0] ?? ''}.`);
    }
}

/** {@link readOptions} for commands without positional arguments. */
export function readOptionsOnly<T extends Options>(args: readonly string[], options: T) {
    const {values, positionals: [extra]} = readOptions(args, options);
    if (extra !== undefined) {
        throw new UsageError(`"${extra}" is one argument too many.`);
    }
    return values;
}

/** Options of all commands that compile. */
export const SOURCE_OPTIONS = {
    config: {type: 'string'},
    source: {type: 'string', multiple: true},
    from: {type: 'string'},
    url: {type: 'string'},
    language: {type: 'string'},
} as const;

interface SourceChoice {
    readonly config?: string | undefined;
    readonly source?: readonly string[] | undefined;
    readonly from?: string | undefined;
    readonly url?: string | undefined;
    readonly language?: string | undefined;
}

/** The configuration from `--config`, or one for `--source FILE…`, where further files may follow as arguments. */
export async function chooseConfig({config, source, from, url, language}: SourceChoice, positionals: readonly string[], cwd: string): Promise<FaqConfig> {
    if (source === undefined || source.length === 0) {
        if (positionals.length > 0) {
            throw new UsageError(`"${positionals[0] ?? ''}" is one argument too many; sources are named with --source.`);
        }
        if (from !== undefined || url !== undefined || language !== undefined) {
            throw new UsageError('--from, --url and --language go with --source; in a configuration they are "from:", "url:" and "language:".');
        }
        return readConfigFile(config === undefined ? findConfigFile(cwd) ?? path.join(cwd, CONFIG_NAMES[0]) : path.resolve(cwd, config), cwd);
    }
    if (config !== undefined) {
        throw new UsageError('Give either --config or --source, not both.');
    }
    if (from !== undefined && findFormat(from) === null) {
        const nearest = findNearest(from, FORMAT_NAMES);
        throw new UsageError(`There is no format "${from}"; ${nearest === null ? `known are ${FORMAT_NAMES.join(', ')}.` : `did you mean "${nearest}"?`}`);
    }
    if (url !== undefined && !/^https?:\/\//.test(url)) {
        throw new UsageError('--url must begin with http:// or https://.');
    }
    if (language !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) {
        throw new UsageError('--language takes a language tag such as en, de or pt-BR.');
    }
    return {
        ...DEFAULT_CONFIG,
        title: '',
        ...language !== undefined && {language, recogniseLanguage: false},
        folder: cwd,
        sources: [...source, ...positionals].map((file) =>
            ({...DEFAULT_SOURCE, file, url: url ?? null, from: from ?? null, place: {file, line: 1, column: 1}})),
    };
}

/** The configuration from `--config` or of this folder; `null` if there is none. For commands that can work without one. */
export async function findConfig(config: string | undefined, cwd: string): Promise<FaqConfig | null> {
    return config === undefined && findConfigFile(cwd) === null ? null : chooseConfig({config}, [], cwd);
}

/** The index from `--index`, else the default output of `build`. */
export function chooseIndex(index: string | undefined, cwd: string): string {
    return index === undefined ? defaultIndexFile(findConfigFile(cwd), cwd) : path.resolve(cwd, index);
}

async function readConfigFile(file: string, cwd: string): Promise<FaqConfig> {
    const shown = showPath(file, cwd);
    let bytes: Buffer;
    try {
        bytes = readFileSync(file);
    } catch (error) {
        throw errorAt({file: shown}, 'config', existsSync(file) ? `This configuration cannot be read: ${reasonOf(error)}.` :
            'There is no configuration here; name one with --config, or documents with --source.');
    }

    // Its library takes a tenth of a second to load.
    const {parseConfig} = await import('../config/read_config');
    return parseConfig(decodeText(bytes, shown), file, shown);
}
