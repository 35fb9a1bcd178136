// Which files a glob of the configuration names.

import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';

import {expandGlob, globRoot, isGlob} from '../../../build/faq/source/glob';

let folder = '';

beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'glob-'));
    for (const name of ['a.md', 'b.rst', '{x}/c.md', '{x}/deep/d.md', '(1)/e.md', '.hidden/f.md', 'node_modules/g.md']) {
        mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
        writeFileSync(path.join(folder, name), '');
    }
    symlinkSync('a.md', path.join(folder, 'linked.md'));
    symlinkSync('.', path.join(folder, 'loop'));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('a glob', () => {
    it.each([
        ['*.md', ['a.md', 'linked.md']],
        ['./?.*', ['a.md', 'b.rst']],
        ['*.{md,rst}', ['a.md', 'b.rst', 'linked.md']],
        ['**/*.md', ['(1)/e.md', 'a.md', 'linked.md', '{x}/c.md', '{x}/deep/d.md']],
        ['{x}/**/*.md', ['{x}/c.md', '{x}/deep/d.md']],
        ['(1)/*', ['(1)/e.md']],
        ['{x}/../*.rst', ['b.rst']],
        ['*.txt', []],
    ])('%s names %j', (pattern, names) => {
        expect(isGlob(pattern)).toBe(true);
        expect(expandGlob(pattern, folder).map((file) => path.relative(folder, file))).toEqual(names);
        expect(expandGlob(`${folder}/${pattern}`, '/')).toEqual(expandGlob(pattern, folder));
    });

    it.each(['{x}/c.md', 'a+b.md', '[draft].md'])('is not the name %s', (name) => {
        expect(isGlob(name)).toBe(false);
    });

    it('begins in the folder before its first wildcard, which may be missing', () => {
        expect([globRoot('docs/**/*.md'), globRoot('*.md'), globRoot('/*.md')]).toEqual(['docs', '.', '/']);
        expect(() => expandGlob('nowhere/*.md', folder)).toThrow('ENOENT');
    });
});
