// The same small FAQ in every format, as people would write it: what the table of formats in the documentation is built from.

import {strToU8, zipSync} from 'fflate';
import {writeOds} from 'hucre/ods';
import {writeXlsx} from 'hucre/xlsx';

/** A document of one format. */
interface FormatDocument {
    readonly name: string;
    readonly file: string;
    readonly content: () => string | Uint8Array | Promise<Uint8Array>;
}

const MARKDOWN = `# Office FAQ

## Devices

### How do I print? {#print}

See [the help](https://example.com/help).

\`\`\`sh
lpr x
\`\`\`

| Size | Price |
| --- | --- |
| A4 | 1 |

![The printer](https://example.com/a.png)

`;
const ANSWER = MARKDOWN.slice(MARKDOWN.indexOf('See'));
const NOTED = `${ANSWER}> **Note:** Only in colour.`;
const HTML = '<p>See <a href="https://example.com/help">the help</a>.</p><pre><code class="language-sh">lpr x</code></pre><table><tr><th>Size</th><th>Price</th></tr><tr><td>A4</td><td>1</td></tr></table><p><img src="https://example.com/a.png" alt="The printer"></p>';

const RST = `Office FAQ
==========

Devices
-------

.. _print:

How do I print?
~~~~~~~~~~~~~~~

See \`the help <https://example.com/help>\`_.

.. code-block:: sh

   lpr x

==== =====
Size Price
==== =====
A4   1
==== =====

.. image:: https://example.com/a.png
   :alt: The printer

.. note:: Only in colour.

Who pays?
~~~~~~~~~

You.
`;

const ASCIIDOC = `= Office FAQ

== Devices

[#print]
=== How do I print?

See https://example.com/help[the help].

[source,sh]
----
lpr x
----

|===
|Size |Price

|A4 |1
|===

image::https://example.com/a.png[The printer]

NOTE: Only in colour.

=== Who pays?

You.
`;

const ORG = `#+TITLE: Office FAQ

* Devices
** How do I print?
:PROPERTIES:
:CUSTOM_ID: print
:END:

See [[https://example.com/help][the help]].

#+BEGIN_SRC sh
lpr x
#+END_SRC

| Size | Price |
|------+-------|
| A4   | 1     |

[[https://example.com/a.png]]

#+BEGIN_NOTE
Only in colour.
#+END_NOTE

** Who pays?

You.
`;

const MEDIAWIKI = `= Devices =

== <span id="print"></span>How do I print? ==

See [https://example.com/help the help].

<syntaxhighlight lang="sh">lpr x</syntaxhighlight>

{|
! Size !! Price
|-
| A4 || 1
|}

== Who pays? ==

You.
`;

const TEXTILE = 'h1. Devices\n\nh2(#print). How do I print?\n\nSee "the help":https://example.com/help.\n\nbc. lpr x\n\n|_. Size |_. Price |\n| A4 | 1 |\n\n!https://example.com/a.png(The printer)!\n\nh2. Who pays?\n\nYou.\n';

const LATEX = `\\documentclass{article}
\\begin{document}
\\section{Devices}
\\subsection{How do I print?}\\label{print}

See \\href{https://example.com/help}{the help}.

\\begin{verbatim}
lpr x
\\end{verbatim}

\\begin{tabular}{ll}
Size & Price \\\\
\\hline
A4 & 1 \\\\
\\end{tabular}

\\includegraphics{https://example.com/a.png}

\\subsection{Who pays?}

You.
\\end{document}
`;

const DOKUWIKI = '====== Devices ======\n\n===== How do I print? =====\n\nSee [[https://example.com/help|the help]].\n\n<code sh>\nlpr x\n</code>\n\n^ Size ^ Price ^\n| A4 | 1 |\n\n{{https://example.com/a.png|The printer}}\n\n===== Who pays? =====\n\nYou.\n';

