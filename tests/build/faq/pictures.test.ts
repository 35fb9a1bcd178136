// Pictures of documents: shown where everybody can load them, put into the bundle where the document holds them, never a dead link.

import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from '@jest/globals';
import {strToU8, zipSync} from 'fflate';

import {runCli} from '../../../build/faq/command_line';
import {createPictureStore} from '../../../build/faq/picture_store';
import {addressPictures} from '../../../webapp/src/answer/pictures';
import {compileSources, compileText, createTestTerminal, makeFolder} from './support';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A picture of that many bytes. */
const png = (size: number): Buffer => Buffer.concat([PNG, Buffer.alloc(size - PNG.length)]);

describe('a picture', () => {
    it.each([
        ['![Map](https://example.com/map.png)', '![Map](https://example.com/map.png)'],
        ['[![Map](https://example.com/small.png)](https://example.com/large.png)', '![Map](https://example.com/small.png)'],
        ['[![Map](https://example.com/map.png)](https://example.com/page)', '[![Map](https://example.com/map.png)](https://example.com/page)'],
        ['![Map](http://intranet/map.png)', '[Map](http://intranet/map.png)'],
        ['![Map](http://10.1.2.3/map.png)', '[Map](http://10.1.2.3/map.png)'],
        ['![Map](lost.png) here', 'Map here'],
        ['![](https://example.com/floor%20plan.png)', '![floor plan.png](https://example.com/floor%20plan.png)'],
        ['![x](data:text/html;base64,PHNjcmlwdD4=)', 'x'],
    ])('%s', async (markdown, answer) => {
        const {entries: [first], pictures} = await compileText('a.md', `# Why?\n\n${markdown}\n`);
        expect(first?.entry.answer).toBe(answer);
        expect(first?.entry.sources.filter(({url}) => url.endsWith('.png'))).toEqual([]);
        expect(pictures.size).toBe(0);
    });

    it('beside its document, or written into it, goes into the bundle once', async () => {
        const folder = makeFolder();
        mkdirSync(path.join(folder, 'img'));
        writeFileSync(path.join(folder, 'img/map 1.png'), PNG);
        writeFileSync(path.join(folder, 'a.html'), `<h1>Why?</h1><p><img src="img/map%201.png" alt="The map"><img src="data:image/png;base64,${PNG.toString('base64')}" alt="Again"><img src="../secret.png" alt="No"></p>`);
        const {entries: [first], pictures, diagnostics} = await compileSources(folder, [{file: 'a.html'}]);
        const [name] = [...pictures.keys()];
        expect(name).toMatch(/^[\da-f]{16}\.png$/);
        expect(pictures.size).toBe(1);
        expect(first?.entry.answer).toBe(`![The map](plugin-file:${name})![Again](plugin-file:${name})No`);
        expect(diagnostics.map(({code}) => code)).toEqual(['lost-picture']);
    });

    it('of a text in rich text goes into the bundle', async () => {
        const {entries: [first], pictures, diagnostics} = await compileText('a.rtf', `{\\rtf1\\ansi {\\b Why?}\\par So: {\\pict\\pngblip\\picw1\\pich1\n${PNG.toString('hex')}}\\par}`);
        expect(diagnostics.map(({message}) => message)).toEqual([]);
        expect(first?.entry.answer).toContain(`(plugin-file:${[...pictures.keys()][0] ?? 'none'})`);
    });

    it('of a Word file goes into the bundle, and into a preview', async () => {
        const relationship = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
        const relationships = (inner: string): Uint8Array => strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`);
        const drawing = '<w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="p" descr="The map"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
        const folder = makeFolder();
        writeFileSync(path.join(folder, 'a.docx'), zipSync({
            '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
            '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
            'word/_rels/document.xml.rels': relationships(relationship('rId9', 'image', 'media/image1.png')),
            'word/media/image1.png': PNG,
            'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Where is it?</w:t></w:r></w:p><w:p><w:r><w:t>Here: </w:t></w:r><w:r>${drawing}</w:r></w:p></w:body></w:document>`),
        }));
        const terminal = createTestTerminal(folder);
        expect(await runCli(['build', '--source', 'a.docx', '--out', 'out/faq.index'], terminal)).toBe(0);
        const [name = ''] = readdirSync(path.join(folder, 'out/public'));
        expect(name).toMatch(/^[\da-f]{16}\.png$/);
        await runCli(['ask', 'where is it', '--index', 'out/faq.index', '--json'], terminal);
        expect(terminal.written.join('\n')).toContain(`Here: ![The map](public/${name})`);
        await runCli(['preview', '--source', 'a.docx', '--out', 'p.html'], terminal);
        expect(readFileSync(path.join(folder, 'p.html'), 'utf8')).toContain(`src="data:image/png;base64,${PNG.toString('base64')}"`);
    });
});

describe('the store of pictures', () => {
    it('links large pictures, and leaves out those that are too large or no pictures', () => {
        const store = createPictureStore();
        expect(store.add(PNG)).toMatchObject({isShown: true});
        expect(store.add(png(600_000))).toMatchObject({isShown: false});
        expect(store.add(png(5_000_000))).toMatchObject({reason: expect.stringContaining('4 MB')});
        expect(store.add(Buffer.from('<svg onload="alert(1)"/>'))).toMatchObject({reason: expect.stringContaining('PNG')});
        expect(store.files.size).toBe(2);
    });
});

it('has its address where Mattermost serves the plugin, and nowhere else', () => {
    const answer = 'See ![a](plugin-file:0123456789abcdef.png), not `plugin-file:x` nor [b](plugin-file:../x.png).';
    expect(addressPictures(answer, 'https://chat.example/sub/plugins/faq-bot/public/')).toBe(
        'See ![a](https://chat.example/sub/plugins/faq-bot/public/0123456789abcdef.png), not `plugin-file:x` nor [b](plugin-file:../x.png).');
});
