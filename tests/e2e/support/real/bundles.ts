// Bundles for a real server: the plugin as built, a later version of it, and the tests' own small plugins.

import path from 'node:path';

import {readBase} from '../../../../build/package/base';
import {collectContents} from '../../../../build/package/contents';
import {readFolder} from '../../../../build/package/files';
import {readManifest, type ManifestChanges} from '../../../../build/package/manifest';
import {packTarGz, type TarFile} from '../../../../build/package/tar';
import {ROOT} from '../paths';
import type {Probe} from '../plugins';

export interface Bundle {
    readonly id: string;
    readonly version: string;
    readonly data: Uint8Array<ArrayBuffer>;

    /** The script that the server will serve. */
    readonly main: Buffer;
}

/** FAQ Bot as built. Throws a `Problem` if it is not built. */
export function packBuilt(): Bundle {
    const {id, version} = readManifest(ROOT);
    const files = contents();
    return {id, version, data: new Uint8Array(packTarGz(files, 0)), main: mainOf(files)};
}

/** A later version, which differs only in its version number and the script's last line. */
export function packUpgrade(round: number): Bundle {
    const version = `${readManifest(ROOT).version}+upgrade.${round}`;
    const files = contents({version}).map((file) => (isMain(file) ? {...file, data: append(file.data, round)} : file));
    return {id: readManifest(ROOT).id, version, data: new Uint8Array(packTarGz(files, 0)), main: mainOf(files)};
}

/** A probe; with `round`, as a later version of itself. */
export function packProbe({id, files}: Probe, round = 0): Bundle {
    const all = Object.entries(files).map(([name, text]) => ({name: path.posix.join(id, name), data: Buffer.from(text)})).
        map((file) => (isMain(file) && round > 0 ? {...file, data: append(file.data, round)} : file));
    return {id, version: '1.0.0', data: new Uint8Array(packTarGz(all, 0)), main: mainOf(all)};
}

function contents(changes: ManifestChanges = {}): TarFile[] {
    return collectContents({
        ...readBase(ROOT, readFolder(path.join(ROOT, 'webapp/dist')), []),
        manifest: readManifest(ROOT, changes),
        published: readFolder(path.join(ROOT, 'build/.cache/public')),
    });
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
