import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

import {cachedBuild} from '../../../build/package/cached_build.mjs';

let root = '';
let builds = 0;

beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cached-build-'));
    builds = 0;
    writeFileSync(join(root, 'a.ts'), 'one');
});

afterEach(() => rmSync(root, {recursive: true}));

function build(): Promise<string> {
    return cachedBuild(root, 'cache', ['a.ts'], (folder) => {
        builds++;
        mkdirSync(folder);
        writeFileSync(join(folder, 'out'), readFileSync(join(root, 'a.ts')));
    });
}

describe('a cached build', () => {
    it('is made once for the same sources', async () => {
        const first = await build();
        expect([await build(), builds]).toEqual([first, 1]);
    });

    it('is made again when a source changes, and not when it changes back', async () => {
        const first = await build();
        writeFileSync(join(root, 'a.ts'), 'two');
        expect(readFileSync(join(await build(), 'out'), 'utf8')).toBe('two');
        writeFileSync(join(root, 'a.ts'), 'one');
        expect([await build(), builds]).toEqual([first, 2]);
    });

    it('that fails leaves nothing behind', async () => {
        let draft = '';
        await expect(cachedBuild(root, 'cache', ['a.ts'], (folder) => {
            draft = folder;
            mkdirSync(folder);
            throw new Error('does not compile');
        })).rejects.toThrow('does not compile');
        expect(existsSync(draft)).toBe(false);
        await build();
        expect(builds).toBe(1);
    });
});
