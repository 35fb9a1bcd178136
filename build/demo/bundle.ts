// Builds the stand-in's page, if anything it is made of has changed.

import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {createPageConfig, PAGE_SCRIPT} from './webpack.config';

export interface PageBundle {
    readonly pageFolder: string;
    readonly pageScript: string;
}

/** A hash over the page's sources and the locked libraries. */
function hashSources(root: string): string {
    const hash = createHash('sha256');
    const page = path.join(root, 'build/demo/page');
    const sources = readdirSync(page, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(?:tsx?|css)$/.test(name)).sort();
    const files = [...sources.map((name) => path.join(page, name)), path.join(root, 'build/demo/webpack.config.ts'), path.join(root, 'package-lock.json')];
    files.forEach((file) => hash.update(file).update(readFileSync(file)));
    return hash.digest('hex');
}

/**
 * Makes the page's bundle and returns where it lies. Takes a quarter of a minute the first time, nothing when all is as before.
 * Rejects with webpack's first message when the page does not compile.
 * @param root the checkout
 */
export async function buildPage(root: string): Promise<PageBundle> {
    const pageFolder = path.join(root, 'build/.cache/demo-page');
    const stamp = path.join(root, 'build/.cache/demo-page.sha256');
    const hash = hashSources(root);
    const bundle = {pageFolder, pageScript: PAGE_SCRIPT};
    if (existsSync(path.join(pageFolder, PAGE_SCRIPT)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
        return bundle;
    }
    const {default: webpack} = await import('webpack');
    await new Promise<void>((resolve, reject) => {
        const compiler = webpack(createPageConfig(root, pageFolder));
        compiler.run((error, stats) => {
            const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString({all: false, errors: true})) : null);
            compiler.close(() => (problem ? reject(problem) : resolve()));
        });
    });
    writeFileSync(stamp, hash);
    return bundle;
}