const DOCBOOK = `<?xml version="1.0"?>
<article xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" version="5.0"><title>Office FAQ</title>
<section><title>Devices</title>
<section xml:id="print"><title>How do I print?</title>
<para>See <link xlink:href="https://example.com/help">the help</link>.</para>
<programlisting language="sh">lpr x</programlisting>
<informaltable><tgroup cols="2"><thead><row><entry>Size</entry><entry>Price</entry></row></thead><tbody><row><entry>A4</entry><entry>1</entry></row></tbody></tgroup></informaltable>
<mediaobject><imageobject><imagedata fileref="https://example.com/a.png"/></imageobject><textobject><phrase>The printer</phrase></textobject></mediaobject>
<note><para>Only in colour.</para></note></section>
<section><title>Who pays?</title><para>You.</para></section></section></article>
`;

const TEXT = 'OFFICE FAQ\n\nDEVICES\n\nQ: How do I print?\nA: See https://example.com/help.\n\nNote: Only in colour.\n\nQ: Who pays?\nA: You.\n';

const RTF = '{\\rtf1\\ansi{\\*\\listtable}\\pard\\b How do I print?\\b0\\par See {\\field{\\*\\fldinst HYPERLINK "https://example.com/help"}{\\fldrslt the help}}.\\par \\pard\\b Who pays?\\b0\\par You.\\par}';

function xml(inner: string): Uint8Array {
    return strToU8(`<?xml version="1.0" encoding="UTF-8"?>${inner}`);
}

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

function writeWord(): Uint8Array {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const paragraph = (style: string, runs: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph('Normal', run(cell))}</w:tc>`).join('')}</w:tr>`;
    const style = (id: string, name: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const body = [
        paragraph('Heading1', run('Devices')), paragraph('Heading2', run('How do I print?')),
        paragraph('Normal', `${run('See ')}<w:hyperlink r:id="rId2">${run('the help')}</w:hyperlink>${run('.')}`), paragraph('SourceCode', run('lpr x')),
        `<w:tbl>${row('Size', 'Price')}${row('A4', '1')}</w:tbl>`,
        paragraph('Normal', '<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="p" descr="The printer"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId3"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'),
        paragraph('Quote', run('Note: Only in colour.')), paragraph('Heading2', run('Who pays?')), paragraph('Normal', run('You.')),
    ].join('');
    return zipSync({
        '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
        '_rels/.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`),
        'word/_rels/document.xml.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/hyperlink" Target="https://example.com/help" TargetMode="External"/><Relationship Id="rId3" Type="${office}/image" Target="media/a.png"/></Relationships>`),
        'word/styles.xml': xml(`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('Normal', 'Normal')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('SourceCode', 'Source Code')}${style('Quote', 'Quote')}</w:styles>`),
        'word/document.xml': xml(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`),
        'word/media/a.png': PIXEL,
    });
}

function writeOpenDocument(): Uint8Array {
    const names = ['office', 'text', 'table', 'draw', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`).join(' ');
    const cell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const body = '<text:h text:outline-level="1">Devices</text:h><text:h text:outline-level="2">How do I print?</text:h>' +
        '<text:p>See <text:a xlink:href="https://example.com/help">the help</text:a>.</text:p><text:p text:style-name="Preformatted_20_Text">lpr x</text:p>' +
        `<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>${cell('Size')}${cell('Price')}</table:table-row><table:table-row>${cell('A4')}${cell('1')}</table:table-row></table:table>` +
        '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:title>The printer</svg:title></draw:frame></text:p><text:p>Note: Only in colour.</text:p>' +
        '<text:h text:outline-level="2">Who pays?</text:h><text:p>You.</text:p>';
    return zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': xml(`<office:document-content ${names} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
        'styles.xml': xml(`<office:document-styles ${names} office:version="1.2"><office:styles/></office:document-styles>`),
        'Pictures/a.png': PIXEL,
    });
}

function writeEpub(): Uint8Array {
    const page = (body: string): Uint8Array => strToU8(`<html><head><title>Chapter</title></head><body>${body}</body></html>`);
    return zipSync({
        mimetype: strToU8('application/epub+zip'),
        'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>'),
        'book/content.opf': strToU8('<package><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>'),
        'book/a.xhtml': page(`<h1>Devices</h1><h2 id="print">How do I print?</h2>${HTML.replace('https://example.com/a.png', 'a.png')}<blockquote><p>Only in colour.</p></blockquote>`),
        'book/b.xhtml': page('<h2>Who pays?</h2><p>You, see <a href="a.xhtml#print">there</a>.</p>'),
        'book/a.png': PIXEL,
    });
}

