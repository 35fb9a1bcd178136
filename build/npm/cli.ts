// `npm pack` runs this first: compiles the command line into `lib/`, and copies the built web app there.

import {chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {dirname, join} from 'node:path';

import {compileCommandLine} from '../faq/compile_command_line.mjs';
import {bundleScript, packedScript, SCRIPT_LANGUAGES} from '../faq/preview/script';
import {PROJECT_FOLDER} from '../faq/project';
import {PACKED_SHIPPED, PACKED_WEBAPP} from '../package/base';
import {readJson} from '../package/files';
import {Problem, reportProblems} from '../package/problem';
import {buildBase} from '../package/webapp';

const LIB = join(PROJECT_FOLDER, 'lib');

/** Its CI files are those that `init` writes. */
const EXAMPLE = join(PROJECT_FOLDER, 'assets/examples/it-help-desk');

/** Modules for checkouts only, which build what the package contains. */
const BUNDLER = 'esbuild';

/** `@scope/name/part` → `@scope/name`. */
const packageName = /^(?:@[^/]+\/)?[^/]+/;

/** Compiles the command line. Rejects with a `Problem` if it imports a package that is not a dependency. */
async function compile(): Promise<void> {
    const {metafile} = await compileCommandLine(PROJECT_FOLDER, LIB);
    const imported = Object.values(metafile.outputs).flatMap(({imports}) => imports.filter(({external}) => external === true)).map(({path}) => path);
    const worker = [...readFileSync(join(LIB, 'worker.mjs'), 'utf8').matchAll(/ from '([^']+)'/g)].map(([, path = '']) => path);
    const brought = Object.keys(readJson(join(PROJECT_FOLDER, 'package.json')).dependencies ?? {});
    const missing = [...imported, ...worker].filter((path) => !isBuiltin(path)).map((path) => packageName.exec(path)?.[0] ?? path).filter((name) =>
        !brought.includes(name) && name !== BUNDLER);
    if (missing.length > 0) {
        throw new Problem(`The command line needs ${[...new Set(missing)].join(', ')}: name them under "dependencies" of package.json, not "devDependencies".`);
    }
}

async function layWebapp(): Promise<void> {
    const {webapp, packages} = await buildBase(PROJECT_FOLDER);
    for (const [name, bytes] of webapp) {
        const file = join(PROJECT_FOLDER, PACKED_WEBAPP, name);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, bytes);
    }

    // Their licences are in NOTICE.
    writeFileSync(join(PROJECT_FOLDER, PACKED_SHIPPED), `${JSON.stringify(packages.map((shipped) => ({...shipped, licenseText: ''})))}\n`);
}

async function layPreview(): Promise<void> {
    mkdirSync(join(LIB, 'preview'));
    await Promise.all(SCRIPT_LANGUAGES.map(async (language) => writeFileSync(packedScript(language), await bundleScript(language))));
}

await reportProblems(async () => {
    rmSync(LIB, {recursive: true, force: true});
    await compile();
    await layWebapp();
    chmodSync(join(LIB, 'cli.js'), 0o755);
    mkdirSync(join(LIB, 'ci'));
    copyFileSync(join(EXAMPLE, '.github/workflows/faq.yml'), join(LIB, 'ci/github.yml'));
    copyFileSync(join(EXAMPLE, '.gitlab-ci.yml'), join(LIB, 'ci/gitlab.yml'));
    await layPreview();
    copyFileSync(join(PROJECT_FOLDER, 'build/faq/config/faq.config.schema.json'), join(LIB, 'faq.config.schema.json'));
});
