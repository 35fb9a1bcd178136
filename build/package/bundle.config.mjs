// Added to the webpack configuration with --merge. Lists the packages whose code gets into the build, beside the FAQ's index,
// for NOTICE and the bill of materials; ships the slices of answers that a large FAQ has beside its index;
// and puts an organisation's own icon (PLUGIN_ICON) in place of the project's.

import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import webpack from 'webpack';

const indexFile = process.env.FAQ_INDEX ?? 'build/.cache/faq.index';
const listFile = join(dirname(indexFile), 'shipped.json');

/** `…/node_modules/@scope/name/lib/x.js` → `…/node_modules/@scope/name`: the innermost package. */
const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

const stemmers = ['node_modules/@orama/stemmers', 'node_modules/stemmer'];

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
                    if ((/[\\/]text[\\/]stem\.ts$/).test(resource)) {
                        // A bundle has the stemmer of its FAQ's language alone; one NOTICE serves the FAQs of all languages.
                        stemmers.forEach((stemmer) => folders.add(stemmer));
                    }
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

/** Emits the slices under the very names by which the index asks for them; files that an older index left are not among them. */
class AnswerSlices {
    apply(compiler) {
        compiler.hooks.thisCompilation.tap('AnswerSlices', (compilation) => {
            const index = existsSync(indexFile) ? readFileSync(indexFile) : Buffer.alloc(0);
            for (const name of existsSync(dirname(indexFile)) ? readdirSync(dirname(indexFile)) : []) {
                if ((/^answers-\d+-[0-9a-f]{16}\.bin$/).test(name) && index.includes(name)) {
                    compilation.emitAsset(name, new webpack.sources.RawSource(readFileSync(join(dirname(indexFile), name))));
                }
            }
        });
    }
}

const icon = process.env.PLUGIN_ICON;

export default {
    plugins: [
        new ShippedPackages(),
        new AnswerSlices(),
        ...(icon ? [new webpack.NormalModuleReplacementPlugin(/[\\/]assets[\\/]icon\.svg$/, icon)] : []),
    ],
};
