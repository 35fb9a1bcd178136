// Builds the stand-in's page for both versions if its sources have changed.

import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

import {HOST_VERSIONS, pageScriptOf} from './host_version';
import {createPageConfig, pageConfigFiles} from './webpack.config';

export interface PageBundle {

    /** A folder with a script for each version of Mattermost. */
    readonly pageFolder: string;
}

/** A hash over the page's sources and the locked libraries. */
function hashSources(root: string): string {
    const hash = createHash('sha256');
    const page = path.join(root, 'build/demo/page');
    const sources = readdirSync(page, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(?:tsx?|css)$/.test(name)).sort();
    const files = [...sources.map((name) => path.join(page, name)), ...pageConfigFiles(root)];
    files.forEach((file) => hash.update(file).update(readFileSync(file)));
    return hash.digest('hex');
}

/** Old bundles are kept for an hour, since another run may still serve them. */
const KEPT_MS = 60 * 60 * 1000;

function removeOldBundles(folder: string, current: string): void {
    for (const name of readdirSync(folder)) {
        const other = path.join(folder, name);
        if (other !== current && Date.now() - statSync(other).mtimeMs > KEPT_MS) {
            rmSync(other, {recursive: true, force: true});
        }
    }
}

async function compile(root: string, outputFolder: string): Promise<void> {
    const {default: webpack} = await import('webpack');
    const compiler = webpack(HOST_VERSIONS.map((version) => createPageConfig(version, root, outputFolder)));
    await new Promise<void>((resolve, reject) => {
        compiler.run((error, stats) => {
            const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString({all: false, errors: true})) : null);
            compiler.close(() => (problem ? reject(problem) : resolve()));
        });
    });
}

/**
 * Builds the page and returns its folder; cached by a hash of its sources.
 * Safe to run concurrently. Rejects with webpack's first error.
 * @param root the checkout
 */
export async function buildPage(root: string): Promise<PageBundle> {
    const folder = path.join(root, 'build/.cache/demo-page');
    const pageFolder = path.join(folder, hashSources(root).slice(0, 16));
    const bundle = {pageFolder};
    if (HOST_VERSIONS.every((version) => existsSync(path.join(pageFolder, pageScriptOf(version))))) {
        return bundle;
    }
    mkdirSync(folder, {recursive: true});
    const draft = `${pageFolder}.${process.pid}`;
    await compile(root, draft);
    try {
        renameSync(draft, pageFolder);
    } catch {
        // A concurrent run finished first with the same bundle.
        rmSync(draft, {recursive: true, force: true});
    }
    removeOldBundles(folder, pageFolder);
    return bundle;
}
