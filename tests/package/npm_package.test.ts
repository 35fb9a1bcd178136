// The npm package, packed and installed into an empty folder: `init` on documents, and every command of the example's CI files
// in their order, against the stand-in's server.

import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it, jest} from '@jest/globals';
import {parse} from 'yaml';

import {DemoServer} from '../../build/demo/server/demo_server';
import {PROJECT_FOLDER} from '../../build/faq/project';

jest.setTimeout(300_000);

const EXAMPLE = path.join(PROJECT_FOLDER, 'assets/examples/it-help-desk');
const DOCUMENTS = path.join(PROJECT_FOLDER, 'tests/build/faq/documents');
let work = '';
let server: DemoServer;
let env: NodeJS.ProcessEnv = {};

interface Ending {
    readonly code: number;
    readonly output: string;
}

/** Runs a line like a CI runner. */
function run(line: string, cwd: string): Promise<Ending> {
    return new Promise((settle) => {
        execFile('bash', ['-e', '-o', 'pipefail', '-c', line], {cwd, env, maxBuffer: 1 << 24}, (error, stdout, stderr) =>
            settle({code: typeof error?.code === 'number' ? error.code : Number(error !== null), output: `${stdout}${stderr}`}));
    });
}

function makeHome(name: string): string {
    const folder = path.join(work, name);
    mkdirSync(folder);
    return folder;
}

beforeAll(async () => {
    work = mkdtempSync(path.join(tmpdir(), 'faq-bot-npm-'));
    server = new DemoServer({pageFolder: work, plugins: []});
    const plain = Object.entries(process.env).filter(([name]) => !(/^(?:npm_|JEST_|NODE_OPTIONS$|INIT_CWD$|FAQ_|PLUGIN_|MM_|GITHUB_|CI_)/i).test(name));
    env = {...Object.fromEntries(plain), npm_config_offline: 'true', npm_config_update_notifier: 'false', XDG_CACHE_HOME: path.join(work, 'cache')};
    const {code, output} = await run(`npm pack --silent --pack-destination "${work}"`, PROJECT_FOLDER);
    expect({code, output: code === 0 ? '' : output}).toEqual({code: 0, output: ''});
    env.FAQ_BOT = path.join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
    env.MM_SERVICESETTINGS_SITEURL = await server.listen();
    env.MM_ADMIN_TOKEN = server.state.openSession('sam.okafor')?.token;
});

afterAll(async () => {
    await server.close();
    rmSync(work, {recursive: true, force: true});
});

/** The commands in each CI file. */
const WORKFLOWS: readonly (readonly [string, () => string[]])[] = [
    ['.github/workflows/faq.yml', () => {
        const {jobs} = parse(readFileSync(path.join(EXAMPLE, '.github/workflows/faq.yml'), 'utf8')) as {jobs: Record<string, {steps: {run?: string}[]}>};
        return Object.values(jobs).flatMap(({steps}) => steps.flatMap((step) => step.run ?? []));
    }],
    ['.gitlab-ci.yml', () => {
        const file = parse(readFileSync(path.join(EXAMPLE, '.gitlab-ci.yml'), 'utf8')) as Record<string, {before_script?: string[]; script?: string[]}>;
        return [...file.default?.before_script ?? [], ...Object.values(file).flatMap(({script}) => script ?? [])];
    }],
];

describe('the packed package', () => {
    it.each(WORKFLOWS)('runs every command of %s', async (name, readLines) => {
        const home = makeHome(path.basename(name));
        cpSync(path.join(EXAMPLE, 'en'), home, {recursive: true});
        const lines = readLines();
        expect(lines.length).toBeGreaterThan(5);
        for (const line of lines) {
            const {code, output} = await run(line, home);
            expect({line, code, output: code === 0 ? '' : output}).toEqual({line, code: 0, output: ''});
        }
        expect(server.plugins.overview().active).toMatchObject([{id: 'faq-bot', props: {faq: {title: 'IT help desk'}}}]);
        expect(readdirSync(path.join(home, 'dist')).filter((file) => file.endsWith('.tar.gz'))).toHaveLength(1);
        expect(existsSync(path.join(home, 'faq-preview.html'))).toBe(true);
    });

    it('makes an FAQ of a folder of documents, and its bundle', async () => {
        const home = makeHome('Hilfe');
        cpSync(path.join(DOCUMENTS, 'word.docx'), path.join(home, 'Passwort.docx'));
        cpSync(path.join(DOCUMENTS, 'page.html'), path.join(home, 'mehr/Geräte.html'));
        symlinkSync(path.join(work, 'faq.yml/node_modules'), path.join(home, 'node_modules'), 'junction');
        const {code, output} = await run('npx faq-bot init', home);
        expect(output).toMatch(/^wrote {2}questions\.json\nwrote {2}README\.md\nwrote {2}faq\.config\.yaml\nwrote {2}\.github\/workflows\/faq\.yml\nwrote {2}\.gitlab-ci\.yml\nwrote {2}\.gitignore\n[\s\S]*2 documents, \d+ questions\./);
        expect(code).toBe(0);
        expect(readFileSync(path.join(home, 'faq.config.yaml'), 'utf8')).toMatch(/^ {2}- file: Passwort\.docx$/m);
        for (const line of ['npx faq-bot check', 'npx faq-bot build', 'npx faq-bot eval --data questions.json --min-hit1 0.9', 'npx faq-bot dist | head -1', 'npx faq-bot --version']) {
            const ending = await run(line, home);
            expect({line, code: ending.code, output: ending.code === 0 ? '' : ending.output}).toEqual({line, code: 0, output: ''});
        }
        expect((await run('npx faq-bot init', home)).output).toMatch(/There is a configuration here already/);
    });
});