const RECORDS = [{question: 'How do I print?', answer: NOTED, section: 'Devices', id: 'print'}, {question: 'Who pays?', answer: 'You.', section: 'Devices', id: ''}];

/** Rows of a table; `suffix` makes the id its own. */
const rowsOf = (suffix: string): string[][] => [['question', 'answer', 'section', 'id'], ...RECORDS.map(({question, answer, section, id}) => [question, answer, section, id === '' ? '' : `${id}${suffix}`])];
const YAML = `- question: How do I print?\n  id: print\n  section: Devices\n  answer: |\n${NOTED.split('\n').map((line) => `    ${line}`).join('\n')}\n- question: Who pays?\n  answer: You.\n  section: Devices\n`;

export const FORMAT_DOCUMENTS: readonly FormatDocument[] = [
    {name: 'reStructuredText', file: 'a.rst', content: () => RST},
    {name: 'Markdown', file: 'a.md', content: () => `${MARKDOWN}> **Note:** Only in colour.\n\n### Who pays?\n\nYou.\n`},
    {name: 'MyST', file: 'a.myst', content: () => `${MARKDOWN.replace(' {#print}', '').replace('### How', '(print)=\n### How')}:::{note}\nOnly in colour.\n:::\n\n### Who pays?\n\nYou.\n`},
    {name: 'AsciiDoc', file: 'a.adoc', content: () => ASCIIDOC},
    {name: 'HTML', file: 'a.html', content: () => `<h1>Devices</h1><h2 id="print">How do I print?</h2>${HTML}<blockquote><p>Only in colour.</p></blockquote><h2>Who pays?</h2><p>You.</p>`},
    {name: 'Word', file: 'a.docx', content: writeWord},
    {name: 'OpenDocument text', file: 'a.odt', content: writeOpenDocument},
    {name: 'EPUB', file: 'a.epub', content: writeEpub},
    {name: 'Rich text', file: 'a.rtf', content: () => RTF},
    {name: 'Org', file: 'a.org', content: () => ORG},
    {name: 'MediaWiki', file: 'a.wiki', content: () => MEDIAWIKI},
    {name: 'DokuWiki', file: 'a.dokuwiki', content: () => DOKUWIKI},
    {name: 'Textile', file: 'a.textile', content: () => TEXTILE},
    {name: 'LaTeX', file: 'a.tex', content: () => LATEX},
    {name: 'DocBook', file: 'a.xml', content: () => DOCBOOK},
    {name: 'plain text', file: 'a.txt', content: () => TEXT},
    {name: 'YAML', file: 'a.yaml', content: () => YAML},
    {name: 'JSON', file: 'a.json', content: () => JSON.stringify(RECORDS)},
    {name: 'CSV', file: 'a.csv', content: () => rowsOf('').map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')},
    {name: 'Excel', file: 'a.xlsx', content: () => writeXlsx({sheets: [{name: 'FAQ', rows: rowsOf('-excel')}]})},
    {name: 'OpenDocument spreadsheet', file: 'a.ods', content: () => writeOds({sheets: [{name: 'FAQ', rows: rowsOf('-ods')}]})},
    {name: 'Zendesk export', file: 'z.json', content: () => JSON.stringify({
        articles: [{title: 'How do I print?', body: `${HTML}<blockquote>Only in colour.</blockquote>`, section_id: 1, draft: false}, {title: 'Who pays?', body: '<p>You.</p>', section_id: 1, draft: false}],
        sections: [{id: 1, name: 'Devices'}],
    })},
    {name: 'Confluence export', file: 'c.json', content: () => JSON.stringify({results: [
        {title: 'How do I print?', ancestors: [{title: 'Home'}, {title: 'Devices'}], body: {storage: {value: `${HTML.replace(/<pre>.*<\/pre>/, '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[lpr x]]></ac:plain-text-body></ac:structured-macro>')}<ac:structured-macro ac:name="note"><ac:rich-text-body><p>Only in colour.</p></ac:rich-text-body></ac:structured-macro>`}}},
        {title: 'Who pays?', ancestors: [{title: 'Home'}, {title: 'Devices'}], body: {storage: {value: '<p>You.</p>'}}},
    ]})},
];
