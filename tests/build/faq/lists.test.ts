// Lists of entries as people have them: columns and keys of any name and language, encodings, separators, workbooks.

import {describe, expect, it, jest} from '@jest/globals';
import {unzipSync, zipSync} from 'fflate';
import type {Cell} from 'hucre';
import {writeOds} from 'hucre/ods';
import {writeXlsx, type WriteSheet} from 'hucre/xlsx';

import type {CompiledFaq} from '../../../build/faq/compile/compile';
import {formatDiagnostic} from '../../../build/faq/diagnostics';
import {compileText} from './support';

jest.setTimeout(60_000);

function pairs({entries}: CompiledFaq): string[][] {
    return entries.map(({entry}) => [entry.question, entry.answer]);
}

const messages = ({diagnostics}: CompiledFaq): string[] => diagnostics.map(formatDiagnostic);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
    const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
}

describe('columns and keys of other names', () => {
    it.each([
        ['Frage;Antwort;Kategorie'], ['query,response,category'], ['Title\tContent\tSection'], ['Pregunta;Respuesta;Tema'], ['Question ;Réponse;Rubrique'],
        ['Pergunta,Resposta,Categoria'], ['Domanda;Risposta;Categoria'], ['Vraag;Antwoord;Rubriek'], ['Pytanie;Odpowiedź;Dział'], ['Вопрос;Ответ;Раздел'],
        ['質問,回答,カテゴリ'], ['问题,答案,分类'], ['질문,답변,분류'], ['FAQ_Question (EN)|Answer (HTML)|Category'], ['questionText,answerText,topic'],
    ])('%s', async (header) => {
        const separator = (/[,;\t|]/).exec(header)?.[0] ?? ',';
        const compiled = await compileText('list.csv', `${header}\n${['How do I print?', 'Press the button.', 'Devices'].join(separator)}\n`);
        expect(messages(compiled)).toEqual([]);
        expect(compiled.entries[0]?.entry).toMatchObject({question: 'How do I print?', answer: 'Press the button.', section: ['Devices']});
    });

    it.each<[string, unknown]>([
        ['short keys', [{q: 'Why?', a: 'So.'}]],
        ['questions as keys', {'Why?': 'So.'}],
        ['rows', [['Frage', 'Antwort'], ['Why?', 'So.']]],
        ['articles', {articles: [{title: 'Why?', body: 'So.'}]}],
        ['answers that hold their text', {faqs: [{question: 'Why?', answers: [{text: 'No.', accepted: false}, {text: 'So.', accepted: true}]}]}],
        ['entries beside what is none', [{question: 'Why?', answer: 'So.'}, 'stray']],
    ])('in JSON: %s', async (_name, value) => {
        expect(pairs(await compileText('list.json', JSON.stringify(value)))).toEqual([['Why?', 'So.']]);
    });

    it('takes questions below a section\'s name', async () => {
        const {entries} = await compileText('list.yaml', 'Money:\n  How do I pay?: By card.\n  Who pays?: You.\n');
        expect(entries.map(({entry}) => [entry.section, entry.question])).toEqual([[['Money'], 'How do I pay?'], [['Money'], 'Who pays?']]);
    });

    it('reads a JSON value a line', async () => {
        expect(pairs(await compileText('list.jsonl', '{"prompt": "Why?", "completion": "So."}\n{"prompt": "How?", "completion": "Thus."}\n'))).toHaveLength(2);
    });

    it('lets the configuration say what a column is', async () => {
        const compiled = await compileText('list.csv', 'Kunde fragt,Wir sagen\nWhy?,So.\n', {fields: {question: 'Kunde fragt', answer: 'wir sagen'}});
        expect(pairs(compiled)).toEqual([['Why?', 'So.']]);
    });

    it('says which column it does not know, and what may be meant', async () => {
        const compiled = await compileText('list.csv', 'Question,Answer,Categry,Votes\nWhy?,So.,Life,3\n');
        expect(messages(compiled)).toEqual([
            expect.stringContaining('list.csv: warning: The column "Categry" is not known; did you mean "category" (section)?'),
            expect.stringContaining('list.csv: warning: "Votes" is a column that is not read'),
        ]);
        expect(messages(await compileText('list.csv', 'Question,Anser\nWhy?,So it is with most things.\n'))[0]).toContain('did you mean "answer"?');
    });
});

it('columns with unknown names are recognised by their contents', async () => {
    const compiled = await compileText('a.csv', 'Ticket,Kept under,Wording\nWhen does the ferry leave?,ferry,Every hour from the pier.\nMay I bring a bike?,bike,Yes; one each.\n');
    expect(pairs(compiled)).toEqual([['When does the ferry leave?', 'Every hour from the pier.'], ['May I bring a bike?', 'Yes; one each.']]);
    expect(messages(compiled)).toEqual([expect.stringContaining('"Kept under" is a column that is not read')]);
});

