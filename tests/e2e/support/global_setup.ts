// Runs once before all tests: bundles the stand-in's page and checks that the plugin is built, or begins a run on a
// real server.

import {existsSync} from 'node:fs';
import path from 'node:path';

import {buildPage} from '../../../build/demo/bundle';
import {ROOT} from './paths';
import {isReal, keepRun} from './real/run';
import {beginRun} from './real/setup';

export default async function prepare(): Promise<(() => Promise<void>) | undefined> {
    if (!existsSync(path.join(ROOT, 'webapp/dist/main.js'))) {
        throw new Error('The plugin is not built: run `npm run build` first.');
    }
    if (isReal) {
        const {run, end} = await beginRun(process.env);
        keepRun(run);
        return end;
    }
    await buildPage(ROOT);
    return undefined;
}
