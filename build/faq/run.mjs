// Runs the command line in a checkout. It is compiled first where a source has changed: loading its 360 modules one by one, as tsx
// does, takes longer than an FAQ of 300 entries. Plain JavaScript, so that it starts without a compiler.

import {readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {cachedBuild} from '../package/cached_build.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** All files that an import could reach, so that a new import counts too. */
const SOURCES = ['package-lock.json', 'package.json', 'plugin.json', 'tsconfig.json', ...['build', 'webapp/src'].flatMap(listFiles)];

/** Files below a folder; those whose names begin with a dot are outputs. */
function listFiles(folder) {
    return readdirSync(path.join(ROOT, folder), {withFileTypes: true}).filter(({name}) => !name.startsWith('.')).flatMap((item) => {
        const name = `${folder}/${item.name}`;
        return item.isDirectory() ? listFiles(name) : [name];
    });
}

const folder = await cachedBuild(ROOT, 'build/.cache/command-line', SOURCES, async (draft) => {
    const {compileCommandLine} = await import('./compile_command_line.mjs');
    await compileCommandLine(ROOT, draft);
});

await import(pathToFileURL(path.join(folder, 'cli.js')).href);
