// Decides what goes into the bundle, and refuses what should not: an installed plugin is served to everybody for a year.

import {existsSync, readFileSync} from 'node:fs';
import {basename, extname, join, resolve} from 'node:path';

import {listFiles} from './files';
import type {Manifest} from './manifest';
import type {BuildPlaces, PackageOptions} from './options';
import {Problem} from './problem';
import type {TarFile} from './tar';

const webappKinds = ['.js', '.css', '.json', '.index', '.bin', '.svg', '.png', '.woff2'];
const publicKinds = ['.json', '.svg', '.png', '.txt', '.html'];

// Mattermost serves these files with a one-year cache, so a name must change when its contents do.
const hashedName = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/;

/** The bundle's files, each under one folder named like the plugin. Throws a `Problem` for a file that does not belong. */
export function collectContents(root: string, manifest: Manifest, places: BuildPlaces, icon: PackageOptions['icon']): TarFile[] {
    const read = (name: string, file: string): TarFile => ({name: `${manifest.id}/${name}`, data: readFileSync(file)});
    const webapp = listFiles(join(root, places.webapp));
    if (!webapp.includes('main.js')) {
        throw new Problem(`${places.webapp} holds no main.js: build first (make build).`);
    }
    for (const name of webapp) {
        checkWebappFile(places.webapp, name);
    }
    const published = listFiles(join(root, places.public));
    for (const name of published) {
        if (!publicKinds.includes(extname(name))) {
            throw new Problem(`${places.public}/${name} would be public to everybody: only ${publicKinds.join(' ')} belong there.`);
        }
    }
    const files = [
        {name: `${manifest.id}/plugin.json`, data: new TextEncoder().encode(manifest.json)},
        ...['LICENSE', 'NOTICE'].map((name) => read(name, join(root, name))),
        read(manifest.iconPath, icon ?? join(root, manifest.iconPath)),
        ...webapp.map((name) => read(`webapp/dist/${name}`, join(root, places.webapp, name))),
        ...published.map((name) => read(`public/${name}`, join(root, places.public, name))),
    ];
    for (const file of files) {
        checkForPaths(root, file);
    }
    return files;
}

function checkWebappFile(folder: string, name: string): void {
    if (basename(name).startsWith('.') || !webappKinds.includes(extname(name))) {
        throw new Problem(`${folder}/${name} does not belong into the bundle: only ${webappKinds.join(' ')} are shipped.`);
    }
    if (name !== 'main.js' && !hashedName.test(name)) {
        throw new Problem(`${folder}/${name} has no content hash in its name, so browsers would keep an old one for a year.`);
    }
}

/** A path of the building machine in the output means other bytes on another machine, and tells strangers about it. */
function checkForPaths(root: string, {name, data}: TarFile): void {
    const here = resolve(root);
    if (here.length > 1 && Buffer.from(data).includes(`${here}/`)) {
        throw new Problem(`${name} holds the path of this checkout (${here}), so the bundle would differ from machine to machine.`);
    }
}

/** Throws a `Problem` where a file that the bundle needs is missing. */
export function checkProject(root: string, manifest: Manifest): void {
    for (const name of ['LICENSE', 'NOTICE']) {
        if (!existsSync(join(root, name))) {
            throw new Problem(name === 'NOTICE' ? 'NOTICE is missing: write it with make notice.' : 'LICENSE is missing.');
        }
    }
    if (!manifest.iconPath) {
        throw new Problem('plugin.json names no icon_path.');
    }
}
