// Sources that are wrong, hostile or huge: each ends in a sentence with its place, in bounded time and memory.

import {mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {deflateRawSync} from 'node:zlib';

import {describe, expect, it, jest} from '@jest/globals';
import {strToU8, zipSync} from 'fflate';

import type {CompiledFaq} from '../../../build/faq/compile/compile';
import {formatDiagnostic} from '../../../build/faq/diagnostics';
import {compileSources, compileText, makeFolder} from './support';

jest.setTimeout(60_000);

function messages({diagnostics}: CompiledFaq): string[] {
    return diagnostics.map(formatDiagnostic);
}

/** A ZIP file with one member; `size` is what it claims to unpack to. */
function makeZip(name: string, content: Uint8Array, size: number): Buffer {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(title.length, 26);
    const member = Buffer.alloc(46);
    member.writeUInt32LE(0x02014b50, 0);
    member.writeUInt16LE(8, 10);
    member.writeUInt32LE(packed.length, 20);
    member.writeUInt32LE(size, 24);
    member.writeUInt16LE(title.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(member.length + title.length, 12);
    end.writeUInt32LE(local.length + title.length + packed.length, 16);
    return Buffer.concat([local, title, packed, member, title, end]);
}

describe('a file that cannot be a source', () => {
    it.each<[string, string, string | Uint8Array, string]>([
        ['is empty', 'a.md', '', 'a.md: error: This file is empty. [empty-file]'],
        ['is a PDF', 'a.md', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'latin1'), 'a.md: error: This is a PDF: export it as Word or HTML from where it was written. [not-read]'],
        ['is a manual page', 'a.1', '.\\" by Kim\n.TH FERRY 1\n.SH FAQ\n', 'a.1: error: This is a manual page: convert it to HTML with man -Thtml. [not-read]'],
        ['is a notebook', 'a.ipynb', '{"cells": [{"cell_type": "markdown"}]}', 'a.ipynb: error: This is a notebook of Jupyter: export it as Markdown or HTML. [not-read]'],
        ['is TOML', 'a.toml', 'title = "Port"\n\n[[faq]]\nquestion = "Why?"\n', 'a.toml: error: This is TOML or a list of settings: write its questions and answers as YAML or JSON. [not-read]'],
        ['is other XML', 'a.xml', '<?xml version="1.0"?>\n<faqs><faq/></faqs>\n', 'a.xml: error: This is XML of a kind that is not read: export its questions and answers as HTML, CSV or JSON. [not-read]'],
        ['is a book of another kind', 'a.fb2', '<?xml version="1.0"?>\n<FictionBook><body><section><title><p>Why?</p></title><p>So.</p></section></body></FictionBook>', 'a.fb2: error: This is XML of a kind that is not read'],
        ['is POD', 'a.pod', '=head1 FAQ\n\n=head2 Why?\n\nSo.\n', 'a.pod: error: This is POD, the documentation of Perl: convert it to HTML with pod2html. [not-read]'],
        ['is Texinfo', 'a.texi', '\\input texinfo  @c -*-texinfo-*-\n@node Why\n', 'a.texi: error: This is Texinfo: convert it to HTML with makeinfo --html --no-split. [not-read]'],
        ['is an old Word document', 'a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'error: This is a file of an old Office version'],
        ['is an Outlook e-mail', 'a.msg', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('__substg1.0_', 'utf16le')]), 'error: This is an e-mail of Outlook'],
        ['is a Word document with a password', 'a.docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'error: This document is protected by a password'],
        ['is a drawing of characters', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Why?</text></svg>', 'error: This is a picture'],
        ['is a saved e-mail', 'a.eml', 'From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n\r\nWhy?', 'error: This is an e-mail'],
        ['is a file of subtitles', 'a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nWhy?', 'error: This is a file of subtitles'],
        ['is a picture', 'a.html', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'error: This is a picture'],
        ['is a presentation', 'a.pptx', makeZip('ppt/presentation.xml', Buffer.from('<p/>'), 4), 'error: This is a PowerPoint presentation'],
        ['is a web archive', 'a.doc', 'Date: Mon, 1 Jan 2024\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n', 'error: This is a web archive'],
        ['is a link to a Google document', 'a.gdoc', '{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}', 'error: This is a link to a Google document'],
        ['is a feed', 'a.xml', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', 'error: This is a feed'],
        ['has no letters', 'a.md', Buffer.from(Array.from({length: 3000}, (_, at) => (at * 7919) % 256)), 'error: This is no text'],
        ['is a cut XLSX', 'a.xlsx', makeZip('xl/workbook.xml', Buffer.from('<workbook/>'), 11).subarray(0, 60), 'a.xlsx: error: This is not a whole xlsx file'],
        ['is an XLSX without sheets', 'a.xlsx', makeZip('xl/workbook.xml', Buffer.from('<workbook/>'), 11), 'a.xlsx: error: '],
        ['says nothing of its format', 'a.dat', '12345', 'a.dat: error: The format of this file is not plain'],
        ['is no ZIP', 'a.docx', 'not a zip', 'a.docx: error: This is not a whole docx file;'],
        ['is another ZIP', 'a.docx', makeZip('x.txt', Buffer.from('x'), 1), 'a.docx: error: This ZIP file holds documents: unpack it and name them. [not-read]'],
        ['is a ZIP bomb that lies about its size', 'a.docx', makeZip('word/document.xml', Buffer.alloc(40_000_000), 100), 'a.docx: error: This file unpacks to more than 12 MB'],
        ['is not YAML', 'a.yaml', '- question: [', 'a.yaml:1:14: error: This is not YAML'],
        ['lists nothing', 'a.yaml', 'a: 1', 'a.yaml: error: No entry is listed here'],
        ['is not JSON', 'a.json', '{"faqs": [}', 'a.json:1:11: error: This is not JSON'],
        ['has no columns', 'a.csv', 'x,y\n1,2', 'a.csv: error: No row names the columns of questions and answers: "question" and "answer" are missing. Name'],
        ['leaves a quote open', 'a.csv', 'question,answer\nx,y\nz,"never closed\n', 'a.csv:3:1: error: This spreadsheet cannot be read: a quote is opened here or before and never closed.'],
    ])('%s', async (_name, file, content, message) => {
        const compiled = await compileText(file, content);
        expect(messages(compiled)[0]).toContain(message);
        expect(compiled.entries).toEqual([]);
    });

    it('has more bytes than are read', async () => {
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'a.md'), '');
        truncateSync(path.join(folder, 'a.md'), 50 * 1024 * 1024);
        expect(messages(await compileSources(folder, [{file: 'a.md'}]))).toEqual(['a.md: error: This file has 50.0 MB; at most 16 MB are read. [too-large]']);
    });

    it('multiplies itself by YAML aliases', async () => {
        const levels = Array.from({length: 9}, (_, at) => `l${at + 1}: &l${at + 1} [${Array(10).fill(`*l${at}`).join(', ')}]`);
        const compiled = await compileText('a.yaml', `l0: &l0 x\n${levels.join('\n')}\nentries:\n  - question: *l9\n    answer: x\n`);
        expect(messages(compiled)[0]).toContain('a.yaml: error: This YAML repeats itself');
    });

    it('is a directory, missing, a link to itself or a link out of its folder', async () => {
        const folder = makeFolder();
        const outside = makeFolder();
        mkdirSync(path.join(folder, 'dir.md'));
        symlinkSync('loop.md', path.join(folder, 'loop.md'));
        writeFileSync(path.join(outside, 'secret.md'), '# Q?\n\nSecret\n');
        symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'link.md'));
        const compiled = await compileSources(folder, ['dir.md', 'none.md', 'loop.md', 'link.md'].map((file) => ({file})));
        expect(messages(compiled).sort()).toEqual([
            expect.stringContaining('dir.md: error: This is a directory'),
            expect.stringContaining('link.md: error: This is a symbolic link out of its folder'),
            expect.stringContaining('loop.md: error: Cannot read this file: it is a symbolic link that leads to itself'),
            expect.stringContaining('none.md: error: Cannot read this file: there is no such file'),
        ]);
    });
});

