// Makes a bundle: the archive, its SHA-256 and its bill of materials, in memory.

import {createHash} from 'node:crypto';

import type {BundleBase} from './base';
import {collectContents} from './contents';
import {hashOf} from './files';
import {insertFaq, type FileMap, type InsertedFaq} from './insert';
import {readManifest, type Manifest} from './manifest';
import {renderSbom} from './sbom';
import type {PluginSettings} from './settings';
import {packTarGz} from './tar';

/** A file for dist/. */
export interface Product {
    readonly name: string;
    readonly data: Uint8Array;
}

export interface Bundle {

    /** The archive comes first. */
    readonly products: readonly [Product, ...Product[]];
    readonly manifest: Manifest;
    readonly facts: FaqFacts;

    /** The web app with the FAQ in it. */
    readonly webapp: FileMap;
}

/** Facts about the FAQ in the bundle's plugin.json, which the next deployment compares. */
export interface FaqFacts {
    readonly title: string;
    readonly entries: number;

    /** The file in webapp/dist that lists the entries. */
    readonly list: string;

    /** SHA-256 of the bundle's other files. */
    readonly digest: string;
}

/** An FAQ to put into a bundle. */
export interface PackedFaq extends Omit<InsertedFaq, 'pluginId' | 'icon'> {
    readonly entries: number;

    /** Ids, questions and digests of the entries, as JSON. */
    readonly list: Uint8Array;

    /** Files for the bundle's `public/`. */
    readonly published: FileMap;

    /** Whether it is the project's own sample. */
    readonly bundled: boolean;
}

/** `faq-bot-0.1.0.tar.gz`; with a custom FAQ's title in between, so that names differ. */
export function nameBundle({id, version}: Pick<Manifest, 'id' | 'version'>, title: string | null): string {
    return [id, ...(title === null ? [] : [nameOf(title)]), version].join('-').concat('.tar.gz');
}

function nameOf(title: string): string {
    const plain = title.normalize('NFKD').replace(/[^\x20-\x7e]+/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40);
    const digest = hashOf(title, 8);

    // Titles that were cut, or have other than ASCII letters, get a digest to differ.
    return plain.length > 0 && plain.length < 40 && (/^[\x20-\x7e]*$/).test(title) ? plain : [plain, digest].filter((part) => part !== '').join('-');
}

/**
 * Makes the bundle of an FAQ.
 * @param date seconds since 1970, for all dates in the bundle
 */
export function makeBundle(base: BundleBase, faq: PackedFaq, settings: PluginSettings, date: number): Bundle {
    const icon = settings.icon ?? base.icon;
    const webapp = insertFaq(base.webapp, {...faq, icon, pluginId: settings.id});
    const list = `entries.${hashOf(faq.list, 16)}.json`;
    webapp.set(list, faq.list);
    const facts: FaqFacts = {title: faq.title, entries: faq.entries, list, digest: digestOf(webapp, faq.published)};
    const manifest = readManifest(base.root, {
        id: settings.id, name: settings.name, version: settings.version, description: settings.description, props: {faq: facts},
    });
    const {license, notice, root} = base;
    const archive = packTarGz(collectContents({manifest, license, notice, icon, webapp, published: faq.published, root}), date);
    const sha256 = hashOf(archive);
    const name = nameBundle(manifest, faq.bundled ? null : faq.title);
    const described = {name: manifest.id, version: manifest.version, description: manifest.description, sha256, date};
    return {
        manifest, facts, webapp,
        products: [
            {name, data: archive},
            {name: `${name}.sha256`, data: Buffer.from(`${sha256}  ${name}\n`)},
            {name: name.replace(/\.tar\.gz$/, '.cdx.json'), data: Buffer.from(renderSbom(described, base.packages))},
        ],
    };
}

function digestOf(...folders: readonly FileMap[]): string {
    const hash = createHash('sha256');
    for (const files of folders) {
        [...files].sort(([a], [b]) => (a < b ? -1 : 1)).forEach(([name, data]) => hash.update(`${name}\0${data.length}\0`).update(data));
    }
    return hash.digest('hex');
}