it('fields of a Salesforce export are known by their own names', async () => {
    const compiled = await compileText('a.csv', 'Title,UrlName,Answer__c\nHow do I log in?,log-in,<p>Use <b>SSO</b>.</p>\n');
    expect(pairs(compiled)).toEqual([['How do I log in?', 'Use **SSO**.']]);
});

it('a row without a question, or without an answer, is reported as left out', async () => {
    const compiled = await compileText('a.csv', 'Question,Answer\nWhen does the ferry leave?,Hourly.\n,Ask at the pier.\nMay I bring a bike?,\n');
    expect(compiled.leftOut.map(({line, what, text}) => `${line} ${what}: ${text}`)).toEqual(['4 question without an answer: May I bring a bike?', '3 text: Ask at the pier.']);
});

it.each([
    ['list.json', JSON.stringify([{question: 'Why?', answer: 'So.', status: 'published', draft: false}, {question: 'Old?', answer: 'Yes.', status: 'Archived'}, {question: 'New?', answer: 'Yes.', isDraft: true}, {question: 'Mine?', answer: 'Yes.', published: false}])],
    ['list.csv', 'Question,Answer,Status,Is draft,Published\nWhy?,So.,Done,no,yes\nOld?,Yes.,archived,,\nNew?,Yes.,,true,\nMine?,Yes.,,,No'],
])('entries of %s that are marked as not published are left out and named', async (file, content) => {
    const compiled = await compileText(file, content);
    expect(pairs(compiled)).toEqual([['Why?', 'So.']]);
    expect(compiled.diagnostics.map(({code, message}) => `${code}: ${message}`)).toEqual(['Old', 'New', 'Mine'].map((word) => expect.stringMatching(`^left-out: "${word}\\?" is marked as not published`)));
});

it.each([
    ['WordPress', [{title: {rendered: 'Why?'}, content: {rendered: '<p>So.</p>'}}], []],
    ['a headless CMS', {items: [{fields: {question: {'en-US': 'Why?'}, answer: {'en-US': 'So.'}}}]}, []],
    ['QnA Maker', {qnaDocuments: [{questions: ['Why?', 'How come?'], answer: 'So.'}]}, ['How come?']],
])('entries of %s are read', async (_name, content, aliases) => {
    const compiled = await compileText('a.json', JSON.stringify(content));
    expect(pairs(compiled)).toEqual([['Why?', 'So.']]);
    expect(compiled.entries[0]?.entry.aliases).toEqual(aliases);
});

it('keys that only wrap entries are no sections', async () => {
    const compiled = await compileText('a.json', JSON.stringify({data: [{id: 1, attributes: {title: 'When does the ferry leave?', body: 'Hourly.'}}]}));
    expect(compiled.entries.map(({entry}) => [entry.question, entry.section])).toEqual([['When does the ferry leave?', []]]);
});

describe('tables in text', () => {
    it.each<[string, string | Uint8Array, string[]?]>([
        ['a first line that names the separator', 'sep=;\nFrage;Antwort\nÄpfel?;Öl, Brot'],
        ['Windows-1252', Buffer.from('Frage;Antwort\n\xc4pfel?;\xd6l, Brot\n', 'latin1')],
        ['Windows-1252 with its dashes and quotes', Buffer.from('Frage;Antwort\nWie pr\xfcfe ich das?;\xd6ffnen Sie es \x96 \x84sch\xf6n\x93.\n', 'latin1'), ['Wie prüfe ich das?', 'Öffnen Sie es – „schön“.']],
        ['Windows-1252 in a few words', Buffer.from('Frage;Antwort\n\xc4pfel?;F\xfcr 5 \x80 \x96 heute\n', 'latin1'), ['Äpfel?', 'Für 5 € – heute']],
        ['UTF-16 with a mark', utf16('Frage;Antwort\r\nÄpfel?;Öl, Brot\r\n', 'le', true)],
        ['UTF-16 without one', utf16('Frage\tAntwort\nÄpfel?\tÖl, Brot\n', 'le', false)],
        ['UTF-16, the other way round', utf16('Frage\tAntwort\nÄpfel?\tÖl, Brot\n', 'be', false)],
        ['a title above the columns', 'Unsere FAQ;\n;\nFrage;Antwort\nÄpfel?;Öl, Brot'],
        ['no names of columns', 'Äpfel?\tÖl, Brot\n'],
    ])('with %s', async (_name, content, pair = ['Äpfel?', 'Öl, Brot']) => {
        expect(pairs(await compileText('list.csv', content))).toEqual([pair]);
    });

    it('in Shift_JIS, as Excel writes it in Japan', async () => {
        const bytes = Buffer.from('8ebf96e22c89f1939a0a83708358838f815b836882f0ac82ea82dc82b582bd81482c8db393fa8da182c98f9182ab82dc82b7814 2'.replace(/ac82ea/, '965982ea').replace(/\s/g, ''), 'hex');
        const compiled = await compileText('list.csv', bytes);
        expect(compiled.entries[0]?.entry.question).toBe('パスワードを忘れました？');
        expect(messages(compiled)[0]).toContain('it is read as shift_jis');
    });

    it('keep line breaks and lists within a cell', async () => {
        const compiled = await compileText('list.csv', 'question,answer\nHow?,"First line\nsecond line\n• one\n• two"\n');
        expect(pairs(compiled)).toEqual([['How?', 'First line  \nsecond line\n\n- one\n- two']]);
    });
});