it('every source that names no file is reported at once, and the others are read', async () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'a.md'), '## Why?\n\nSo.\n');
    const compiled = await compileSources(folder, [{file: 'none/*.md'}, {file: 'a.md'}, {file: '*.rst'}]);
    expect(compiled.diagnostics.filter(({code}) => code === 'no-files').map(({message}) => message)).toEqual(['The folder of "none/*.md" cannot be read.', '"*.rst" matches no file.']);
    expect(compiled.entries).toHaveLength(1);
});

describe('an odd document', () => {
    it('may have a heading of 10,000 characters, which is cut with a warning', async () => {
        const compiled = await compileText('a.md', `# ${'long '.repeat(2000)}\n\nAnswer\n`);
        expect(messages(compiled)).toEqual([expect.stringContaining('a.md: warning: This question has 9999 characters; it is cut to 300')]);
        expect(compiled.entries[0]?.entry.question).toHaveLength(300);
        expect(compiled.entries[0]?.entry.answer).toBe(`> ${'long '.repeat(2000).trim()}\n\nAnswer`);
    });

    it('may ask the same 5,000 times: every entry has its id, every repeat a warning', async () => {
        const compiled = await compileText('a.csv', `question,answer\n${'Why?,So.\n'.repeat(5000)}`);
        expect(new Set(compiled.entries.map(({entry}) => entry.id)).size).toBe(5000);
        expect(compiled.diagnostics.filter(({code}) => code === 'duplicate-question')).toHaveLength(4999);
    });

    it('loses its scripts and dangerous links, and says so', async () => {
        const compiled = await compileText('a.html', '<h1>Why?</h1><p onclick="x()">So<script>alert(1)</script> <a href=" JaVaScript:alert(1)">a</a><a href="data:x">b</a><iframe src="x"></iframe><svg onload="x"></svg></p>');
        expect(compiled.entries[0]?.entry).toMatchObject({answer: 'So ab', sources: []});
        expect(compiled.diagnostics.map(({code}) => code)).toEqual(['forbidden-scheme', 'forbidden-scheme']);
    });

    it('does not let one listed answer swallow the next ones', async () => {
        const compiled = await compileText('a.json', JSON.stringify([
            {question: 'One?', answer: 'See\n```\nnever closed'},
            {question: 'Two?', answer: '*two* [x](https://x.com)'},
        ]));
        expect(compiled.entries.map(({entry}) => entry.answer)).toEqual(['See\n\n```\nnever closed\n```', '*two* [x](https://x.com)']);
    });

    it.each([
        ['a.html', `<h1>Why?</h1><p>x</p>${'<div>'.repeat(20_000)}deep`],
        ['a.md', `# Why?\n\n${'> '.repeat(5_000)}deep`],
    ])('may be nested without end: %s', async (file, text) => {
        expect(messages(await compileText(file, text))).toEqual([expect.stringContaining('nested too deeply')]);
    });

    it.each(['<!-- ', '<?x ', '<![CDATA[ ', '</b>', '<a>'])('may repeat what is never closed: %s', async (mark) => {
        const compiled = await compileText('a.dbk', `<article><title>Port</title><qandaset><qandaentry><question><para>Why?</para></question><answer><para>So.</para></answer></qandaentry></qandaset>${mark.repeat(20_000)}</article>`);
        expect(compiled.entries.map(({entry}) => [entry.question, entry.answer.slice(0, 3)])).toEqual([['Why?', 'So.']]);
    });
});

