// Compiles the command line into a folder: for the npm package, and for a checkout's own use (`run.mjs`).

import {copyFileSync} from 'node:fs';
import path from 'node:path';

import {build} from 'esbuild';

export async function compileCommandLine(root, folder) {
    const built = await build({
        absWorkingDir: root,
        entryPoints: ['build/faq/cli.ts'],
        outdir: folder,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        target: 'node20',
        packages: 'external',
        chunkNames: '[name]-[hash]',
        metafile: true,
        logLevel: 'warning',
    });
    copyFileSync(path.join(root, 'build/faq/pandoc/worker.mjs'), path.join(folder, 'worker.mjs'));
    return built;
}
