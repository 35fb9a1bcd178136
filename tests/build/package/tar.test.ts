import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';

import {packTarGz} from '../../../build/package/tar';

const date = 1_700_000_000;
const files = [
    {name: 'faq-bot/webapp/dist/main.js', data: Buffer.from('console.log("ä");\n'.repeat(100))},
    {name: 'faq-bot/plugin.json', data: Buffer.from('{}\n')},
    {name: 'faq-bot/empty', data: new Uint8Array()},
    {name: 'faq-bot/block', data: Buffer.alloc(512, 'x')},
];
let folder = '';

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tar-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('the archive', () => {
    it('is unpacked by tar to the files that went in, with their date and mode', () => {
        writeFileSync(join(folder, 'a.tar.gz'), packTarGz(files, date));
        execFileSync('tar', ['-xzf', 'a.tar.gz'], {cwd: folder});
        for (const {name, data} of files) {
            expect(readFileSync(join(folder, name)).equals(data)).toBe(true);
            expect(statSync(join(folder, name)).mtimeMs).toBe(date * 1000);
            expect(statSync(join(folder, name)).mode & 0o777).toBe(0o644);
        }
    });

    it('is the same whatever order the files come in', () => {
        expect(packTarGz([...files].reverse(), date)).toEqual(packTarGz(files, date));
    });

    it('carries neither owner nor time of packing', () => {
        const packed = packTarGz(files, date);
        expect([...packed.slice(4, 8)]).toEqual([0, 0, 0, 0]);
        const header = gunzipSync(packed).subarray(0, 512).toString('latin1');
        expect(header.slice(108, 124)).toBe('0000000\x000000000\x00');
        expect(header.slice(265, 329).replaceAll('\0', '')).toBe('');
    });

    it('differs when the date or a byte does', () => {
        expect(packTarGz(files, date + 1)).not.toEqual(packTarGz(files, date));
        expect(packTarGz([...files.slice(1), {...files[0]!, data: Buffer.from('x')}], date)).not.toEqual(packTarGz(files, date));
    });

    it.each(['faq-bot/a b', 'faq-bot/ä', `faq-bot/${'x'.repeat(100)}`, ''])('refuses the name %j, which not every tar would take', (name) => {
        expect(() => packTarGz([{name, data: new Uint8Array()}], date)).toThrow('cannot be packed');
    });
});
