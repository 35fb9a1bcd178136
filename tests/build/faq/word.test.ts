// What Word's own features make of a document's questions, answers and hidden text.

import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {beforeAll, describe, expect, it} from '@jest/globals';
import {strToU8, zipSync} from 'fflate';

import type {CompiledFaq} from '../../../build/faq/compile/compile';
import {compileSources, makeFolder} from './support';

const NAMESPACES = [['w', 'wordprocessingml/2006/main'], ['r', 'officeDocument/2006/relationships']].map(([prefix, name]) => `xmlns:${prefix ?? ''}="http://schemas.openxmlformats.org/${name ?? ''}"`).join(' ');
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function run(text: string, properties = ''): string {
    return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(content: string, properties = ''): string {
    return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
}

function bold(text: string): string {
    return paragraph(run(text, '<w:b/>'));
}

function styled(style: string, content: string): string {
    return paragraph(content, `<w:pStyle w:val="${style}"/>`);
}

function cell(...paragraphs: readonly string[]): string {
    return `<w:tc>${paragraphs.map((text) => (text.startsWith('<') ? text : paragraph(text))).join('')}</w:tc>`;
}

function row(...cells: readonly string[]): string {
    return `<w:tr>${cells.map((text) => (text.startsWith('<w:tc') ? text : cell(text))).join('')}</w:tr>`;
}

function table(...rows: readonly string[]): string {
    return `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

function control(content: string, properties = ''): string {
    return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function style(id: string, name: string, more = ''): string {
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

const WHITE = '<w:color w:val="FFFFFF" w:themeColor="background1"/>';
const STYLES = style('Ask', 'FAQ Frage') + style('Loud', 'Loud', '<w:rPr><w:b/></w:rPr>') + style('Part', 'Chapter', '<w:basedOn w:val="Level"/>') +
    style('Level', 'Level', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('Secret', 'Secret', '<w:rPr><w:vanish/></w:rPr>') + style('H2', 'heading 2') + style('C1', 'toc 1');

function makeWord(body: string, parts: Readonly<Record<string, string>> = {}, without = ''): Uint8Array {
    const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    return zipSync(Object.fromEntries(Object.entries({
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
        '_rels/.rels': `${relations}<Relationship Id="a" Type="${kind}/officeDocument" Target="word/document.xml"/></Relationships>`,
        'word/_rels/document.xml.rels': `${relations}<Relationship Id="s" Type="${kind}/styles" Target="styles.xml"/></Relationships>`,
        'word/styles.xml': `<w:styles ${NAMESPACES}>${STYLES}</w:styles>`,
        'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
        ...parts,
    }).flatMap(([name, content]) => (name === without ? [] : [[name, strToU8(content)]]))));
}

interface WordCase {
    readonly body: string;

    /** Questions with their answers; `section: question` below a section. */
    readonly entries: readonly (readonly [string, string])[];
    readonly leftOut?: readonly string[];
    readonly parts?: Readonly<Record<string, string>>;
}

const SHARE: readonly (readonly [string, string])[] = [['May I share it?', 'Yes.'], ['May I sell it?', 'No.']];

const CASES: Readonly<Record<string, WordCase>> = {
    'a style that is called after questions': {body: styled('Ask', 'Lost badge') + paragraph('Call us.') + styled('Ask', 'Late bus') + paragraph('Wait.'), entries: [['Lost badge', 'Call us.'], ['Late bus', 'Wait.']]},
    'outline levels, of a style and of a paragraph': {
        body: styled('Part', 'Travel') + paragraph('Late bus', '<w:outlineLvl w:val="1"/>') + paragraph('Wait.') + paragraph('Lost bag', '<w:outlineLvl w:val="1"/>') + paragraph('Ask.'),
        entries: [['Travel: Late bus', 'Wait.'], ['Travel: Lost bag', 'Ask.']],
    },
    'a bold style': {body: styled('Loud', 'May I share it?') + paragraph('Yes.') + styled('Loud', 'May I sell it?') + paragraph('No.'), entries: SHARE},
    'bold titles alone': {body: bold('Sharing') + paragraph('Yes.') + bold('Selling') + paragraph('No.'), entries: [['Sharing', 'Yes.'], ['Selling', 'No.']]},
    'bold titles below each heading': {
        body: ['Cars', 'Bikes'].map((name) => styled('Part', name) + bold(`Buying ${name}`) + paragraph('Yes.') + bold(`Selling ${name}`) + paragraph('No.')).join(''),
        entries: ['Cars', 'Bikes'].flatMap((name): [string, string][] => [[`${name}: Buying ${name}`, 'Yes.'], [`${name}: Selling ${name}`, 'No.']]),
    },
    'a table that only places text': {body: table(row(cell(bold('May I share it?'), paragraph('Yes.'), bold('May I sell it?'), paragraph('No.')))), entries: SHARE},
    'rows over all columns as sections': {
        body: table(row('Question', 'Answer'), `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Use')}</w:tc></w:tr>`, row('May I share it?', 'Yes.'), row('May I sell it?', 'No.')),
        entries: SHARE.map(([question, answer]) => [`Use: ${question}`, answer]),
    },
    'content controls around rows, cells and text': {
        body: table(row('Question', 'Answer'), control(row('May I share it?', 'Yes.')), `<w:tr>${control(cell('May I sell it?'))}${cell(control(paragraph('No.')))}</w:tr>`) + control(paragraph('Click here to type.'), '<w:showingPlcHdr/>'),
        entries: SHARE,
    },
    'fields, smart tags and phonetic letters': {
        body: styled('H2', 'Open today?') + paragraph(`${run('Until ')}<w:fldSimple w:instr=" DATE ">${run('noon')}</w:fldSimple>${run(' in ')}<w:smartTag w:element="City">${run('Ulm')}</w:smartTag>${run(' ')}` +
            `<w:r><w:ruby><w:rt>${run('かん')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>${run(', e')}<w:r><w:noBreakHyphen/></w:r>${run('mail')}`),
        entries: [['Open today?', 'Until noon in Ulm 漢, e-mail']],
    },
    'text boxes after their paragraph': {body: styled('H2', 'Open today?') + paragraph(`${run('Yes.')}<w:r><w:pict><w:txbxContent>${paragraph('Box one.')}${paragraph('Box two.')}</w:txbxContent></w:pict></w:r>`) + paragraph('End.'), entries: [['Open today?', 'Yes.\n\nBox one.\n\nBox two.\n\nEnd.']]},
    'hidden runs, paragraphs of a hidden style, hidden and deleted rows': {
        body: styled('H2', 'Open today?') + paragraph(run('Yes.') + run('Key 1', '<w:vanish/>')) + styled('Secret', run('Key 2') + run('Shown.', '<w:vanish w:val="0"/>')) + table(row('One', 'Two'), row('Key 3', 'Key 4').replace('<w:tr>', '<w:tr><w:trPr><w:hidden/></w:trPr>')),
        entries: [['Open today?', 'Yes.\n\nShown.\n\n| One | Two |\n| --- | --- |']],
        leftOut: ['hidden text: Key 1', 'hidden text: Key 2', 'hidden text: Key 3 Key 4'],
    },
    'white runs on the white page, and white ones on a colour': {
        body: styled('H2', 'Open today?') + paragraph(run('Yes.') + run('Key 5', WHITE) + run(' Noon.', `${WHITE}<w:highlight w:val="black"/>`)) +
            `<w:tbl><w:tblPr><w:tblStyle w:val="Dark"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>${row(cell(paragraph(run('Head', WHITE)))) + row('Row')}</w:tbl>`,
        entries: [['Open today?', 'Yes. Noon.\n\n| Head |\n| --- |\n| Row |']], leftOut: ['hidden text: Key 5'],
    },
    'a table of one row that places headings': {
        body: table(row(cell(styled('H2', 'May I share it?'), paragraph('Yes.')), cell(styled('H2', 'May I sell it?'), paragraph('No.')))), entries: SHARE,
    },
    'reviewers’ remarks, diagrams and embedded documents': {
        body: styled('H2', 'Open today?') + paragraph('Yes.') + '<w:altChunk r:id="x"/>', entries: [['Open today?', 'Yes.']],
        parts: {'word/comments.xml': `<w:comments ${NAMESPACES}><w:comment>${paragraph('Really?')}</w:comment></w:comments>`, 'word/diagrams/data1.xml': '<d xmlns:a="a"><a:t>Ask</a:t><a:t>Wait</a:t></d>'},
        leftOut: ['comment: Really?', 'unknown element: A diagram or chart: Ask, Wait', 'unknown element: A document that is embedded in this one as a file'],
    },
    'tables of contents': {
        body: control(paragraph('Pages'), '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>') + styled('C1', 'Open today? 2') + styled('H2', 'Open today?') + paragraph('Yes.'),
        entries: [['Open today?', 'Yes.']], leftOut: ['page navigation: Pages', 'page navigation: Open today? 2'],
    },
};

