// Builds the stand-in's page in both versions, if anything it is made of has changed.

import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

import {HOST_VERSIONS, pageScriptOf} from './host_version';
import {createPageConfig, pageConfigFiles} from './webpack.config';

export interface PageBundle {

    /** Holds a script for each Mattermost that the page can be. */
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
 * Makes the page's bundles and returns where it lies. Takes some seconds the first time, nothing when all is as before.
 * Several runs at once do not disturb each other. Rejects with webpack's first message when the page does not compile.
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
        // Another run was faster; its bundle is the same.
        rmSync(draft, {recursive: true, force: true});
    }
    removeOldBundles(folder, pageFolder);
    return bundle;
}