it('a Word document with tracked changes reads as accepted', async () => {
    const run = (text: string, tag = 't'): string => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
    const change = 'w:id="1" w:author="Kim" w:date="2024-05-01T00:00:00Z"';
    const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('May I bring a ')}<w:del ${change}>${run('car', 'delText')}</w:del><w:ins ${change}>${run('bike')}</w:ins>${run('?')}</w:p>
<w:p>${run('Yes')}<w:del ${change}>${run(', for nine euros', 'delText')}</w:del><w:moveFrom ${change}>${run(' at night')}</w:moveFrom><w:moveTo ${change}>${run(' by day')}</w:moveTo>${run('.')}</w:p></w:body></w:document>`;
    const styles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>';
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const compiled = await compileText('a.docx', zipSync({
        '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>'),
        '_rels/.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`),
        'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/styles" Target="styles.xml"/></Relationships>`),
        'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(styles),
    }));
    expect(compiled.entries.map(({entry}) => [entry.question, entry.answer])).toEqual([['May I bring a bike?', 'Yes by day.']]);
});

it('a folder of many files with an article each is read whole, in the order of their names', async () => {
    const folder = makeFolder();
    const names = Array.from({length: 150}, (_, at) => String(at).padStart(3, '0'));
    names.forEach((name) => writeFileSync(path.join(folder, `${name}.md`), `---\ntitle: What is room ${name} for?\n---\n\nFor group ${name}.\n`));
    const compiled = await compileSources(folder, [{file: '*.md'}], {language: 'en'});
    expect(messages(compiled)).toEqual([]);
    expect(compiled.entries.map(({entry}) => entry.question)).toEqual(names.map((name) => `What is room ${name} for?`));
});

