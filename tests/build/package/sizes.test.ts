import {randomBytes} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

import {findExcess, measureSizes, renderSizes} from '../../../build/package/sizes';

let folder = '';

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sizes-'));
    write('main.js', 7);
    write('panel.0123abcd.js', 30);
    write('search.0123abcd.js', 20);
    write('live.0123abcd.js', 22);
    write('faq.0123abcd.index', 25);
    write('locale.de.0123abcd.json', 2);
    write('locale.admin.de.0123abcd.json', 3);
    write('locale.fr.0123abcd.json', 4);
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Random bytes do not shrink, so the size on disk is the size in gzip, but for its header. */
function write(name: string, kilobytes: number): void {
    writeFileSync(join(folder, name), randomBytes(kilobytes * 1024));
}

function excess(): string[] {
    return findExcess(measureSizes(folder)).map(({title}) => title);
}

describe('the size budgets', () => {
    it('hold for a build within them', () => {
        expect(excess()).toEqual([]);
    });

    it.each([
        ['main.js', 9, 'main.js, loaded by everybody'],
        ['search.0123abcd.js', 37, 'loaded on first use'],
        ['live.0123abcd.js', 25, 'the live FAQ'],
        ['faq.0123abcd.index', 31, 'the FAQ\'s index'],
        ['faq-rest.0123abcd.index', 6, 'the FAQ\'s index'],
        ['locale.de.0123abcd.json', 4, 'the largest language'],
    ])('find %s of %d kB too large', (name, kilobytes, title) => {
        write(name, kilobytes);
        expect(excess()).toEqual([title]);
        expect(renderSizes(measureSizes(folder))).toMatch(/TOO LARGE/);
        expect(renderSizes(measureSizes(folder))).toContain(`kB  ${name}`);
    });

    it('count what gzip leaves', () => {
        writeFileSync(join(folder, 'main.js'), 'x'.repeat(100_000));
        expect(measureSizes(folder)[0]!.size).toBeLessThan(1024);
    });

    it('do not take a missing index for a small one', () => {
        rmSync(join(folder, 'faq.0123abcd.index'));
        expect(excess()).toEqual(['the FAQ\'s index']);
        expect(renderSizes(measureSizes(folder))).toContain('MISSING');
    });

    it('leave the size of an organisation\'s own FAQ to the organisation', () => {
        write('faq.0123abcd.index', 500);
        expect(findExcess(measureSizes(folder, {ownFaq: true}))).toEqual([]);
    });
});
