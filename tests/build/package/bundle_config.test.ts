import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

import {afterAll, beforeAll, expect, it} from '@jest/globals';

import {writeFiles} from './project';

let folder = '';

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shipped-'));
    const packageFile = (name: string) => JSON.stringify({name, version: '1.0.0', sideEffects: false, exports: './index.js'});
    writeFiles(folder, {
        'main.js': 'import {used} from "used"; import {dropped} from "dropped"; import("@scope/lazy").then(console.log); console.log(used, new URL("./assets/icon.svg", import.meta.url));',
        'webpack.config.mjs': 'export default {mode: "production", entry: "./main.js", devtool: false, output: {assetModuleFilename: "[name][ext]"}};',
        'assets/icon.svg': '<svg>ours</svg>',
        'acme/logo.svg': '<svg>theirs</svg>',
        'cache/faq.index': '{"slices":["answers-0-0123456789abcdef.bin"]}',
        'cache/answers-0-0123456789abcdef.bin': 'answers',
        'cache/answers-0-ffffffffffffffff.bin': 'an older index\'s answers',
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

function build(env: Record<string, string> = {}): void {
    execFileSync(process.execPath, [
        resolve('node_modules/webpack-cli/bin/cli.js'),
        '--config', 'webpack.config.mjs', '--config', resolve('build/package/bundle.config.mjs'), '--merge',
    ], {cwd: folder, env: {PATH: process.env.PATH, FAQ_INDEX: join(folder, 'cache/faq.index'), ...env}, stdio: 'pipe'});
}

it('lists the packages whose code webpack ships: also nested, lazy and joined ones, not those that it dropped', () => {
    build();
    expect(JSON.parse(readFileSync(join(folder, 'cache/shipped.json'), 'utf8'))).toEqual([
        'node_modules/@scope/lazy',
        'node_modules/used/node_modules/inner',
        'node_modules/webpack',
    ]);
    expect(readdirSync(join(folder, 'dist'))).toContain('icon.svg');
}, 60_000);

it('ships the slices of answers that the index names, and no older ones', () => {
    expect(readdirSync(join(folder, 'dist')).filter((name) => name.startsWith('answers'))).toEqual(['answers-0-0123456789abcdef.bin']);
});

it('puts an organisation\'s icon in place of ours', () => {
    rmSync(join(folder, 'dist'), {recursive: true, force: true});
    build({PLUGIN_ICON: join(folder, 'acme/logo.svg')});
    expect(readdirSync(join(folder, 'dist'))).toContain('logo.svg');
    expect(readdirSync(join(folder, 'dist'))).not.toContain('icon.svg');
}, 60_000);