it('reads each chapter of a book once, and no file outside of the book', async () => {
    const items = '<item id="a" href="a.xhtml"/><item id="b" href="%E0%A4.xhtml"/><item id="c" href="../../../../etc/hostname"/>';
    const references = '<itemref idref="a"/>'.repeat(1_000) + '<itemref idref="b"/><itemref idref="c"/>';
    const compiled = await compileText('a.epub', zipSync({
        'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="b/content.opf"/></rootfiles></container>'),
        'b/content.opf': strToU8(`<package><manifest>${items}</manifest><spine>${references}</spine></package>`),
        'b/a.xhtml': strToU8(`<html><body><h1>May I share it?</h1><p>Yes.</p><!-- ${'x'.repeat(1_000_000)} --></body></html>`),
    }));
    expect(compiled.entries.map(({entry}) => [entry.question, entry.answer])).toEqual([['May I share it?', 'Yes.']]);
});

it('leaves out what a book’s style sheet hides, its title page and its contents', async () => {
    const page = (body: string): Uint8Array => strToU8(`<html><body>${body}</body></html>`);
    const compiled = await compileText('a.epub', zipSync({
        'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>'),
        'content.opf': strToU8(`<package><manifest>${['t', 'c', 'a'].map((id) => `<item id="${id}" href="${id}.xhtml"/>`).join('')}</manifest>` +
            '<spine><itemref idref="t"/><itemref idref="c"/><itemref idref="a"/></spine><guide><reference type="toc" href="c.xhtml#top"/></guide></package>'),
        'looks.css': strToU8('.later { display: none }'),
        't.xhtml': page('<section epub:type="titlepage"><h1>Harbour</h1></section>'),
        'c.xhtml': page('<h1>Pages</h1><p><a href="a.xhtml">May I share it?</a></p>'),
        'a.xhtml': page('<h1>May I share it?</h1><p>Yes.</p><p class="later">Key 6</p>'),
    }));
    expect(compiled.entries.map(({entry}) => [entry.question, entry.answer])).toEqual([['May I share it?', 'Yes.']]);
    expect(messages(compiled)).toEqual([expect.stringContaining('1 hidden passage; the first is "Key 6"')]);
});

describe('a file with another kind’s name is read by its content:', () => {
    it.each([
        ['a page', 'a.docx', '<html><body><h2>May I share it?</h2><p>Yes.</p></body></html>'],
        ['rich text', 'a.docx', '{\\rtf1\\ansi {\\b May I share it?}\\par Yes.\\par}'],
        ['a table in text', 'a.xlsx', 'question,answer\nMay I share it?,Yes.\n'],
    ])('%s', async (_name, file, content) => {
        const compiled = await compileText(file, content);
        expect(compiled.entries.map(({entry}) => [entry.question, entry.answer])).toEqual([['May I share it?', 'Yes.']]);
    });
});

it('leaves white text out of a page that is white throughout', async () => {
    const body = '<h1>May I share it?</h1><p>Yes.<span class="w"> Key 7</span><font color="white"> Key 8</font></p>';
    const ask = (css: string): Promise<CompiledFaq> => compileText('a.html', `<html><head><style>.w { color: #fff } ${css}</style></head><body>${body}</body></html>`);
    const [white, dark] = [await ask('p { background: white }'), await ask('p { background: navy }')];
    expect(white.entries.map(({entry}) => entry.answer)).toEqual(['Yes.']);
    expect(messages(white)).toEqual([expect.stringContaining('2 hidden passages; the first is "Key 7"')]);
    expect(dark.entries.map(({entry}) => entry.answer)).toEqual(['Yes. Key 7 Key 8']);
});