describe.each(['xlsx', 'ods'] as const)('a workbook as %s', (kind) => {
    const compile = async (sheets: WriteSheet[]): Promise<CompiledFaq> =>
        compileText(`list.${kind}`, await (kind === 'xlsx' ? writeXlsx({sheets}) : writeOds({sheets})));

    it('has its sheets as sections, numbers and dates as text, and rows as places', async () => {
        const compiled = await compile([
            {name: 'IT', rows: [['Frage', 'Antwort'], [null, null], ['Wie lange?', 'Zeile 1\nZeile 2'], ['Wie viele?', 12]]},
            {name: 'Kontakte', rows: [['Name', 'Telefon'], ['Eva', '123']]},
            {name: 'HR', rows: [['Q', 'A'], ['When?', new Date(Date.UTC(2026, 0, 5))]]},
        ]);
        expect(compiled.entries.map(({entry, place}) => [place.line, entry.section, entry.question, entry.answer])).toEqual([
            [3, ['IT'], 'Wie lange?', 'Zeile 1  \nZeile 2'], [4, ['IT'], 'Wie viele?', '12'], [2, ['HR'], 'When?', '2026-01-05'],
        ]);
        expect(messages(compiled)).toEqual([expect.stringContaining('"Kontakte"')]);
    });

    it('has merged cells for all their rows', async () => {
        const {entries} = await compile([{
            name: 'FAQ',
            rows: [['Category', 'Question', 'Answer'], ['Money', 'Who pays?', 'You.'], [null, 'Why?', 'So.'], [null, null, 'And more.']],
            merges: [{startRow: 1, endRow: 3, startCol: 0, endCol: 0}, {startRow: 2, endRow: 3, startCol: 1, endCol: 1}],
        }]);
        expect(entries.map(({entry}) => [entry.section[0], entry.question, entry.answer])).toEqual([['Money', 'Who pays?', 'You.'], ['Money', 'Why?', 'So.\n\nAnd more.']]);
    });
});

it('leaves hidden rows and sheets of an OpenDocument spreadsheet out', async () => {
    const members = unzipSync(await writeOds({sheets: [{name: 'FAQ', rows: [['Q', 'A'], ['Why?', 'So.'], ['Secret?', 'Yes.']]}, {name: 'Draft', rows: [['Q', 'A'], ['Hush?', 'Yes.']]}]}));
    const content = Buffer.from(members['content.xml'] ?? []).toString('utf8').
        replace(/<table:table-row>(?=(?:(?!<table:table-row>).)*Secret)/s, '<table:table-row table:visibility="collapse">').
        replace('<office:automatic-styles/>', '<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>').
        replace('<table:table table:name="Draft"', '<table:table table:style-name="ta2" table:name="Draft"');
    expect(content).toContain('visibility="collapse"');
    const compiled = await compileText('list.ods', zipSync({...members, 'content.xml': Buffer.from(content)}));
    expect(pairs(compiled)).toEqual([['Why?', 'So.']]);
    expect(messages(compiled)).toEqual([expect.stringContaining('the first is "Secret? — Yes."'), expect.stringContaining('Hidden sheets are left out: "Draft".')]);
});

