import {spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

let folder = '';

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'makefile-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function findMake(): string {
    return spawnSync('/bin/sh', ['-c', 'command -v make'], {encoding: 'utf8'}).stdout.trim();
}

function make(target: string, path = process.env.PATH ?? ''): {output: string; status: number | null} {
    const {stdout, stderr, status} = spawnSync(findMake(), ['--no-print-directory', ...target.split(' ').filter(Boolean)], {env: {PATH: path}, encoding: 'utf8'});
    return {output: stdout + stderr, status};
}

describe('make', () => {
    it('alone lists the targets, each with a line on what it does', () => {
        const {output} = make('');
        for (const target of ['demo', 'test', 'dist', 'deploy', 'build', 'lint', 'types', 'unit', 'e2e', 'bench', 'screenshots', 'notice', 'release', 'clean']) {
            expect(output).toMatch(new RegExp(`^ {2}make ${target} +[A-Z].{8}`, 'm'));
        }
    });

    it('asks for Node where there is none', () => {
        const {output, status} = make('check-node', folder);
        expect(output).toMatch(/^FAQ Bot is built with Node 20 or later, and there is no node here: install it from/);
        expect(status).not.toBe(0);
    });

    it('asks for a newer Node where it is too old', () => {
        writeFileSync(join(folder, 'old.cjs'), 'Object.defineProperty(process, "versions", {value: {...process.versions, node: "18.20.1"}});');
        writeFileSync(join(folder, 'node'), `#!/bin/sh\nexec '${process.execPath}' --require '${join(folder, 'old.cjs')}' "$@"\n`);
        chmodSync(join(folder, 'node'), 0o755);
        const {output, status} = make('check-node', folder);
        expect(output).toMatch(/^FAQ Bot is built with Node 20 or later; this is Node 18\.20\.1: install a newer one/);
        expect(status).not.toBe(0);
    });

    it('sets up packages before everything that needs them', () => {
        for (const target of ['demo', 'test', 'dist', 'build', 'lint', 'types', 'unit', 'e2e']) {
            expect(make(`--dry-run ${target}`).output).toContain('npm ci');
        }
    });
});

it('continuous integration runs make test', () => {
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^#!\/usr\/bin\/env bash\n[\s\S]*set -euo pipefail\n[\s\S]*^make test$/m);
    expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
});
