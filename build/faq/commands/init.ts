// `faq init`: sets up an FAQ in a folder with documents. Non-interactive; never overwrites files.

import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {compileFaq, type CompiledFaq} from '../compile/compile';
import {reasonOf, UsageError} from '../diagnostics';
import {findDocuments} from '../init/documents';
import {FIRST_DOCUMENT, writeConfig, writeQuestions, writeReadme} from '../init/files';
import {countOf} from '../../package/count';
import {Problem} from '../../package/problem';
import {CONFIG_NAMES, IS_PACKAGE, PROGRAM, PROJECT_FOLDER} from '../project';
import {recogniseLanguage} from '../source/language';
import type {Terminal} from '../terminal';
import {chooseConfig, readOptionsOnly} from './options';
import {printDiagnostics} from './report';

const FIRST_NAME = 'faq.md';
const IGNORED = ['node_modules/', 'dist/', '.faq-bot/', 'faq-preview.html'];

/** CI files by host. */
const CI_FILES = {github: ['.github/workflows/faq.yml', 'github.yml'], gitlab: ['.gitlab-ci.yml', 'gitlab.yml']} as const;

/** Exit code 0; 2 if there is a configuration already. */
export async function runInit(args: readonly string[], terminal: Terminal): Promise<number> {
    readOptionsOnly(args, {});
    const {cwd: folder} = terminal;
    const config = CONFIG_NAMES.find((name) => existsSync(path.join(folder, name)));
    if (config !== undefined) {
        throw new UsageError(`There is a configuration here already, ${config}; edit it, or begin in another folder.`);
    }
    try {
        return await fill(folder, terminal);
    } catch (error) {
        throw error instanceof Error && 'code' in error ? new Problem(`This folder cannot be set up: ${reasonOf(error)}.`) : error;
    }
}

async function fill(folder: string, terminal: Terminal): Promise<number> {
    const found = findDocuments(folder);
    const documents = found.length > 0 ? found : [FIRST_NAME];
    if (found.length === 0) {
        put(folder, FIRST_NAME, FIRST_DOCUMENT, terminal);
    }
    const faq = await compileFaq(await chooseConfig({source: documents}, [], folder), {cwd: folder, onProgress: terminal.progress});
    const answers = faq.entries.map(({entry: {question, answer}}) => `${question} ${answer}`).join(' ');
    const server = process.env.MM_SERVICESETTINGS_SITEURL?.trim() ?? '';
    const described = {title: nameFaq(folder, faq), language: recogniseLanguage(answers) ?? 'en', folder, documents, server: server === '' ? null : server};
    put(folder, 'questions.json', writeQuestions(faq.entries.map(({entry}) => entry)), terminal);
    put(folder, 'README.md', writeReadme(described), terminal);
    put(folder, CONFIG_NAMES[0], writeConfig(described), terminal);
    for (const host of chooseHosts(folder)) {
        const [name, kept] = CI_FILES[host];
        put(folder, name, readFileSync(path.join(PROJECT_FOLDER, IS_PACKAGE ? `lib/ci/${kept}` : `assets/examples/it-help-desk/${name}`), 'utf8'), terminal);
    }
    ignore(folder, terminal);
    printDiagnostics(faq.diagnostics, terminal);
    terminal.out(`${countOf(documents.length, 'document')}, ${countOf(faq.entries.length, 'question')}. See what was read: ${PROGRAM} preview. Then: ${PROGRAM} deploy`);
    return 0;
}

/** The common section name, else the folder's name. */
function nameFaq(folder: string, {entries}: CompiledFaq): string {
    const [first] = entries;
    const outer = first?.entry.section[0];
    if (outer !== undefined && entries.length > 1 && entries.every(({entry: {section}}) => section[0] === outer)) {
        return outer;
    }
    const name = path.basename(folder).replace(/[-_]+/g, ' ').trim();
    return name === '' ? 'FAQ' : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The host of the git remote, if known; else both. */
function chooseHosts(folder: string): readonly (keyof typeof CI_FILES)[] {
    const {status, stdout} = spawnSync('git', ['-C', folder, 'remote', '-v'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    const remotes = status === 0 ? stdout : '';
    const hosts = (['github', 'gitlab'] as const).filter((host) => remotes.includes(host));
    return hosts.length > 0 ? hosts : ['github', 'gitlab'];
}

function put(folder: string, name: string, text: string, terminal: Terminal): void {
    const file = path.join(folder, name);
    if (existsSync(file)) {
        terminal.out(`kept   ${name}, which is there already`);
        return;
    }
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
    terminal.out(`wrote  ${name}`);
}

function ignore(folder: string, terminal: Terminal): void {
    const file = path.join(folder, '.gitignore');
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const missing = IGNORED.filter((name) => !before.split(/\r?\n/).includes(name));
    if (missing.length > 0) {
        writeFileSync(file, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
        terminal.out(`wrote  .gitignore`);
    }
}
