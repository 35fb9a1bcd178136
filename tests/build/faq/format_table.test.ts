// The table in assets/docs/formats.md is what comes of a document of each format: `UPDATE_GOLDEN=1` writes it anew.

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {expect, it} from '@jest/globals';

import type {CompiledFaq} from '../../../build/faq/compile/compile';
import {compileSources, makeFolder} from './support';
import {FORMAT_DOCUMENTS} from './format_documents';

const GUIDE = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../assets/docs/formats.md');

const COLUMNS: readonly (readonly [string, (faq: CompiledFaq['entries'], answer: string) => boolean])[] = [
    ['questions', (entries) => entries.map(({entry}) => entry.question).join() === 'How do I print?,Who pays?'],
    ['sections', (entries) => entries.every(({entry}) => entry.section.at(-1)?.toLowerCase() === 'devices')],
    ['ids', ([first]) => first?.entry.id.startsWith('print') === true],
    ['code', (_, answer) => (/^```\w*\nlpr x\n```$/m).test(answer)],
    ['tables', (_, answer) => (/^\| Size \| Price \|\n\| :?---/m).test(answer)],
    ['links', (_, answer) => (/\]\(https:\/\/example\.com\/help\)|<https:\/\/example\.com\/help>/).test(answer)],
    ['pictures', (_, answer) => (/!\[[^\]]*\]\((?:https:\/\/example\.com\/a\.png|plugin-file:[\da-f]+\.png)\)/).test(answer)],
    ['notes as quotes', (_, answer) => (/^> (?:[^\n]*\n>\s*\n> )?[^\n]*Only in colour\./m).test(answer)],
];

it('every format gives what the table says', async () => {
    const folder = makeFolder();
    const rows = await Promise.all(FORMAT_DOCUMENTS.map(async ({name, file, content}, at) => {
        const written = await content();

        // Ids have to differ within one FAQ.
        writeFileSync(path.join(folder, `${name}-${file}`), typeof written === 'string' ? written.replace(/\bprint\b(?!\?)/g, `print-${String.fromCharCode(97 + at)}`) : written);
        return [name, `${name}-${file}`] as const;
    }));

    // One compilation for all, as starting Pandoc takes longest.
    const {entries} = await compileSources(folder, rows.map(([, file]) => ({file})), {language: 'en'});
    const lines = rows.map(([name, file]) => {
        const own = entries.filter(({place}) => place.file === file);
        const answer = own[0]?.entry.answer ?? '';
        return `| ${name} | ${COLUMNS.map(([, gives]) => (gives(own, answer) ? 'yes' : '–')).join(' | ')} |`;
    });
    const table = [`| format | ${COLUMNS.map(([name]) => name).join(' | ')} |`, `| --- |${' --- |'.repeat(COLUMNS.length)}`, ...lines].join('\n');
    const guide = readFileSync(GUIDE, 'utf8');
    if (process.env.UPDATE_GOLDEN === '1') {
        writeFileSync(GUIDE, guide.replace(/^\| format \|[\s\S]*?(?=\n\n)/m, table));
    }
    expect(lines.filter((line) => !line.includes('| yes |'))).toEqual([]);
    expect(readFileSync(GUIDE, 'utf8')).toContain(table);
}, 120_000);
