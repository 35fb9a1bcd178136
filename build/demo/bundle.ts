// Builds the stand-in's page for both versions if its sources have changed.

import path from 'node:path';

import {cachedBuild} from '../package/cached_build.mjs';
import {listFiles} from '../package/files';
import {HOST_VERSIONS} from './host_version';
import {createPageConfig} from './webpack.config';

export interface PageBundle {

    /** A folder with a script for each version of Mattermost. */
    readonly pageFolder: string;
}

/** Sources of the page outside its own folder. */
const SOURCES = ['build/demo/webpack.config.ts', 'build/demo/host_version.ts', 'build/format_text.ts', 'build/markdown.css', 'build/shared_libraries.mjs',
    'webapp/src/own_property.ts', 'package-lock.json'];

/**
 * Builds the page; cached by a hash of its sources. Rejects with webpack's first error.
 * @param root the checkout
 */
export async function buildPage(root: string): Promise<PageBundle> {
    const page = 'build/demo/page';
    const sources = [...listFiles(path.join(root, page)).map((name) => `${page}/${name}`), ...SOURCES];
    return {pageFolder: await cachedBuild(root, 'build/.cache/demo-page', sources, (folder) => compile(root, folder))};
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
