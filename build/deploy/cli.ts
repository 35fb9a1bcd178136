// `make deploy`: uploads the bundle that `make dist` has just made, and enables it.

import {existsSync} from 'node:fs';
import {join} from 'node:path';

import {nameBundle} from '../package/bundle';
import {readManifest} from '../package/manifest';
import {readOptions} from '../package/options';
import {Problem, reportProblems} from '../package/problem';

import {deploy} from './deploy';
import {readTarget} from './target';

await reportProblems(async () => {
    const target = readTarget(process.env);

    // Asked before anything is built, so that a forgotten variable costs no waiting.
    if (process.argv[2] === 'check') {
        return;
    }
    const manifest = readManifest('.', readOptions(process.env));
    const bundle = join('dist', nameBundle(manifest));
    if (!existsSync(bundle)) {
        throw new Problem(`${bundle} does not exist: make it with make dist.`);
    }
    const version = await deploy(target, {pluginId: manifest.id, minServerVersion: manifest.minServerVersion, bundle});
    console.log(`${manifest.name} ${manifest.version} is on ${target.url} (Mattermost ${version}) and enabled: reload Mattermost, then type /faq.`);
});
