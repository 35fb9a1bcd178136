// A small base as the packer sees it: a built web app, plugin.json, licences; and an FAQ to put into it.

import type {BundleBase} from '../../../build/package/base';
import type {PackedFaq} from '../../../build/package/bundle';
import type {PluginSettings} from '../../../build/package/settings';
import {readManifest} from '../../../build/package/manifest';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Writes files, paths relative to the folder. */
export function writeFiles(folder: string, contents: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(contents)) {
        mkdirSync(dirname(join(folder, name)), {recursive: true});
        writeFileSync(join(folder, name), text);
    }
}

const HASHES = {search: '01234567', panel: 'fedcba98', de: 'aaaaaaaa', en: 'bbbbbbbb', synonyms: 'cccccccc'};

/** As webpack leaves it: chunks named by hash, two stemmers that the search asks for, synonyms that the panel asks for, files for an FAQ to replace. */
export function makeWebapp(changes: Readonly<Record<string, string>> = {}): Map<string, Uint8Array> {
    const files = {
        'main.js': `u=e=>({55:"synonyms-de",92:"stem-de",187:"search",407:"panel",480:"stem-en"}[e]+"."+{55:"${HASHES.synonyms}",92:"${HASHES.de}",187:"${HASHES.search}",407:"${HASHES.panel}",480:"${HASHES.en}"}[e]+".js");` +
            'self.webpackChunkfaq_bot=[];index="faq.11111111.index";icon="icon.22222222.svg";visibility="faq-visibility";offers="faq-offer-in";name="faq-name";registerPlugin("faq-bot",p);key="plugins-faq-bot";kind="custom_faq_answer"',
        [`search.${HASHES.search}.js`]: 'load=(n)=>n.e(480);other=(n)=>n.e(92);',
        [`panel.${HASHES.panel}.js`]: 'about="about.33333333.json";words=(n)=>n.e(55);',
        [`synonyms-de.${HASHES.synonyms}.js`]: 'push([[55]])',
        [`stem-de.${HASHES.de}.js`]: 'push([[92]])',
        [`stem-en.${HASHES.en}.js`]: 'push([[480]])',
        'faq.11111111.index': 'placeholder',
        'about.33333333.json': '{}',
        'icon.22222222.svg': '<svg/>',
        ...changes,
    };
    return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
}

/** The project's plugin.json around that web app. */
export function makeBase(changes: Partial<BundleBase> = {}): BundleBase {
    return {
        root: '.',
        manifest: readManifest('.'),
        license: Buffer.from('Apache License'),
        notice: Buffer.from('FAQ Bot'),
        icon: Buffer.from('<svg/>'),
        webapp: makeWebapp(),
        packages: [{name: 'fuzzy', version: '7.5.0', license: 'Apache-2.0', licenseText: '', sha512: '0123'}],
        ...changes,
    };
}

export function makeFaq(changes: Partial<PackedFaq> = {}): PackedFaq {
    return {
        index: Buffer.from('index'),
        slices: [{name: 'answers-0-0123456789abcdef.bin', bytes: Buffer.from('answers')}],
        about: Buffer.from('{"title":"Help"}'),
        list: Buffer.from('{"print":["How do I print?","abc"]}'),
        title: 'IT help desk',
        entries: 1,
        languages: ['en-GB'],
        privateByDefault: false,
        offerIn: [],
        published: new Map([['faq.json', Buffer.from('{}')]]),
        bundled: false,
        ...changes,
    };
}

export const SETTINGS: PluginSettings = {id: 'faq-bot', name: 'FAQ Bot', version: '1.2.3', description: 'Answers', icon: null};
