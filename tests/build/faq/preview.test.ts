// `preview`: everything that was read, as a page and as text.

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {beforeAll, describe, expect, it} from '@jest/globals';
import {strToU8, zipSync} from 'fflate';

import {runCli} from '../../../build/faq/command_line';
import {createTestTerminal, makeFolder} from './support';

const CONFIG = [
    'title: "Help <desk>"',
    'language: de',
    'sources:',
    '  - file: faq.yaml',
    '    url: https://example.com/faq',
    '  - file: more.txt',
    'aliases:',
    '  druck: [Papier kommt nicht heraus]',
].join('\n');

const FAQ = [
    '- id: druck',
    '  question: Wie drucke ich?',
    '  answer: "**Taste** drücken, <b>nicht</b> [hier](x.html)."',
    '  section: Geräte > Drucker',
    '- question: Wer zahlt?',
    '  answer: ""',
].join('\n');

describe('preview', () => {
    const folder = makeFolder();

    /** Runs `preview` in the folder. */
    async function run(...args: string[]) {
        const terminal = createTestTerminal(folder);
        const code = await runCli(['preview', ...args], terminal);
        return {code, out: terminal.written.join('\n'), errors: terminal.complaints.join('\n')};
    }

    beforeAll(() => {
        writeFileSync(path.join(folder, 'faq.config.yaml'), CONFIG);
        writeFileSync(path.join(folder, 'faq.yaml'), FAQ);
        writeFileSync(path.join(folder, 'more.txt'), 'Wo ist die Küche?\n\nUnten, </script> @all.\n');
    });

    it('shows a warning of a file without lines beside the entry that it names', async () => {
        const line = (text: string, look = ''): string => `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
        const body = ['First?', 'Second?', 'Inner', 'Third?'].map((text) => line(text, '<w:b/>') + line('Yes.')).join('');
        writeFileSync(path.join(folder, 'a.docx'), zipSync(Object.fromEntries(Object.entries({
            '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
        }).map(([name, text]) => [name, strToU8(text)]))));
        await run('--source', 'a.docx', '--out', 'a.html');
        const page = readFileSync(path.join(folder, 'a.html'), 'utf8');
        const at = page.indexOf('is in bold like the questions around it');
        expect([page.indexOf('id="second"') < at, at < page.indexOf('id="third"')]).toEqual([true, true]);
    });

    it('prints one object of JSON', async () => {
        const {code, out} = await run('--config', 'faq.config.yaml', '--format', 'json');
        expect(code).toBe(0);
        const report = JSON.parse(out) as Record<string, object[]>;
        expect(Object.keys(report)).toEqual(['title', 'entries', 'introductions', 'leftOut', 'findings']);
        expect(report).toEqual({
            title: 'Help <desk>',
            entries: [{
                id: 'druck', question: 'Wie drucke ich?', section: ['Geräte', 'Drucker'], answer: expect.stringContaining('**Taste** drücken'),
                aliases: ['Papier kommt nicht heraus'], sources: expect.arrayContaining([{title: 'Help <desk>', url: 'https://example.com/faq'}]), file: 'faq.yaml', line: 1,
            }, {
                id: 'wo-ist-die-kuche', question: 'Wo ist die Küche?', section: [], answer: 'Unten, &lt;/script> @all.', aliases: [], sources: [], file: 'more.txt', line: 1,
            }],
            introductions: [],
            leftOut: [{file: 'faq.yaml', line: 5, what: 'question without an answer', text: 'Wer zahlt?'}],
            findings: expect.arrayContaining([{file: 'faq.yaml', line: 5, column: 3, severity: 'warning', code: 'empty-answer', message: '"Wer zahlt?" has no answer; it is left out.'}]),
        });
    });

    it('prints CSV that reads as the same FAQ', async () => {
        const {out} = await run('--config', 'faq.config.yaml', '--format', 'csv');
        writeFileSync(path.join(folder, 'again.csv'), out);
        const again = await run('--source', 'again.csv', '--format', 'csv');
        expect(again.out).toBe(out);
        expect(out.split('\n')[0]).toBe('question,answer,section,aliases,sources,id');
    });

    it('prints Markdown to compare', async () => {
        const {out} = await run('--config', 'faq.config.yaml', '--format', 'md');
        expect(out).toMatch(/^# Help &lt;desk>\n\n## Geräte\n\n### Drucker\n\n#### Wie drucke ich\? \{#druck\}\n\n<!-- faq\.yaml:1 -->\n\n\*\*Taste\*\*/);
        expect(out).toContain('Also asked:\n\n- Papier kommt nicht heraus');
    });

    it('writes a page that needs no other file', async () => {
        const {out} = await run('--config', 'faq.config.yaml', '--out', 'out/page.html');
        expect(out).toBe('read: 2 questions, 0 introductions; left out: 1 block (faq.yaml:5)\nThe preview is in out/page.html.');
        const page = readFileSync(path.join(folder, 'out/page.html'), 'utf8');
        expect(page).toContain('<html lang="de">');
        expect(page).toContain('<title>Help &lt;desk&gt;: Vorschau</title>');
        expect(page).toContain('<b lang="de">Auch gefragt:</b>');
        expect(page).toContain('<h2>Ausgelassen</h2>');
        expect(page).toContain('<strong>Taste</strong> drücken');
        expect(page).toContain('<span class="alias">Papier kommt nicht heraus</span>');
        expect(page).toContain('faq.yaml:1');
        expect(page.match(/<script/g)).toHaveLength(3);
        expect(page.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/<link|<script| src=|@import|url\(/);
    });

    it('shows faults, and what could be read nevertheless', async () => {
        writeFileSync(path.join(folder, 'wrong.yaml'), '- question: Why?\n  answer: So.\n');
        const {code, out, errors} = await run('--source', 'wrong.yaml', 'none.md', '--format', 'json');
        expect(code).toBe(1);
        expect(JSON.parse(out)).toMatchObject({entries: [{question: 'Why?'}], findings: [{file: 'none.md', severity: 'error', code: 'unreadable'}]});
        expect(errors).toContain('none.md: error: Cannot read this file');
    });

    it.each([['--format', 'xml'], ['--format', 'json', '--open']])('refuses %s %s', async (...args) => {
        expect((await run('--config', 'faq.config.yaml', ...args)).code).toBe(2);
    });
});
