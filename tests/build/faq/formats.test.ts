// AsciiDoc, plain text, rich text and DocBook: small inputs and what comes of them.

import {symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from '@jest/globals';

import {formatDiagnostic} from '../../../build/faq/diagnostics';
import {compileSources, compileText, makeFolder} from './support';

async function read(file: string, text: string): Promise<string[][]> {
    const {entries} = await compileText(file, text);
    return entries.map(({entry}) => [...entry.section, entry.question, entry.answer]);
}

describe('AsciiDoc', () => {
    it('asks by headings, [qanda] lists and :: lists', async () => {
        expect(await read('a.adoc', '= The FAQ\n\n[qanda]\nOpening hours:: From 9 to 5.\n\n== Money\n\nWho pays?:: You.\nWhen?:: Later.\n\n=== How much?\n\nTen.\n')).toEqual([
            ['Opening hours', 'From 9 to 5.'], ['Money', 'Who pays?', 'You.'], ['Money', 'When?', 'Later.'], ['Money', 'How much?', 'Ten.'],
        ]);
    });

    it('keeps code with its language, notes, tables, footnotes and the ids that its author gave', async () => {
        const text = '[#setup]\n== How?\n\nSo footnote:[Or not.].\n\n[source,bash]\n----\nrun <it> # <1>\n----\n<1> Here.\n\nNOTE: Beware.\n\n|===\n|A |B\n\n|1 |2\n|===\n';
        const {entries: [first]} = await compileText('a.adoc', text, {url: 'https://example.com/faq'});
        expect(first?.entry).toMatchObject({id: 'setup', sources: [{url: 'https://example.com/faq#setup'}]});
        expect(first?.entry.answer).toBe('So (Or not.).\n\n```bash\nrun <it> # (1)\n```\n\n1. Here.\n\n> **Note:** Beware.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |');
    });

    it('keeps only the text of raw HTML', async () => {
        expect(await read('a.adoc', '== Why?\n\npass:[<b onclick="x()">So</b><script>alert(1)</script>] it is.\n\n++++\n<iframe src="https://x.com"></iframe><p>More</p>\n++++\n')).toEqual([['Why?', '**So** it is.\n\nMore']]);
    });

    it('includes files of its folder, parts of them by tag or line, and no others', async () => {
        const folder = makeFolder();
        const outside = makeFolder();
        writeFileSync(path.join(outside, 'secret.txt'), 'secret');
        symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'));
        writeFileSync(path.join(folder, 'b.adoc'), 'one\n// tag::x[]\ntwo\n// end::x[]\nthree\n');
        writeFileSync(path.join(folder, 'loop.adoc'), 'include::loop.adoc[]\ninclude::loop.adoc[]\n');
        writeFileSync(path.join(folder, 'a.adoc'), `== Why?\n\ninclude::b.adoc[tag=x]\n\ninclude::b.adoc[lines=1]\n\ninclude::link.txt[]\n\ninclude::${path.join(outside, 'secret.txt')}[]\n\ninclude::https://example.com/x.txt[]\n\ninclude::loop.adoc[]\n`);
        const {entries, diagnostics} = await compileSources(folder, [{file: 'a.adoc'}]);
        expect(entries.map(({entry}) => entry.answer)).toEqual(['two\n\none']);
        expect(diagnostics.slice(0, 3).map(formatDiagnostic)).toEqual([
            expect.stringContaining('a.adoc:7:1: warning: "link.txt" is not included: This is a symbolic link out of its folder'),
            expect.stringContaining('a.adoc:9:1: warning:'),
            expect.stringContaining('a.adoc:11:1: warning: "https://example.com/x.txt" is not included'),
        ]);
        expect(diagnostics.at(-1)?.message).toContain('more than 200 files are included');
    });
});

describe('plain text', () => {
    it.each([
        ['Q: When are you open?\n   On weekdays?\nA: From 9.\n   To 5.\n\nQ: Where?\nA: Here.', [['When are you open? On weekdays?', 'From 9.  \nTo 5.'], ['Where?', 'Here.']]],
        ['Frage 1: Wo?\nAntwort: Hier.\n\nFrage 2: Wann?\nAntwort: Jetzt.', [['Wo?', 'Hier.'], ['Wann?', 'Jetzt.']]],
        ['Question : Qui ?\nR : Vous.', [['Qui ?', 'Vous.']]],
        ['问：多少钱？\n答：十元。\n\n问：为什么？\n答：因为。', [['多少钱？', '十元。'], ['为什么？', '因为。']]],
        ['Вопрос: Кто?\nОтвет: Вы.', [['Кто?', 'Вы.']]],
        ['Q1. What is it?\nA1. A thing.', [['What is it?', 'A thing.']]],
        ['THE FAQ\n=======\n\nMONEY\n\nWho pays?\nYou.\n\n- by card\n- in cash\n\nTIME\n\nWhen?\n\nNow, see https://example.com/a_b.html.', [['MONEY', 'Who pays?', 'You.\n\n- by card\n- in cash'], ['TIME', 'When?', 'Now, see <https://example.com/a_b.html>.']]],
        ['Does 2 * 3 * 4 = <b>?\n\nNo *marks* `here` #1.', [['Does 2 * 3 * 4 = <b>?', 'No \\*marks\\* \\`here\\` #1.']]],
    ])('%j', async (text, expected) => {
        expect(await read('a.txt', text)).toEqual(expected);
    });
});

describe('formats recognised by a file’s contents', () => {
    const docbook = '<qandaset><qandaentry><question><para>Why?</para></question><answer><para>So.</para></answer></qandaentry></qandaset>';

    it.each([
        ['a.xml', `<?xml version="1.0"?>\n<article xmlns="http://docbook.org/ns/docbook" version="5.0"><title>FAQ</title>${docbook}</article>`],
        ['a.xml', `<!DOCTYPE article PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "x.dtd">\n<article><title>FAQ</title>${docbook}</article>`],
        ['a.rtf', '{\\rtf1\\ansi {\\b Why?}\\par So.\\par}'],
        ['a', '= FAQ\n\n[qanda]\nWhy?::\n  So.\n'],
        ['a.txt', '## Why?\n\nSo. [x](https://example.com)\n\n## How?\n'],
    ])('%s: %s', async (file, text) => {
        expect((await read(file, text))[0]?.slice(-2).map((cell) => cell.split(' [')[0])).toEqual(['Why?', 'So.']);
    });
});
