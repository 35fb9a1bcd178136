// Bundles for a real server: the plugin as built, the same once more as a later version, and a test's own small plugins.

import path from 'node:path';

import {makeBundle} from '../../../../build/package/bundle';
import {choosePlaces, readOptions} from '../../../../build/package/options';
import {collectContents} from '../../../../build/package/contents';
import {readManifest} from '../../../../build/package/manifest';
import {packTarGz} from '../../../../build/package/tar';
import type {TarFile} from '../../../../build/package/tar';
import {ROOT} from '../paths';
import type {Probe} from '../plugins';

export interface Bundle {
    readonly id: string;
    readonly version: string;
    readonly data: Uint8Array<ArrayBuffer>;

    /** What the server will hand out as the plugin's script. */
    readonly main: Buffer;
}

const plain = readOptions({});

/** FAQ Bot as it was built last. Throws a `Problem` where it was not. */
export function packBuilt(): Bundle {
    const manifest = readManifest(ROOT, plain);
    const [archive] = makeBundle(ROOT, plain, 0);
    return {id: manifest.id, version: manifest.version, data: new Uint8Array(archive?.data ?? []), main: mainOf(contents())};
}

/** The same as a later version: only the number and the script's last line differ. */
export function packUpgrade(round: number): Bundle {
    const manifest = readManifest(ROOT, {...plain, version: `${readManifest(ROOT, plain).version}+upgrade.${round}`});
    const files = collectContents(ROOT, manifest, choosePlaces(plain), null).
        map((file) => (isMain(file) ? {...file, data: append(file.data, round)} : file));
    return {id: manifest.id, version: manifest.version, data: new Uint8Array(packTarGz(files, 0)), main: mainOf(files)};
}

/** A probe; with `round`, as a later version of itself. */
export function packProbe({id, files}: Probe, round = 0): Bundle {
    const all = Object.entries(files).map(([name, text]) => ({name: path.posix.join(id, name), data: Buffer.from(text)})).
        map((file) => (isMain(file) && round > 0 ? {...file, data: append(file.data, round)} : file));
    return {id, version: '1.0.0', data: new Uint8Array(packTarGz(all, 0)), main: mainOf(all)};
}

function contents(): TarFile[] {
    return collectContents(ROOT, readManifest(ROOT, plain), choosePlaces(plain), null);
}

function isMain({name}: Pick<TarFile, 'name'>): boolean {
    return name.endsWith('/webapp/dist/main.js');
}

function mainOf(files: readonly TarFile[]): Buffer {
    return Buffer.from(files.find(isMain)?.data ?? []);
}

function append(data: Uint8Array, round: number): Buffer {
    return Buffer.concat([data, Buffer.from(`\n// upgrade ${round}\n`)]);
}
