// The parts that all bundles share: the built web app, the icon, the licences.

import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {readFolder} from './files';
import type {FileMap} from './insert';
import {readManifest, type Manifest} from './manifest';
import {Problem} from './problem';
import type {ShippedPackage} from './shipped';

export interface BundleBase {

    /** The folder that holds plugin.json. */
    readonly root: string;
    readonly manifest: Manifest;
    readonly license: Uint8Array;
    readonly notice: Uint8Array;

    /** The project's own icon. */
    readonly icon: Uint8Array;

    /** As webpack built it, without an FAQ. */
    readonly webapp: FileMap;
    readonly packages: readonly ShippedPackage[];
}

/** Reads the shared files in `root`. Throws a `Problem` for a missing file. */
export function readBase(root: string, webapp: FileMap, packages: readonly ShippedPackage[]): BundleBase {
    const manifest = readManifest(root);
    return {
        root, manifest, webapp, packages,
        license: readNeeded(root, 'LICENSE', 'LICENSE is missing.'),
        notice: readNeeded(root, 'NOTICE', 'NOTICE is missing: write it with make notice.'),
        icon: readNeeded(root, manifest.iconPath, `${manifest.iconPath} is missing, which plugin.json names as icon_path.`),
    };
}

function readNeeded(root: string, name: string, sentence: string): Uint8Array {
    const file = join(root, name);
    if (!existsSync(file)) {
        throw new Problem(sentence);
    }
    return readFileSync(file);
}

/** Paths in the npm package: the built web app, and the list of packages in it. */
export const PACKED_WEBAPP = 'lib/webapp';
export const PACKED_SHIPPED = 'lib/shipped.json';

/** Reads the base from the npm package. */
export function readPackedBase(root: string): BundleBase {
    const packages: unknown = JSON.parse(readFileSync(join(root, PACKED_SHIPPED), 'utf8'));
    return readBase(root, readFolder(join(root, PACKED_WEBAPP)), packages as ShippedPackage[]);
}
