// `check`: every kind of finding, provoked.

import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it, jest} from '@jest/globals';

import {createAboutFiles} from '../../../build/faq/about_files';
import {runCli} from '../../../build/faq/command_line';
import {chooseConfig} from '../../../build/faq/commands/options';
import {inspectFaq} from '../../../build/faq/inspect';
import {createTestTerminal, makeFolder} from './support';

jest.setTimeout(60_000);

interface Finding {
    readonly code: string;
    readonly line: number;
    readonly file: string;
    readonly message: string;
}

/** Checks files; the configuration is one of them. */
async function check(files: Readonly<Record<string, string>>): Promise<{code: number; findings: Finding[]}> {
    const folder = makeFolder();
    Object.entries(files).forEach(([name, text]) => writeFileSync(path.join(folder, name), text));
    const terminal = createTestTerminal(folder);
    const code = await runCli(['check', '--config', 'c.yaml', '--json'], terminal);
    return {code, findings: (JSON.parse(terminal.written.join('')) as {diagnostics: Finding[]}).diagnostics};
}

const config = 'sources:\n  - file: f.yaml\n';

function entry(question: string, answer: string, more = ''): string {
    return `- question: "${question}"\n  answer: "${answer}"\n${more}`;
}

describe('check', () => {
    it.each<[string, Record<string, string>, number, Partial<Record<keyof Finding, unknown>>]>([
        ['an answer that is empty', {'f.yaml': entry('Why?', '') + entry('How?', 'So.')}, 0, {code: 'empty-answer', line: 1}],
        ['a question that is empty', {'f.yaml': entry('How?', 'So.') + entry(' ', 'x')}, 0, {code: 'empty-question', line: 3}],
        ['a question asked twice', {'f.yaml': entry('Why me?', 'a') + entry('why me', 'b')}, 0, {code: 'duplicate-question', line: 3, message: expect.stringContaining('f.yaml:1')}],
        ['an id given twice', {'f.yaml': entry('Why?', 'a', '  id: x\n') + entry('How?', 'b', '  id: x\n')}, 1, {code: 'duplicate-id', line: 4}],
        ['questions that steal each other\'s answers', {'c.yaml': `${config}answer:\n  thresholds:\n    answer: 0.4\n`, 'f.yaml': entry('Who may invite guests to a channel?', 'a') + entry('Who may invite guests to a private channel?', 'b')}, 0, {code: 'alike'}],
        ['questions so alike that nothing is posted', {'f.yaml': entry('How do I reset my password?', 'a') + entry('How do I reset my passwords?', 'b')}, 0, {code: 'never-posted', line: 1, message: expect.stringMatching(/my passwords\?" \(f\.yaml:3\).*Join the two entries/)}],
        ['a link with a forbidden scheme', {'f.yaml': entry('Why?', '[x](javascript:alert)')}, 0, {code: 'forbidden-scheme', line: 2}],
        ['a link without a scheme', {'f.yaml': entry('Why?', '[x](a.html)')}, 0, {code: 'relative-link', line: 2}],
        ['an answer longer than a post', {'f.yaml': entry('Why?', 'long '.repeat(4000))}, 0, {code: 'long-answer', line: 1}],
        ['an alias that another entry ranks higher for', {
            'c.yaml': `${config}aliases:\n  why-is-the-printer-grey:\n    - how does the coffee machine work\n`,
            'f.yaml': entry('Why is the printer grey?', 'No ink.') + entry('How does the coffee machine work?', 'Press it.'),
        }, 0, {code: 'shared-alias', file: 'c.yaml', line: 5, message: expect.stringContaining('how-does-the-coffee-machine-work')}],
        ['aliases of an entry that is not there', {'c.yaml': `${config}aliases:\n  hwo: [x]\n`, 'f.yaml': entry('How?', 'So.')}, 0, {code: 'unknown-entry', file: 'c.yaml', line: 4, message: expect.stringContaining('did you mean "how"?')}],
        ['a field that means nothing', {'f.yaml': entry('Why?', 'So.', '  alises: x\n')}, 0, {code: 'unknown-field', message: expect.stringContaining('did you mean "aliases"?')}],
        ['a label that another document has', {'c.yaml': 'sources:\n  - glob: "*.rst"\n', 'a.rst': '.. _x:\n\nWhy?\n====\n\nSo.\n', 'b.rst': '.. _x:\n\nHow?\n====\n\nSo.\n'}, 0, {code: 'duplicate-id', file: 'b.rst', line: 3}],
        ['a file that cannot be included', {'c.yaml': 'sources:\n  - file: a.rst\n', 'a.rst': 'Why?\n====\n\nSo.\n\n.. include:: ../../etc/passwd\n'}, 0, {code: 'not-included', line: 6}],
        ['a source without questions', {'c.yaml': 'sources:\n  - file: f.md\n  - file: f.yaml\n', 'f.md': 'Just text.\n', 'f.yaml': entry('Why?', 'So.')}, 0, {code: 'no-questions', file: 'f.md'}],
        ['nothing but empty answers', {'f.yaml': entry('Why?', '')}, 1, {code: 'no-entries', file: 'c.yaml'}],
        ['structured data that is not JSON', {'c.yaml': 'sources:\n  - file: f.html\n', 'f.html': '<h1>Why?</h1><p>So.</p>\n<script type="application/ld+json">{"@type":</script>'}, 0, {code: 'bad-json-ld', line: 2}],
        ['a question that finds another entry', {'f.yaml': entry('Bora Bora', 'x') + entry('Bora', 'y')}, 0, {code: 'not-found', line: 3, message: expect.stringContaining('(bora-bora) first')}],
        ['a question without a word', {'f.yaml': entry('Why?', 'So.') + entry('???', 'Because.')}, 0, {code: 'not-found', line: 3, message: expect.stringContaining('none of its words')}],
        ['an alias that finds another entry', {'f.yaml': entry('Bora Bora', 'x') + entry('Which wind blows here?', 'y', '  aliases: [bora]\n')}, 0, {code: 'alias-not-found', line: 3, message: expect.stringContaining('(bora-bora) first')}],
        ['a question too long for a list', {'f.yaml': entry(`Why ${'so '.repeat(100)}?`, 'So.')}, 0, {code: 'long-question', line: 1}],
        ['a glob that matches nothing', {'c.yaml': 'sources:\n  - glob: "*.rst"\n'}, 1, {code: 'no-files', file: 'c.yaml', line: 2}],
        ['a source of no known format', {'c.yaml': 'sources:\n  - file: f.dat\n', 'f.dat': '12345'}, 1, {code: 'unknown-format', file: 'f.dat'}],
        ['a source that is not there', {}, 1, {code: 'unreadable', file: 'f.yaml'}],
        ['a source without text', {'f.yaml': ''}, 1, {code: 'empty-file', file: 'f.yaml'}],
        ['elements nested too deeply', {'c.yaml': 'sources:\n  - file: f.html\n', 'f.html': `<h1>Why?</h1>${'<div>'.repeat(20_000)}So.`}, 1, {code: 'too-deep', file: 'f.html'}],
        ['an entry that holds several questions', {'c.yaml': 'sources:\n  - file: f.md\n', 'f.md': '# How do we eat?\n\nWell.\n\n- **Where is the canteen?** Below.\n- **When does it open?** At ten.\n'}, 0, {message: expect.stringContaining('Where is the canteen?')}],
        ['an entry that lists the others', {'f.yaml': entry('Contents', '- Who pays?\\n- Why me?\\n- [Where is it?](https://x.com)') + entry('Who pays?', 'You.') + entry('Why me?', 'So.') + entry('Where is it?', 'Here.')}, 0, {code: 'contents-entry', line: 1}],
        ['a row with other columns', {'c.yaml': 'sources:\n  - file: f.csv\n', 'f.csv': 'question,answer\nWhy?,So.,more\n'}, 0, {code: 'bad-record', line: 2}],
    ])('reports %s', async (_name, files, exit, finding) => {
        const {code, findings} = await check({'c.yaml': config, ...files});
        expect(findings).toContainEqual(expect.objectContaining(finding));
        expect(code).toBe(exit);
    });

    it('reports nothing for an alias that finds its entry, whatever else it holds', async () => {
        const {findings} = await check({
            'c.yaml': `${config}aliases:\n  colour-of-the-printer: [why does the coffee machine leak water]\n`,
            'f.yaml': entry('Colour of the printer', 'Grey.') + entry('Why does the coffee machine leak?', 'Water comes out below.'),
        });
        expect(findings.map(({code}) => code)).not.toContain('not-found');
        expect(findings.filter(({code}) => code.startsWith('alias'))).toEqual([]);
    });

    it('reports nothing for an FAQ without faults', async () => {
        expect(await check({'c.yaml': config, 'f.yaml': entry('Why is the sky blue?', 'Air.') + entry('Where is the canteen?', 'Downstairs.')})).toEqual({code: 0, findings: []});
    });

    it('prints one line each, with its place and code', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'f.yaml'), entry('Why?', '') + entry('How?', 'So.'));
        const terminal = createTestTerminal(folder);
        expect(await runCli(['check', '--source', 'f.yaml'], terminal)).toBe(0);
        expect(terminal.written).toEqual(['f.yaml:1:3: warning: "Why?" has no answer; it is left out. [empty-answer]', '0 errors, 1 warning', 'read: 1 question, 0 introductions; left out: 1 block (f.yaml:1)']);
    });

    it('reports the same as build and the System Console', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'f.yaml'), entry('How do I reset my password?', '[x](a.html)') + entry('How do I reset my passwords?', 'b', '  aliases: [why]\n') + entry('Why?', 'So.'));
        const said = async (...args: string[]): Promise<string[]> => {
            const terminal = createTestTerminal(folder);
            await runCli([...args, '--source', 'f.yaml'], terminal);
            return [...terminal.written, ...terminal.complaints].filter((line) => line.includes('warning:'));
        };
        const checked = await said('check');
        expect(checked.length).toBeGreaterThan(2);
        expect(await said('build', '--out', 'faq.index')).toEqual(checked);
        const {compiled, indexed, findings} = await inspectFaq(() => chooseConfig({source: ['f.yaml']}, [], folder), {cwd: folder});
        const {about} = createAboutFiles({...compiled!, findings, built: indexed!.files, cwd: folder, env: {}, version: '1.0.0'});
        expect(about.warnings.map(({message, code}) => `${message} [${code}]`)).toEqual(checked.map((line) => line.replace(/^.*? warning: /, '')));
    });

    it('summarises repeated findings unless all are asked for', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'f.yaml'), entry('How?', 'So.') + entry('', 'x').repeat(40));
        const terminal = createTestTerminal(folder);
        await runCli(['check', '--source', 'f.yaml'], terminal);
        expect(terminal.written).toContain('f.yaml:3:3: warning: This question is empty; it is left out. [empty-question] and 39 more of this kind; check --all lists them');
        expect(terminal.written.filter((line) => line.includes('[empty-question]'))).toHaveLength(1);
        await runCli(['check', '--source', 'f.yaml', '--all'], terminal);
        expect(terminal.written.filter((line) => line.includes('[empty-question]'))).toHaveLength(41);
    });
});
