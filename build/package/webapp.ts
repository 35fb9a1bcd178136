// Builds the web app without an FAQ; cached by a hash of its sources.

import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';

import {readBase} from './base';
import type {BundleBase} from './base';
import {listFiles, readFolder} from './files';
import {renderNotice} from './notice';
import {Problem} from './problem';
import {readShipped} from './shipped';

const CACHE = 'build/.cache/webapp';
const SOURCE_FOLDERS = ['webapp/src', 'build/placeholders'];
const SOURCE_FILES = ['assets/icon.svg', 'build/webpack.config.mjs', 'build/inject_css.mjs', 'build/package/bundle.config.mjs', 'plugin.json', 'package-lock.json', 'tsconfig.json'];

/** Earlier builds are kept for an hour, since another process may read them. */
const KEPT_MS = 60 * 60 * 1000;

/** The base of the checkout's bundles. Throws a `Problem` if NOTICE is out of date. */
export function buildBase(root: string): BundleBase {
    const {base, notice} = buildWithNotice(root);
    if (Buffer.from(base.notice).toString('utf8') !== notice) {
        throw new Problem('NOTICE does not list what this build ships: run make notice, check the result, and commit it.');
    }
    return base;
}

/** {@link buildBase} with the expected NOTICE. */
export function buildWithNotice(root: string): {base: BundleBase; notice: string} {
    const folder = buildWebapp(root);
    const packages = readShipped(join(folder, 'shipped.json'), root);
    return {base: readBase(root, readFolder(join(folder, 'webapp')), packages), notice: renderNotice(packages)};
}

/** The folder of the current build. Safe to run concurrently. */
function buildWebapp(root: string): string {
    const cache = join(root, CACHE);
    const folder = join(cache, hashSources(root));
    if (!existsSync(folder)) {
        mkdirSync(cache, {recursive: true});
        const draft = `${folder}.${process.pid}`;
        runWebpack(root, draft);
        try {
            renameSync(draft, folder);
        } catch {
            // A concurrent run finished first with the same build.
            rmSync(draft, {recursive: true, force: true});
        }
        removeOld(cache, folder);
    }
    return folder;
}

function runWebpack(root: string, folder: string): void {
    const args = ['webpack', '--config', 'build/webpack.config.mjs', '--config', 'build/package/bundle.config.mjs', '--merge', '--output-path', resolve(folder, 'webapp')];
    const env = {...process.env, SHIPPED_LIST: resolve(folder, 'shipped.json')};
    if (spawnSync('npx', args, {cwd: root, stdio: ['ignore', 2, 'inherit'], env}).status !== 0) {
        rmSync(folder, {recursive: true, force: true});
        throw new Problem('The build failed; the lines above say why.');
    }
}

function hashSources(root: string): string {
    const hash = createHash('sha256');
    const names = [...SOURCE_FOLDERS.flatMap((folder) => listFiles(join(root, folder)).map((name) => `${folder}/${name}`)), ...SOURCE_FILES];
    names.forEach((name) => hash.update(name).update(readFileSync(join(root, name))));
    return hash.digest('hex').slice(0, 16);
}

function removeOld(cache: string, current: string): void {
    for (const name of readdirSync(cache)) {
        const other = join(cache, name);
        if (other !== current && Date.now() - statSync(other).mtimeMs > KEPT_MS) {
            rmSync(other, {recursive: true, force: true});
        }
    }
}
