import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

import {makeBundle} from '../../../build/package/bundle';
import type {Product} from '../../../build/package/bundle';
import type {PackageOptions} from '../../../build/package/options';

import {makeProject, writeFiles} from './project';

const plain: PackageOptions = {faqConfig: null, version: null, name: null, icon: null};
const date = 1_700_000_000;
let folder = '';

beforeEach(() => {
    folder = makeProject();
});
afterEach(() => rmSync(folder, {recursive: true}));

function tar(archive: Product, ...args: string[]): string {
    return execFileSync('tar', args, {cwd: folder, input: archive.data, encoding: 'utf8'});
}

describe('the bundle', () => {
    it('holds what the plugin needs under one folder, and nothing else', () => {
        const [archive] = makeBundle(folder, plain, date);
        expect(archive!.name).toBe('faq-bot-1.2.3.tar.gz');
        expect(tar(archive!, '-tzf', '-').trim().split('\n')).toEqual([
            'faq-bot/LICENSE',
            'faq-bot/NOTICE',
            'faq-bot/assets/icon.svg',
            'faq-bot/plugin.json',
            'faq-bot/webapp/dist/faq.89abcdef.index',
            'faq-bot/webapp/dist/main.js',
            'faq-bot/webapp/dist/panel.0123abcd.js',
        ]);
    });

    it('takes the public files that the FAQ\'s compiler left beside the index', () => {
        writeFiles(folder, {'build/.cache/public/mobile.json': '{}'});
        const [archive] = makeBundle(folder, plain, date);
        expect(tar(archive!, '-tzf', '-')).toContain('faq-bot/public/mobile.json\n');
    });

    it('has the same bytes each time, with a digest that sha256sum reads and a bill of materials', () => {
        const products = makeBundle(folder, plain, date);
        expect(makeBundle(folder, plain, date)).toEqual(products);
        expect(products.map(({name}) => name)).toEqual(['faq-bot-1.2.3.tar.gz', 'faq-bot-1.2.3.tar.gz.sha256', 'faq-bot-1.2.3.cdx.json']);
        const digest = createHash('sha256').update(products[0]!.data).digest('hex');
        expect(products[1]!.data.toString()).toBe(`${digest}  faq-bot-1.2.3.tar.gz\n`);
        expect(products[2]!.data.toString()).toContain(digest);
    });

    it('carries an organisation\'s own version, name, icon and build', () => {
        writeFiles(folder, {
            'own.svg': '<svg>own</svg>',
            'build/.cache/own/webapp/main.js': 'own();',
            'build/.cache/own/webapp/faq.11111111.index': 'own index',
            'build/.cache/own/shipped.json': '["node_modules/fuzzy","node_modules/@scope/client"]',
        });
        const own = {faqConfig: '/faq.yaml', version: '2.0.0-acme.1', name: 'Acme Help', icon: join(folder, 'own.svg')};
        const [archive] = makeBundle(folder, own, date);
        expect(archive!.name).toBe('faq-bot-2.0.0-acme.1.tar.gz');
        expect(tar(archive!, '-tzf', '-')).not.toContain('panel');
        expect(tar(archive!, '-xzOf', '-', 'faq-bot/webapp/dist/main.js')).toBe('own();');
        expect(tar(archive!, '-xzOf', '-', 'faq-bot/assets/icon.svg')).toBe('<svg>own</svg>');
        expect(JSON.parse(tar(archive!, '-xzOf', '-', 'faq-bot/plugin.json'))).toMatchObject({
            id: 'faq-bot',
            name: 'Acme Help',
            version: '2.0.0-acme.1',
            min_server_version: '11.0.0',
            icon_path: 'assets/icon.svg',
        });
    });
});

describe('packing refuses', () => {
    it.each([
        ['a source map', {'webapp/dist/main.js.map': '{}'}, /main\.js\.map does not belong/],
        ['a hidden file', {'webapp/dist/.env.js': ''}, /\.env\.js does not belong/],
        ['a file that browsers would keep for a year under the same name', {'webapp/dist/panel.js': ''}, /panel\.js has no content hash/],
        ['a public file of an unexpected kind', {'build/.cache/public/run.sh': ''}, /would be public to everybody/],
        ['a NOTICE that does not fit the build', {NOTICE: 'FAQ Bot\n'}, /write it anew with make notice/],
        ['a package under terms that do not allow it', {'node_modules/fuzzy/package.json': '{"name":"fuzzy","version":"1.0.0","license":"GPL-3.0"}'}, /fuzzy would be shipped under GPL-3\.0/],
        ['a package without a licence text', {'node_modules/other/package.json': '{"name":"other","version":"1.0.0","license":"MIT"}', 'build/.cache/shipped.json': '["node_modules/other"]'}, /other would be shipped without its licence text/],
    ])('%s', (_, change, sentence) => {
        writeFiles(folder, change);
        expect(() => makeBundle(folder, plain, date)).toThrow(sentence);
    });

    it('a build that holds this machine\'s paths', () => {
        writeFileSync(join(folder, 'webapp/dist/panel.0123abcd.js'), `load("${folder}/webapp/src/x.ts")`);
        expect(() => makeBundle(folder, plain, date)).toThrow(/holds the path of this checkout/);
    });

    it.each([
        ['webapp/dist/main.js', /holds no main\.js: build first/],
        ['build/.cache/shipped.json', /shipped\.json is missing: build first/],
        ['NOTICE', /make notice/],
    ])('a project without %s', (name, sentence) => {
        rmSync(join(folder, name));
        expect(() => makeBundle(folder, plain, date)).toThrow(sentence);
    });
});
