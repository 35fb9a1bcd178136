import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {resolve} from 'node:path';

import {describe, expect, it} from '@jest/globals';

import {makeBundle, nameBundle, type Product} from '../../../build/package/bundle';

import {makeBase, makeFaq, makeWebapp, SETTINGS} from './project';

const date = 1_700_000_000;

function tar({data}: Product, ...args: string[]): string {
    return execFileSync('tar', args, {input: data, encoding: 'utf8'});
}

describe('the bundle', () => {
    it('holds what the plugin needs under one folder, and nothing else', () => {
        const {products: [archive]} = makeBundle(makeBase(), makeFaq(), SETTINGS, date);
        const names = tar(archive, '-tzf', '-').trim().split('\n').map((name) => name.replace(/\.[0-9a-f]{8,16}\./, '.HASH.'));
        expect(names.sort()).toEqual([
            'faq-bot/LICENSE',
            'faq-bot/NOTICE',
            'faq-bot/assets/icon.svg',
            'faq-bot/plugin.json',
            'faq-bot/public/faq.json',
            ...['about.HASH.json', 'answers-0-0123456789abcdef.bin', 'entries.HASH.json', 'faq.HASH.index', 'icon.HASH.svg', 'main.js', 'panel.HASH.js', 'search.HASH.js'].map((name) => `faq-bot/webapp/dist/${name}`),
        ]);
    });

    it('has the same bytes each time, with a digest that sha256sum reads and a bill of materials', () => {
        const {products} = makeBundle(makeBase(), makeFaq(), SETTINGS, date);
        expect(makeBundle(makeBase(), makeFaq(), SETTINGS, date).products).toEqual(products);
        const name = 'faq-bot-it-help-desk-1.2.3';
        expect(products.map((product) => product.name)).toEqual([`${name}.tar.gz`, `${name}.tar.gz.sha256`, `${name}.cdx.json`]);
        const digest = createHash('sha256').update(products[0].data).digest('hex');
        expect(products[1]!.data.toString()).toBe(`${digest}  ${name}.tar.gz\n`);
        expect(products[2]!.data.toString()).toContain(digest);
    });

    it('says in plugin.json what it calls itself and which FAQ it has', () => {
        const settings = {...SETTINGS, id: 'acme-faq', name: 'Acme Help', version: '2.0.0-acme.1', icon: Buffer.from('<svg>own</svg>')};
        const {products: [archive], facts} = makeBundle(makeBase(), makeFaq(), settings, date);
        expect(tar(archive, '-xzOf', '-', 'acme-faq/assets/icon.svg')).toBe('<svg>own</svg>');
        expect(JSON.parse(tar(archive, '-xzOf', '-', 'acme-faq/plugin.json'))).toMatchObject({
            id: 'acme-faq', name: 'Acme Help', version: '2.0.0-acme.1', min_server_version: '10.11.0', props: {faq: facts},
        });
        expect(facts).toMatchObject({title: 'IT help desk', entries: 1});
        expect(tar(archive, '-xzOf', '-', `acme-faq/webapp/dist/${facts.list}`)).toContain('How do I print?');
    });

    it('has another digest when the FAQ differs, and the same under another name', () => {
        const digest = (faq = makeFaq(), settings = SETTINGS): string => makeBundle(makeBase(), faq, settings, date).facts.digest;
        expect(digest(makeFaq({index: Buffer.from('other')}))).not.toBe(digest());
        expect(digest(makeFaq(), {...SETTINGS, name: 'Other', version: '3.0.0'})).toBe(digest());
    });

    it.each([
        [null, 'faq-bot-1.0.0.tar.gz'],
        ['IT help desk', 'faq-bot-it-help-desk-1.0.0.tar.gz'],
        ['社内ヘルプ', /^faq-bot-[0-9a-f]{8}-1\.0\.0\.tar\.gz$/],
        ['Häufige Fragen', /^faq-bot-ha-?ufige-fragen-[0-9a-f]{8}-1\.0\.0\.tar\.gz$/],
        ['x'.repeat(80), /^faq-bot-x{40}-[0-9a-f]{8}-1\.0\.0\.tar\.gz$/],
    ])('is a file that no other FAQ’s bundle shares its name with: %s', (title, name) => {
        expect(nameBundle({id: 'faq-bot', version: '1.0.0'}, title)).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
    });
});

describe('packing refuses', () => {
    it.each([
        ['a source map', {webapp: makeWebapp({'main.js.map': '{}'})}, /main\.js\.map does not belong/],
        ['a hidden file', {webapp: makeWebapp({'.env.js': ''})}, /\.env\.js does not belong|does not name/],
        ['a file that browsers would keep for a year under the same name', {webapp: makeWebapp({'lazy.json': ''})}, /lazy\.json has no content hash/],
        ['a build that holds this machine’s paths', {webapp: makeWebapp({'locale.0123abcd.json': `"${resolve('.')}/webapp/src/x.ts"`})}, /holds the path of this checkout/],
    ])('%s', (_, changes, sentence) => {
        expect(() => makeBundle(makeBase(changes), makeFaq(), SETTINGS, date)).toThrow(sentence);
    });

    it('a public file of an unexpected kind', () => {
        expect(() => makeBundle(makeBase(), makeFaq({published: new Map([['run.sh', Buffer.from('')]])}), SETTINGS, date)).toThrow(/would be public to everybody/);
    });
});
