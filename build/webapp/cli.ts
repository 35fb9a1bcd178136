// `make build` and `make notice`: the web app with the bundled FAQ in it and its sizes; NOTICE.

import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {createTerminal} from '../faq/command_line';
import {chooseConfig} from '../faq/commands/options';
import {buildSound, packFaq, settleSettings} from '../faq/commands/pack';
import {replaceFile, writeIndexFiles} from '../faq/index_file';
import {BUNDLED_CONFIG_FILE, BUNDLED_INDEX_FILE, PROJECT_FOLDER} from '../faq/project';
import {makeBundle} from '../package/bundle';
import type {FileMap} from '../package/insert';
import {Problem, reportProblems} from '../package/problem';
import {findExcess, measureSizes, renderSizes} from '../package/sizes';
import {readSourceDate} from '../package/source_date';
import {buildBase, buildWithNotice} from '../package/webapp';

const WEBAPP = join(PROJECT_FOLDER, 'webapp/dist');

/** Folder that the stand-in serves as the plugin's public files. */
const PUBLIC = join(PROJECT_FOLDER, 'build/.cache/public');

/** Builds, prints the sizes, and fails where one is over its budget. */
async function build(): Promise<void> {
    const terminal = createTerminal();
    const base = await buildBase(PROJECT_FOLDER);
    const config = await chooseConfig({config: BUNDLED_CONFIG_FILE}, [], terminal.cwd);
    const settings = settleSettings(config, base.manifest, terminal.cwd);
    const indexed = await buildSound(config, terminal);
    if (!indexed) {
        throw new Problem('The bundled FAQ cannot be compiled; the lines above say why.');
    }
    writeIndexFiles(BUNDLED_INDEX_FILE, {...indexed.built, pictures: indexed.faq.pictures});
    const packed = packFaq(indexed, settings, terminal.cwd);
    writeFolder(WEBAPP, makeBundle(base, packed, settings, readSourceDate(config.folder, process.env)).webapp);
    writeFolder(PUBLIC, packed.published);
    const sizes = measureSizes(WEBAPP);
    console.log(renderSizes(sizes));
    const excess = findExcess(sizes);
    if (excess.length > 0) {
        throw new Problem(`The build is not within its size budgets: ${excess.map(({title}) => title).join('; ')}.`);
    }
}

function writeFolder(folder: string, files: FileMap): void {
    rmSync(folder, {recursive: true, force: true});
    files.forEach((bytes, name) => replaceFile(join(folder, name), bytes));
}

async function notice(): Promise<void> {
    const {base: {packages}, notice: text} = await buildWithNotice(PROJECT_FOLDER);
    writeFileSync(join(PROJECT_FOLDER, 'NOTICE'), text);
    console.log(`NOTICE lists ${packages.map(({name, version}) => `${name} ${version}`).join(', ')}`);
}

const commands: Readonly<Record<string, () => Promise<void>>> = {build, notice};

await reportProblems(async () => {
    const run = commands[process.argv[2] ?? ''];
    if (!run) {
        throw new Problem('Usage: cli.ts build | notice');
    }
    await run();
});
