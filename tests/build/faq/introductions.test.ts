// What sections say before their first question, and the languages of sources, from the document to the FAQ.

import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from '@jest/globals';

import {runCli} from '../../../build/faq/command_line';
import {openIndexFile} from '../../../build/faq/index_file';
import {compileSources, compileText, createTestTerminal, makeFolder} from './support';

const SECTIONS = '# Guests\n\nGuests are people from *outside*, see [the rules](https://example.com/rules).\n\n## How do they join?\n\nBy mail.\n\n# Money\n\n## When do I pay?\n\nMonthly.\n';

function long(words: number): string {
    return Array.from({length: words}, (_, at) => `word${at}`).join(' ');
}

describe('a section with text before its first question', () => {
    it('keeps it as its introduction', async () => {
        const {introductions, entries, diagnostics} = await compileText('a.md', SECTIONS);
        expect(introductions).toEqual([{section: ['Guests'], text: 'Guests are people from *outside*, see [the rules](https://example.com/rules).'}]);
        expect(entries.map(({entry}) => entry.question)).toEqual(['How do they join?', 'When do I pay?']);
        expect(diagnostics).toEqual([]);
    });

    it('has it in the index that is built', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'a.md'), SECTIONS);
        expect(await runCli(['build', '--source', 'a.md', '--out', 'x.index'], createTestTerminal(folder))).toBe(0);
        const {faq} = await openIndexFile(path.join(folder, 'x.index'), 'x.index');
        expect(faq.introductions).toMatchObject([{section: ['Guests']}]);
    });

    it('belongs to the whole FAQ where it stands below a title above sections', async () => {
        const {introductions} = await compileText('a.md', '# Help\n\nText.\n\n## Accounts\n\n### Why?\n\nSo.\n');
        expect(introductions).toEqual([{section: [], text: 'Text.'}]);
    });

    it('belongs to the section around it, below its title, where none of its own questions has an answer', async () => {
        const {introductions} = await compileText('a.md', '# Help\n\n## Accounts\n\nOf all kinds.\n\n### Why?\n\nSo.\n\n### Guests_\n\nText.\n\n#### How?\n');
        expect(introductions).toEqual([{section: ['Accounts'], text: 'Of all kinds.\n\n**Guests\\_**\n\nText.'}]);
    });

    it('has it under the section that the configuration gives, those of several documents one after the other', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'a.md'), '# One\n\nFirst.\n\n## Why?\n\nSo.\n');
        writeFileSync(path.join(folder, 'b.md'), '# Two\n\nSecond.\n\n## How?\n\nThus.\n');
        const {introductions} = await compileSources(folder, ['a.md', 'b.md'].map((file) => ({file, section: ['Top']})));
        expect(introductions).toEqual([{section: ['Top'], text: 'First.\n\nSecond.'}]);
    });

    it.each([
        ['whole paragraphs', `Short.\n\n${long(200)}\n\nMore.`, /^Short\.$/],
        ['words of the first one', `${long(200)}\n\nMore.`, /^word0 .* word1\d\d…$/],
        ['letters where there are no words', 'x'.repeat(3000), /^x{500,999}…$/],
        ['what is left of it escaped', '\\[a\\] '.repeat(400), /^(?:\\\[a\\\] )+\\\[a\\\]…$/],
    ])('has at most 1,000 characters of it, %s, and a warning says so', async (_name, text, kept) => {
        const {introductions, diagnostics} = await compileText('a.md', `# FAQ\n\n${text}\n\n## How?\n\nThus.\n\n## Why?\n\nSo.\n`);
        expect(introductions).toEqual([{section: [], text: expect.stringMatching(kept)}]);
        expect(introductions[0]?.text.length).toBeLessThanOrEqual(1000);
        expect(diagnostics).toEqual([expect.objectContaining({code: 'long-introduction', severity: 'warning', line: 1})]);
    });

    it('is an entry of its own where it is longer, so that nothing of it is lost', async () => {
        const text = long(200).trim();
        const {entries, introductions, diagnostics} = await compileText('a.md', `# A\n\n## Why?\n\nSo.\n\n# B\n\n${text}\n\n## How?\n\nThus.\n`);
        expect(entries.map(({entry: {question, answer, section}}) => [question, answer, section])).toEqual([['Why?', 'So.', ['A']], ['B', text, []], ['How?', 'Thus.', ['B']]]);
        expect([introductions, diagnostics]).toEqual([[], []]);
    });

    it('is left out once all introductions together are too long, since the index is loaded whole', async () => {
        const sections = Array.from({length: 50}, (_, at) => `# Section ${at}\n\n${long(110)}\n\n## Question ${at}?\n\nYes.\n`);
        const {introductions, diagnostics} = await compileText('a.md', sections.join('\n'));
        const together = introductions.reduce((sum, {text}) => sum + text.length, 0);
        expect(together).toBeGreaterThan(30_000);
        expect(together).toBeLessThanOrEqual(32_000);
        expect(diagnostics).toHaveLength(50 - introductions.length);
        expect(diagnostics[0]).toMatchObject({code: 'long-introduction', message: expect.stringContaining('is left out')});
    });
});

describe('the locale of a source', () => {
    it('marks its entries, listed ones too, where it is not the language of the FAQ', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'a.md'), '# Why?\n\nSo.\n');
        writeFileSync(path.join(folder, 'b.md'), '# Wieso?\n\nDarum.\n');
        writeFileSync(path.join(folder, 'c.csv'), 'question,answer\nWarum?,Weil.\n');
        const {entries} = await compileSources(folder, [{file: 'a.md', locale: 'EN'}, {file: 'b.md', locale: 'de-AT'}, {file: 'c.csv', locale: 'de'}], {language: 'en'});
        expect(entries.map(({entry}) => entry.lang)).toEqual([undefined, 'de-AT', 'de']);
        expect(entries[0]?.entry).not.toHaveProperty('lang');
    });
});
