// Once before all tests: the page of the stand-in is bundled, and the plugin's bundle must be there.

import {existsSync} from 'node:fs';
import path from 'node:path';

import {buildPage} from '../../../build/demo/bundle';
import {ROOT} from './paths';

export default async function prepare(): Promise<void> {
    if (!existsSync(path.join(ROOT, 'webapp/dist/main.js'))) {
        throw new Error('The plugin is not built: run `npm run build` first.');
    }
    await buildPage(ROOT);
}
