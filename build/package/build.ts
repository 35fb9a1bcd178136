// Runs the build: the bundled FAQ through `npm run build`, an organisation's own FAQ into places of its own.

import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {dirname, resolve} from 'node:path';

import type {BuildPlaces, PackageOptions} from './options';
import {Problem} from './problem';

/** One command of a build. */
export interface BuildStep {
    readonly what: string;
    readonly command: string;
    readonly args: readonly string[];
}

const forBundle = ['--config', 'build/package/bundle.config.mjs', '--merge'];

/** The commands that make the build, in order. */
export function planBuild({faqConfig}: PackageOptions, places: BuildPlaces): BuildStep[] {
    const webpack = [...forBundle, '--output-path', resolve(places.webapp)];
    if (faqConfig === null) {
        return [{what: 'The build', command: 'npm', args: ['run', '--silent', 'build', '--', ...webpack]}];
    }
    return [
        {
            what: 'Compiling your FAQ',
            command: 'npm',
            args: ['run', '--silent', 'faq', '--', 'build', '--config', faqConfig, '--out', resolve(places.index)],
        },
        {
            what: 'The build',
            command: 'npx',
            args: ['webpack', '--config', 'build/webpack.config.mjs', ...webpack],
        },
    ];
}

/** Builds into `places`, after clearing what an earlier build left there. Throws a `Problem` where a command fails. */
export function runBuild(options: PackageOptions, places: BuildPlaces): void {
    rmSync(places.webapp, {recursive: true, force: true});
    if (options.faqConfig !== null) {
        // Another organisation's FAQ may lie here, with files that this one does not overwrite.
        rmSync(dirname(places.index), {recursive: true, force: true});
    }
    const env = {
        ...process.env,
        FAQ_INDEX: resolve(places.index),
        ...(options.version === null ? {} : {PLUGIN_VERSION: options.version}),
        ...(options.name === null ? {} : {PLUGIN_NAME: options.name}),
        ...(options.icon === null ? {} : {PLUGIN_ICON: options.icon}),
    };
    for (const {what, command, args} of planBuild(options, places)) {
        const {status} = spawnSync(command, args, {stdio: 'inherit', env});
        if (status !== 0) {
            throw new Problem(`${what} failed; the lines above say why.`);
        }
    }
}