let compiled: CompiledFaq;
const files = Object.keys(CASES).map((_, at) => `case-${at}.docx`);

beforeAll(async () => {
    const folder = makeFolder();
    Object.values(CASES).forEach(({body, parts}, at) => writeFileSync(path.join(folder, files[at] ?? ''), makeWord(body, parts)));
    compiled = await compileSources(folder, files.map((file) => ({file})), {language: 'en'});
}, 60_000);

describe('a Word document with', () => {
    it.each(Object.entries(CASES).map(([name, {entries, leftOut}], at) => [name, files[at] ?? '', entries, leftOut ?? []] as const))('%s', (_name, file, entries, leftOut) => {
        expect(compiled.entries.filter(({place}) => place.file === file).map(({entry}) => [[...entry.section, entry.question].join(': '), entry.answer])).toEqual(entries);
        expect(compiled.leftOut.filter((piece) => piece.file === file).map(({what, text}) => `${what}: ${text}`)).toEqual(expect.arrayContaining([...leftOut]));
    });
});

it('names a bold line that stays in an answer between bold questions', async () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'a.docx'), makeWord(bold('May I share it?') + paragraph('Yes.') + bold('Selling') + paragraph('No.') + bold('May I keep it?') + paragraph('Yes.')));
    const {diagnostics} = await compileSources(folder, [{file: 'a.docx'}]);
    expect(diagnostics.map(({code, message}) => `${code}: ${message}`)).toEqual(['several-questions: "Selling" is in bold like the questions around it, and stays in the answer to "May I share it?". If it is a question, end it with a question mark.']);
});

it('says of tables in thousands of tables that they cannot be read', async () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'a.docx'), makeWord(`${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${paragraph('Deep')}${'</w:tc></w:tr></w:tbl>'.repeat(5_000)}`));
    const {diagnostics} = await compileSources(folder, [{file: 'a.docx'}]);
    expect(diagnostics[0]?.message).toContain('nested too deeply');
});

it('reads what Word on the web writes under numbered names', async () => {
    const folder = makeFolder();
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const body = styled('Ask', 'Lost badge') + paragraph('Call us.');
    writeFileSync(path.join(folder, 'a.docx'), makeWord('', {
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document2.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${kind}" Target="word/document2.xml"/></Relationships>`,
        'word/document2.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    }, 'word/document.xml'));
    const {entries} = await compileSources(folder, [{file: 'a.docx'}]);
    expect(entries.map(({entry}) => [entry.question, entry.answer])).toEqual([['Lost badge', 'Call us.']]);
});
