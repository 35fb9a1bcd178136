// Runs the commands of the documents.

import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';

import {GUIDES, readCommands, readDocument, ROOT} from '../docs/documents';

const PATIENCE = 120_000;

/** Commands that are not run, and why. */
const NOT_RUN: readonly (readonly [RegExp, string])[] = [
    [/^export MM_/, 'is for a server'],
    [/^sha256sum /, 'is for a released bundle, in its folder'],
    [/^gpg /, 'makes keys and signatures'],
    [/^npx tsx tests\/docs\/requests\.ts$/, 'needs a Chromium and a build'],
    [/^npm run -s e2e /, 'needs a Chromium and a build'],
];

/** The only `make` command that is run; the others are checked with `make -n`, since `make test` runs them. */
const MADE = 'make dist FAQ_CONFIG=assets/examples/it-help-desk/de/faq.config.yaml';

/** Not copied: large or generated files, and those that are not the project's. */
const LEFT_OUT = ['node_modules', '.git', 'dist', 'coverage', 'reports', 'test-results', 'webapp/dist', 'build/.cache'];

const commands = [...new Set(GUIDES.flatMap((name) => readCommands(readDocument(name))))];
const runnable = commands.filter((command) => !NOT_RUN.some(([pattern]) => pattern.test(command)));

let copy = '';

beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'faq-bot-docs-'));
    cpSync(ROOT, copy, {recursive: true, filter: (source) => !LEFT_OUT.includes(path.relative(ROOT, source))});
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, {recursive: true, force: true}));

/** Runs a line in a shell in the copy, where packages are installed already. */
function run(command: string): {readonly status: number | null; readonly output: string} {
    const line = command.replace(/\bmake\b/, command.startsWith(MADE) ? 'make --old-file=install' : 'make --just-print');
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !(/^(?:JEST_|NODE_OPTIONS$|MAKE|FAQ_|PLUGIN_)/).test(name)));
    const {status, stdout, stderr} = spawnSync('/bin/sh', ['-c', line], {cwd: copy, env, encoding: 'utf8', timeout: PATIENCE});
    return {status, output: `${stdout}${stderr}`};
}

describe('the documents', () => {
    it('have commands, including those on the list of commands not to run', () => {
        expect(runnable.length).toBeGreaterThan(15);
        expect(NOT_RUN.filter(([pattern]) => !commands.some((command) => pattern.test(command)))).toEqual([]);
        expect(commands.filter((command) => command.startsWith(MADE))).toHaveLength(1);
    });

    it.each(runnable)('have a working command: %s', (command) => {
        const {status, output} = run(command);
        expect({status, output: status === 0 ? '' : output}).toEqual({status: 0, output: ''});
    }, PATIENCE);

    it('have a command that makes a bundle of the example and changes nothing else', () => {
        expect(existsSync(path.join(copy, 'dist/faq-bot-it-helpdesk-1.0.0.tar.gz'))).toBe(true);
        expect(existsSync(path.join(copy, 'webapp/dist'))).toBe(false);
    });
});
