// Added to the webpack configuration with --merge. Lists the packages whose code gets into the build, for NOTICE and the bill of
// materials, in the file that SHIPPED_LIST names.

import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const listFile = process.env.SHIPPED_LIST ?? 'build/.cache/shipped.json';

/** `…/node_modules/@scope/name/lib/x.js` → `…/node_modules/@scope/name`: the innermost package. */
const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** The files that a module was made of; several where webpack joined modules into one. */
function listResources(module) {
    return module.modules ? [...module.modules].flatMap(listResources) : [module.resource ?? ''];
}

class ShippedPackages {
    apply(compiler) {
        compiler.hooks.afterEmit.tap('ShippedPackages', (compilation) => {
            const folders = new Set();
            for (const module of compilation.modules) {
                if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) {
                    continue;
                }
                if (module.type === 'runtime') {
                    // Webpack's own loading code has no file of its own in the module list.
                    folders.add('node_modules/webpack');
                }
                for (const resource of listResources(module)) {
                    const folder = packageFolder.exec(resource)?.[0];
                    if (folder) {
                        folders.add(folder.slice(folder.indexOf('node_modules')).replaceAll('\\', '/'));
                    }
                }
            }
            mkdirSync(dirname(listFile), {recursive: true});
            writeFileSync(listFile, `${JSON.stringify([...folders].sort(), null, 4)}\n`);
        });
    }
}

export default {plugins: [new ShippedPackages()]};
