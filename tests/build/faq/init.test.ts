// `faq init`: the configuration for a folder with many documents.

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {expect, it, jest} from '@jest/globals';

import {runCli} from '../../../build/faq/command_line';
import {createTestTerminal, makeFolder} from './support';

jest.setTimeout(60_000);

it('makes globs of many documents only where they match no other file', async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, 'manuals'));
    const write = (name: string): void => writeFileSync(path.join(folder, name), `# How do I use ${name}?\n\nLike this.\n`);
    [...Array.from({length: 12}, (_, at) => `manuals/part ${at}.md`), 'faq.md', 'CHANGELOG.md'].forEach(write);
    expect(await runCli(['init'], createTestTerminal(folder))).toBe(0);
    expect(readFileSync(path.join(folder, 'faq.config.yaml'), 'utf8')).toContain('\nsources:\n  - file: faq.md\n  - glob: manuals/*.md\n\n');
});

it('names a file with a line break in its name as it is', async () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'two\nlines.md'), '# How do I use it?\n\nLike this.\n');
    expect(await runCli(['init'], createTestTerminal(folder))).toBe(0);
    expect(readFileSync(path.join(folder, 'faq.config.yaml'), 'utf8')).toContain('\n  - file: "two\\nlines.md"\n');
    const terminal = createTestTerminal(folder);
    expect(await runCli(['check'], terminal)).toBe(0);
    expect(terminal.written.join('\n')).toContain('read: 1 question');
});
