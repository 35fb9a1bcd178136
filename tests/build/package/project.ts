// A small project as the packer sees it: built files, plugin.json, licences, and packages in node_modules.

import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {renderNotice} from '../../../build/package/notice';
import {readShipped} from '../../../build/package/shipped';

const pluginJson = {
    id: 'faq-bot',
    name: 'FAQ Bot',
    description: 'Answers',
    version: '1.2.3',
    min_server_version: '11.0.0',
    icon_path: 'assets/icon.svg',
    webapp: {bundle_path: 'webapp/dist/main.js'},
};

const files: Readonly<Record<string, string>> = {
    'plugin.json': JSON.stringify(pluginJson),
    'LICENSE': 'Apache License',
    'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'assets/faq/mattermost.rst': 'not shipped',
    'webapp/dist/main.js': 'main();',
    'webapp/dist/panel.0123abcd.js': 'panel();',
    'webapp/dist/faq.89abcdef.index': 'index',
    'build/.cache/shipped.json': '["node_modules/fuzzy","node_modules/@scope/client"]',
    'node_modules/fuzzy/package.json': '{"name":"fuzzy","version":"7.5.0","license":"Apache-2.0"}',
    'node_modules/fuzzy/LICENSE': 'Apache License\n\n   Copyright [yyyy] [name of copyright owner]\n   Copyright 2017 A. Holder\n',
    'node_modules/@scope/client/package.json': '{"name":"@scope/client","version":"11.9.0","license":"MIT"}',
    'node_modules/@scope/client/LICENSE.md': 'The MIT License\r\n\r\nCopyright (c) 2020 B. Holder\r\n',
    'package-lock.json': JSON.stringify({packages: {
        'node_modules/fuzzy': {version: '7.5.0', integrity: `sha512-${Buffer.from('0123', 'hex').toString('base64')}`},
    }}),
};

/** Writes files, paths relative to the folder. */
export function writeFiles(folder: string, contents: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(contents)) {
        mkdirSync(dirname(join(folder, name)), {recursive: true});
        writeFileSync(join(folder, name), text);
    }
}

/** Makes the project in a temporary folder, with a NOTICE that fits, and returns the folder. */
export function makeProject(): string {
    const folder = mkdtempSync(join(tmpdir(), 'project-'));
    writeFiles(folder, files);
    writeFiles(folder, {NOTICE: renderNotice(readShipped(join(folder, 'build/.cache/shipped.json'), folder))});
    return folder;
}
