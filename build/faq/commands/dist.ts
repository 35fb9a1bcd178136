// `faq dist`: makes a bundle with the FAQ, to be installed in Mattermost.

import {mkdirSync, statSync} from 'node:fs';
import path from 'node:path';

import {readPackedBase, type BundleBase} from '../../package/base';
import {makeBundle, type Bundle} from '../../package/bundle';
import {countOf} from '../../package/count';
import {Problem} from '../../package/problem';
import {hasUncommittedChanges, readSourceDate} from '../../package/source_date';
import type {FaqConfig} from '../config/types';
import {reasonOf} from '../diagnostics';
import {replaceFile} from '../index_file';
import {IS_PACKAGE, PROJECT_FOLDER} from '../project';
import {showPath} from '../source/resolve';
import type {Terminal} from '../terminal';
import {chooseConfig, readOptions} from './options';
import {buildSound, packFaq, settleSettings} from './pack';

/** Options of the commands that make a bundle. */
export const BUNDLE_OPTIONS = {config: {type: 'string'}, out: {type: 'string'}} as const;

/** Exit code 0, or 1 if a source, the configuration or a setting is invalid. */
export async function runDist(args: readonly string[], terminal: Terminal): Promise<number> {
    const {values, positionals} = readOptions(args, BUNDLE_OPTIONS);
    const config = await chooseConfig(values, positionals, terminal.cwd);
    const bundle = await packBundle(config, await loadBase(), terminal);
    if (!bundle) {
        return 1;
    }
    writeBundle(bundle, path.resolve(terminal.cwd, values.out ?? 'dist'), terminal);
    if (hasUncommittedChanges(config.folder)) {
        terminal.out('Note: files here differ from the last commit, so this bundle is not that of the commit.');
    }
    return 0;
}

/** The web app without an FAQ: from the npm package, or built here. Throws a `Problem` if it cannot be built. */
export async function loadBase(): Promise<BundleBase> {
    return IS_PACKAGE ? readPackedBase(PROJECT_FOLDER) : (await import('../../package/webapp')).buildBase(PROJECT_FOLDER);
}

/** The bundle of an FAQ, in memory; `null` after printing errors of a source. Throws a `Problem` for an invalid setting. */
export async function packBundle(config: FaqConfig, base: BundleBase, terminal: Terminal): Promise<Bundle | null> {
    const settings = settleSettings(config, base.manifest, terminal.cwd);
    const date = readSourceDate(config.folder, process.env);
    const indexed = await buildSound(config, terminal);
    return indexed && makeBundle(base, packFaq(indexed, settings, terminal.cwd), settings, date);
}

/** Writes the archive, its digest and its SBOM. Returns the archive's path. */
export function writeBundle({products, facts}: Bundle, folder: string, terminal: Terminal): string {
    if (statSync(folder, {throwIfNoEntry: false})?.isDirectory() === false) {
        throw new Problem(`${folder} is not a folder: name one with --out.`);
    }
    try {
        mkdirSync(folder, {recursive: true});
        products.forEach(({name, data}) => replaceFile(path.join(folder, name), data));
    } catch (error) {
        throw new Problem(`The bundle cannot be written to ${folder}: ${reasonOf(error)}.`);
    }
    const [archive] = products;
    const file = path.join(folder, archive.name);
    terminal.out(`${facts.title}, ${countOf(facts.entries, 'entry', 'entries')}: ${showPath(file, terminal.cwd)}, ${(archive.data.length / 1024).toFixed(1)} kB`);
    return file;
}
