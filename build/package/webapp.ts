// Builds the web app without an FAQ; cached by a hash of its sources.

import {spawnSync} from 'node:child_process';
import {join, resolve} from 'node:path';

import {readBase, type BundleBase} from './base';
import {cachedBuild} from './cached_build.mjs';
import {listFiles, readFolder} from './files';
import {renderNotice} from './notice';
import {Problem} from './problem';
import {readShipped} from './shipped';

const CACHE = 'build/.cache/webapp';
const SOURCE_FOLDERS = ['webapp/src', 'build/placeholders'];
const SOURCE_FILES = ['assets/icon.svg', 'build/webpack.config.mjs', 'build/inject_css.mjs', 'build/package/bundle.config.mjs', 'plugin.json',
    'package-lock.json', 'tsconfig.json'];

/** The base of the checkout's bundles. Throws a `Problem` if NOTICE is out of date. */
export async function buildBase(root: string): Promise<BundleBase> {
    const {base, notice} = await buildWithNotice(root);
    if (Buffer.from(base.notice).toString('utf8') !== notice) {
        throw new Problem('NOTICE does not list what this build ships: run make notice, check the result, and commit it.');
    }
    return base;
}

/** {@link buildBase} with the expected NOTICE. */
export async function buildWithNotice(root: string): Promise<{base: BundleBase; notice: string}> {
    const folder = await buildWebapp(root);
    const packages = readShipped(join(folder, 'shipped.json'), root);
    return {base: readBase(root, readFolder(join(folder, 'webapp')), packages), notice: renderNotice(packages)};
}

/** The folder of the current build. */
function buildWebapp(root: string): Promise<string> {
    const sources = [...SOURCE_FOLDERS.flatMap((folder) => listFiles(join(root, folder)).map((name) => `${folder}/${name}`)), ...SOURCE_FILES];
    return cachedBuild(root, CACHE, sources, (folder) => runWebpack(root, folder));
}

function runWebpack(root: string, folder: string): void {
    const args = [join(root, 'node_modules/webpack/bin/webpack.js'), '--config', 'build/webpack.config.mjs', '--config', 'build/package/bundle.config.mjs',
        '--merge', '--output-path', resolve(folder, 'webapp')];
    const env = {...process.env, SHIPPED_LIST: resolve(folder, 'shipped.json')};
    if (spawnSync(process.execPath, args, {cwd: root, stdio: ['ignore', 2, 'inherit'], env}).status !== 0) {
        throw new Problem('The build failed; the lines above say why.');
    }
}
