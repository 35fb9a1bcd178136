import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import webpack from 'webpack';

import {SHARED_LIBRARIES} from '../../build/shared_libraries.mjs';
import {SharedNamesPlugin} from '../../build/shared_names.mjs';

let folder = '';

beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'shared-names-'));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Bundles this source with the plugin's configuration, and returns the errors. */
async function bundle(source: string): Promise<string[]> {
    writeFileSync(path.join(folder, 'entry.js'), source);
    writeFileSync(path.join(folder, 'other.js'), "import {useId} from 'react';\nexport const unused = () => useId();\nexport const used = 1;\n");
    writeFileSync(path.join(folder, 'lazy.js'), "import {useSyncExternalStore} from 'react';\nexport const later = () => useSyncExternalStore();\n");
    const compiler = webpack({
        mode: 'production', context: folder, entry: './entry.js', output: {path: path.join(folder, 'out')}, optimization: {minimize: false},
        externals: {...SHARED_LIBRARIES}, externalsType: 'window', plugins: [new SharedNamesPlugin(Object.keys(SHARED_LIBRARIES))],
    });
    return new Promise((resolve, reject) => {
        compiler.run((error, stats) => compiler.close(() => (error ? reject(error) : resolve((stats?.compilation.errors ?? []).map(({message}) => message)))));
    });
}

describe('a build of scripts that use shared libraries', () => {
    it.each([
        ['a named import', "import {useId} from 'react';\nconsole.log(useId());", ['entry.js: react has no useId in Mattermost 11.0, which shares react 17.0.2.']],
        ['a property of the default import', "import React from 'react';\nconsole.log(React.useId());", ['entry.js: react has no useId in Mattermost 11.0, which shares react 17.0.2.']],
        ['a name taken out of the default import', "import React from 'react';\nconst {useId} = React;\nconsole.log(useId());", ['entry.js: react has no useId in Mattermost 11.0, which shares react 17.0.2.']],
        ['a property of the namespace', "import * as All from 'redux';\nconsole.log(All.isAction({}));", ['entry.js: redux has no isAction in Mattermost 11.0, which shares redux 4.2.0.']],
        ['a name that went away later', "import {connectAdvanced} from 'react-redux';\nconsole.log(connectAdvanced);", ['entry.js: react-redux has no connectAdvanced in Mattermost 11.6, which shares react-redux 9.2.0.']],
        ['a script that is loaded later', "import('./lazy.js').then(console.log);", ['lazy.js: react has no useSyncExternalStore in Mattermost 11.0, which shares react 17.0.2.']],
    ])('fails for %s that a version lacks', async (_how, source, errors) => {
        expect(await bundle(source)).toEqual(errors);
    });

    it('passes if all versions have all names, or if the code that uses others is not shipped', async () => {
        expect(await bundle("import React, {useState} from 'react';\nimport {useSelector} from 'react-redux';\nimport {used} from './other.js';\nconsole.log(React.createElement, useState, useSelector, used);")).toEqual([]);
    });
});
