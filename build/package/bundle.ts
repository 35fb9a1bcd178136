// Makes a bundle out of a build: the archive, its SHA-256 and its bill of materials, in memory.

import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {checkProject, collectContents} from './contents';
import {readManifest} from './manifest';
import type {Manifest} from './manifest';
import {renderNotice} from './notice';
import {choosePlaces} from './options';
import type {PackageOptions} from './options';
import {Problem} from './problem';
import {renderSbom} from './sbom';
import {readShipped} from './shipped';
import {packTarGz} from './tar';

/** A file for dist/. */
export interface Product {
    readonly name: string;
    readonly data: Uint8Array;
}

/** The name of the archive, as in `faq-bot-0.1.0.tar.gz`. */
export function nameBundle({id, version}: Pick<Manifest, 'id' | 'version'>): string {
    return `${id}-${version}.tar.gz`;
}

/**
 * Packs what was built. The archive comes first in the result.
 * @param date seconds since 1970, for everything that carries a date
 */
export function makeBundle(root: string, options: PackageOptions, date: number): Product[] {
    const manifest = readManifest(root, options);
    const places = choosePlaces(options);
    const packages = readShipped(join(root, places.shipped), root);
    checkProject(root, manifest);
    checkNotice(root, renderNotice(packages));

    const archive = packTarGz(collectContents(root, manifest, places, options.icon), date);
    const sha256 = createHash('sha256').update(archive).digest('hex');
    const name = nameBundle(manifest);
    const facts = {name: manifest.id, version: manifest.version, description: manifest.description, sha256, date};
    return [
        {name, data: archive},
        {name: `${name}.sha256`, data: Buffer.from(`${sha256}  ${name}\n`)},
        {name: name.replace(/\.tar\.gz$/, '.cdx.json'), data: Buffer.from(renderSbom(facts, packages))},
    ];
}

function checkNotice(root: string, expected: string): void {
    const file = join(root, 'NOTICE');
    if (!existsSync(file) || readFileSync(file, 'utf8') !== expected) {
        throw new Problem('NOTICE does not list what this build ships: write it anew with make notice, look at it, and commit it.');
    }
}
