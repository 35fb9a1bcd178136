import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

const script = resolve('build/checks/install.mjs');
let folder = '';

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'));
    writeLock('1.0.0');

    // Stands in for npm: notes what it was told, and leaves node_modules.
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "$@" >> calls\nmkdir -p node_modules\n[ ! -e broken ]\n');
    chmodSync(join(folder, 'npm'), 0o755);
});
afterEach(() => rmSync(folder, {recursive: true}));

function writeLock(version: string): void {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({packages: {
        '': {},
        'node_modules/a': {version},
        'node_modules/only-on-a-mac': {version: '1.0.0', optional: true},
    }}));
}

function install(): number | null {
    return spawnSync(process.execPath, [script], {cwd: folder, env: {PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`}}).status;
}

function calls(): string[] {
    return existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [];
}

describe('installing', () => {
    it('happens once for a lock file, with the tools for development even where NODE_ENV leaves them out', () => {
        expect([install(), install()]).toEqual([0, 0]);
        expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund']);
    });

    it('happens again when the lock file changes or node_modules is gone', () => {
        install();
        writeLock('2.0.0');
        install();
        rmSync(join(folder, 'node_modules'), {recursive: true});
        install();
        expect(calls()).toHaveLength(3);
    });

    it('is left out where npm install has just done it', () => {
        mkdirSync(join(folder, 'node_modules'));
        const record = join(folder, 'node_modules/.package-lock.json');
        writeFileSync(record, JSON.stringify({packages: {'node_modules/a': {version: '1.0.0'}}}));
        install();
        expect(calls()).toEqual([]);
        writeLock('2.0.0');
        install();
        expect(calls()).toHaveLength(1);
    });

    it('is tried again after it failed', () => {
        writeFileSync(join(folder, 'broken'), '');
        expect(install()).toBe(1);
        rmSync(join(folder, 'broken'));
        expect(install()).toBe(0);
        expect(calls()).toHaveLength(2);
    });
});
