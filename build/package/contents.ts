// Collects the bundle's files and rejects any that should not be published.

import {basename, extname, resolve} from 'node:path';

import type {BundleBase} from './base';
import type {FileMap} from './insert';
import {Problem} from './problem';
import type {TarFile} from './tar';

/** Everything that a bundle is made of. */
interface BundleInput extends Omit<BundleBase, 'packages'> {

    /** Served to everybody under the plugin's `public/`. */
    readonly published: FileMap;
}

const webappKinds = ['.js', '.css', '.json', '.index', '.bin', '.svg', '.png', '.woff2'];
const publicKinds = ['.json', '.svg', '.png', '.jpg', '.gif', '.webp', '.txt', '.html'];

// Mattermost serves these files with a one-year cache, so a name must change when its contents do.
const hashedName = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/;

/** The bundle's files, each under one folder named like the plugin. Throws a `Problem` for a file that does not belong. */
export function collectContents({manifest, license, notice, icon, webapp, published, root}: BundleInput): TarFile[] {
    if (!webapp.has('main.js')) {
        throw new Problem('The web app holds no main.js: build first (make build).');
    }
    for (const name of webapp.keys()) {
        checkWebappFile(name);
    }
    for (const name of published.keys()) {
        if (!publicKinds.includes(extname(name))) {
            throw new Problem(`public/${name} would be public to everybody: only ${publicKinds.join(' ')} belong there.`);
        }
    }
    const files = [
        {name: 'plugin.json', data: new TextEncoder().encode(manifest.json)},
        {name: 'LICENSE', data: license},
        {name: 'NOTICE', data: notice},
        {name: manifest.iconPath, data: icon},
        ...[...webapp].map(([name, data]) => ({name: `webapp/dist/${name}`, data})),
        ...[...published].map(([name, data]) => ({name: `public/${name}`, data})),
    ].map(({name, data}) => ({name: `${manifest.id}/${name}`, data}));
    for (const file of files) {
        checkForPaths(root, file);
    }
    return files;
}

function checkWebappFile(name: string): void {
    if (basename(name).startsWith('.') || !webappKinds.includes(extname(name))) {
        throw new Problem(`webapp/dist/${name} does not belong into the bundle: only ${webappKinds.join(' ')} are shipped.`);
    }
    if (name !== 'main.js' && !hashedName.test(name)) {
        throw new Problem(`webapp/dist/${name} has no content hash in its name, so browsers would keep an old one for a year.`);
    }
}

/** A path of the build machine would make the bundle irreproducible and disclose the path. */
function checkForPaths(root: string, {name, data}: TarFile): void {
    const here = resolve(root);
    if (here.length > 1 && Buffer.from(data).includes(`${here}/`)) {
        throw new Problem(`${name} holds the path of this checkout (${here}), so the bundle would differ from machine to machine.`);
    }
}