describe('a workbook of Excel', () => {
    it('shows what formulas give', async () => {
        const workbook = await writeXlsx({sheets: [{name: 'FAQ', rows: [['Question', 'Answer'], ['How many?', null]], cells: new Map([['1,1', {value: 'Seven', formula: 'A1&"x"', formulaResult: 'Seven', type: 'formula'}]])}]});
        expect(pairs(await compileText('list.xlsx', workbook))).toEqual([['How many?', 'Seven']]);
    });

    it('leaves hidden sheets out, and says so', async () => {
        const compiled = await compileText('list.xlsx', await writeXlsx({sheets: [{name: 'FAQ', rows: [['Q', 'A'], ['Why?', 'So.']]}, {name: 'Draft', hidden: true, rows: [['Q', 'A'], ['Secret?', 'Yes.']]}]}));
        expect(pairs(compiled)).toEqual([['Why?', 'So.']]);
        expect(messages(compiled)).toEqual([expect.stringContaining('Hidden sheets are left out: "Draft".')]);
    });

    it('names the rows that a filter hides', async () => {
        const compiled = await compileText('list.xlsx', await writeXlsx({sheets: [{name: 'FAQ', rows: [['Q', 'A'], ['Why?', 'So.'], ['Old?', 'Yes.']], rowDefs: new Map([[2, {hidden: true}]])}]}));
        expect(pairs(compiled)).toEqual([['Why?', 'So.']]);
        expect(messages(compiled)).toEqual([expect.stringMatching(/:3:1: .*1 row that is hidden or filtered out is left out; the first is "Old\? — Yes\."/)]);
    });

    it('keeps links, bold words, times and the format of numbers', async () => {
        const compiled = await compileText('list.xlsx', await writeXlsx({sheets: [{
            name: 'FAQ', rows: [['Q', 'A'], ['Where?', 'Portal'], ['What?', 'Press Save now'], ['How much?', 0.15], ['When?', new Date('1899-12-30T14:30:00Z')]],
            cells: new Map<string, Partial<Cell>>([
                ['1,1', {value: 'Portal', type: 'string', hyperlink: {target: 'https://portal.example/x'}}], ['3,1', {value: 0.15, type: 'number', style: {numFmt: '0%'}}],
                ['2,1', {value: 'Press Save now', type: 'richText', richText: [{text: 'Press '}, {text: 'Save', font: {bold: true}}, {text: ' now'}]}],
            ]),
        }]}));
        expect(pairs(compiled).map(([, answer]) => answer)).toEqual(['[Portal](https://portal.example/x)', 'Press **Save** now', '15%', '14:30']);
    });

    it('may have a million empty rows', async () => {
        const members = unzipSync(await writeXlsx({sheets: [{name: 'FAQ', rows: [['Q', 'A'], ['Why?', 'So.']]}]}));
        const sheet = Buffer.from(members['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
        const rows = Array.from({length: 1_000_000}, (_, at) => `<row r="${at + 3}" spans="1:2"/>`).join('');
        const bytes = zipSync({...members, 'xl/worksheets/sheet1.xml': Buffer.from(sheet.replace('</sheetData>', `${rows}</sheetData>`))}, {level: 1});
        expect(pairs(await compileText('list.xlsx', bytes))).toEqual([['Why?', 'So.']]);
    });
});

it.each([
    ['YAML documents', 'a.yml', '---\nquestion: Is it open?\nanswer: Yes.\n---\nquestion: Is it far?\nanswer: No.\n'],
    ['numbered keys', 'a.json', JSON.stringify({faq: {title: 'Port', q1: 'Is it open?', a1: 'Yes.', q2: 'Is it far?', a2: 'No.'}})],
    ['a list of questions beside one of answers', 'a.json', JSON.stringify({questions: ['Is it open?', 'Is it far?'], answers: ['Yes.', 'No.']})],
    ['QAPage data between comments', 'a.html', `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify([['Is it open?', 'Yes.'], ['Is it far?', 'No.']].
        map(([name, text]) => ({'@type': 'QAPage', mainEntity: {'@type': 'Question', name, acceptedAnswer: {'@type': 'Answer', text}}})))}\n//]]></script>`],
])('entries may be %s', async (_name, file, content) => {
    const compiled = await compileText(file, content);
    expect(pairs(compiled)).toEqual([['Is it open?', 'Yes.'], ['Is it far?', 'No.']]);
    expect(messages(compiled)).toEqual([]);
});

it('entries with several questions and as many answers are no columns', async () => {
    const compiled = await compileText('a.json', JSON.stringify([{questions: ['Is it open?', 'Open now?'], answers: ['Yes.', 'Until noon.']}]));
    expect(pairs(compiled)).toEqual([['Is it open?', 'Yes.\n\nUntil noon.']]);
});

it('a sheet of nothing but names of columns, and two columns of one name, are described plainly', async () => {
    const empty = await compileText('a.xlsx', await writeXlsx({sheets: [{name: 'FAQ', rows: [['question', 'answer']]}]}));
    expect(messages(empty)[0]).toContain('There is no row below the names of the columns.');
    const double = await compileText('b.csv', 'question,answer,answer\nIs it open?,Yes.,No.\n');
    expect(messages(double)[0]).toContain('"answer" is a column that is not read');
});
