import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

import {afterAll, beforeAll, expect, it} from '@jest/globals';

import {writeFiles} from '../build/package/project';

let folder = '';

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shipped-'));
    const packageFile = (name: string) => JSON.stringify({name, version: '1.0.0', sideEffects: false, exports: './index.js'});
    writeFiles(folder, {
        'main.js': 'import {used} from "used"; import {dropped} from "dropped"; import("@scope/lazy").then(console.log); console.log(used);',
        'webpack.config.mjs': 'export default {mode: "production", entry: "./main.js", devtool: false, output: {}};',
        'node_modules/used/package.json': packageFile('used'),
        'node_modules/used/index.js': 'export {used} from "inner";',
        'node_modules/used/node_modules/inner/package.json': packageFile('inner'),
        'node_modules/used/node_modules/inner/index.js': 'export const used = Math.random();',
        'node_modules/dropped/package.json': packageFile('dropped'),
        'node_modules/dropped/index.js': 'export const dropped = 1;',
        'node_modules/@scope/lazy/package.json': packageFile('@scope/lazy'),
        'node_modules/@scope/lazy/index.js': 'export default Math.random();',
    });
});
afterAll(() => rmSync(folder, {recursive: true}));

function build(): void {
    execFileSync(process.execPath, [
        resolve('node_modules/webpack-cli/bin/cli.js'),
        '--config', 'webpack.config.mjs', '--config', resolve('build/package/bundle.config.mjs'), '--merge',
    ], {cwd: folder, env: {PATH: process.env.PATH, SHIPPED_LIST: join(folder, 'cache/shipped.json')}, stdio: 'pipe'});
}

it('lists the packages in the bundle: also nested, lazy and concatenated ones, not those that were dropped', () => {
    build();
    expect(JSON.parse(readFileSync(join(folder, 'cache/shipped.json'), 'utf8'))).toEqual([
        'node_modules/@scope/lazy',
        'node_modules/used/node_modules/inner',
        'node_modules/webpack',
    ]);
}, 60_000);
