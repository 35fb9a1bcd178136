// Source formats, by name, extension or content.

import type {ClassNames} from '../document/directives';
import type {AnchorStyle} from '../links/anchors';

export interface Format {

    /** As in `--from` and `from:`. */
    readonly name: string;

    /** Pandoc's name; `null` if a reader of ours lists the entries. */
    readonly pandoc: string | null;
    readonly extensions: readonly string[];
    readonly binary: boolean;

    /** Anchors of the format's usual publishing tool. */
    readonly anchors: AnchorStyle;

    /** Meaning of classes of its containers. */
    readonly classes: ClassNames;
}

/** Identifiers are switched off, so that only explicit ones remain; dollars and colons are literal. */
const MARKDOWN = 'gfm+attributes+definition_lists+yaml_metadata_block+footnotes+fenced_divs+bracketed_spans+wikilinks_title_after_pipe-tex_math_dollars-tex_math_gfm-emoji-gfm_auto_identifiers';

const WITH_DIRECTIVES = new Set(['docbook', 'rst', 'markdown', 'myst', 'org']);

const FORMATS: readonly Format[] = [
    text('rst', 'rst-auto_identifiers', ['rst', 'rest'], 'docutils'),
    text('markdown', MARKDOWN, ['md', 'markdown', 'mkd', 'mdown', 'mdx', 'qmd', 'mdwn', 'dox'], 'github'),
    text('myst', MARKDOWN, ['myst'], 'myst'),
    text('html', 'html-auto_identifiers', ['html', 'htm', 'xhtml'], 'own'),
    {...text('docx', 'docx-auto_identifiers', ['docx'], 'own'), binary: true},
    {...text('epub', 'html-auto_identifiers', ['epub'], 'own'), binary: true},
    {...text('odt', 'odt-auto_identifiers', ['odt'], 'own'), binary: true},
    text('org', 'org-auto_identifiers', ['org'], 'own'),
    text('mediawiki', 'mediawiki-auto_identifiers', ['mediawiki', 'wiki'], 'mediawiki'),
    text('textile', 'textile-auto_identifiers', ['textile'], 'own'),
    text('latex', 'latex-auto_identifiers', ['tex', 'latex'], 'own'),
    text('dokuwiki', 'dokuwiki', ['dokuwiki'], 'own'),
    text('docbook', 'docbook', ['dbk', 'docbook'], 'own'),
    text('asciidoc', 'html-auto_identifiers', ['adoc', 'asciidoc', 'asc'], 'asciidoc'),
    text('rtf', 'rtf', ['rtf'], 'own'),
    text('text', null, [], 'own'),
    text('yaml', null, ['yaml', 'yml'], 'none'),
    text('json', null, ['json', 'jsonl', 'ndjson'], 'none'),
    text('csv', null, ['csv', 'tsv', 'tab'], 'none'),
    {...text('xlsx', null, ['xlsx', 'xlsm'], 'none'), binary: true},
    {...text('ods', null, ['ods'], 'none'), binary: true},
];

function text(name: string, pandoc: string | null, extensions: readonly string[], anchors: AnchorStyle): Format {
    return {name, pandoc, extensions, anchors, binary: false, classes: WITH_DIRECTIVES.has(name) ? 'directives' : 'own'};
}

const OTHER_NAMES: Readonly<Record<string, string>> = {md: 'markdown', gfm: 'markdown', commonmark: 'markdown', sphinx: 'rst', restructuredtext: 'rst',
    wiki: 'mediawiki', word: 'docx', yml: 'yaml', tsv: 'csv', htm: 'html', adoc: 'asciidoc', asciidoctor: 'asciidoc', excel: 'xlsx', xls: 'xlsx', txt: 'text',
    plain: 'text', jsonl: 'json', dbk: 'docbook'};

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({name}) => name);

/** The format with that name or extension, else `null`. */
export function findFormat(name: string): Format | null {
    const key = name.toLowerCase();
    const known = OTHER_NAMES[key] ?? key;
    return FORMATS.find((format) => format.name === known) ?? null;
}

/** The format by extension, `null` if unknown. */
export function formatOfFile(file: string): Format | null {
    if ((/\.docbook\.xml$/i).test(file)) {
        return findFormat('docbook');
    }
    const extension = (/\.([^./\\]+)$/).exec(file)?.[1]?.toLowerCase() ?? '';
    return FORMATS.find((format) => format.extensions.includes(extension)) ?? null;
}

/** Patterns for each format in texts without a file name; one per line. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
    ['rst', /^\.\. [\w-]+::|^\.\. _[^:]+:|`[^`]+ <[^>]+>`__?|``[^`]+``|^([~^"'*+#=-])\1{3,}\s*$|^:\w+:\s|::\s*$/gm],
    ['markdown', /^#{1,6} \S|^```|\[[^\]]+\]\([^)]+\)|^> /gm],
    ['org', /^\*{1,6} \S|^#\+\w+:|\[\[[^\]]+\]\[[^\]]+\]\]/gm],
    ['mediawiki', /^={1,6} ?[^=\n]+?={1,6}\s*$|'''[^']+'''|\[\[[^\]|]+(?:\|[^\]]+)?\]\]|\[https?:\/\/\S+ [^\]]+\]/gm],
    ['asciidoc', /^={1,5} \S.*[^=\s]$|^\[qanda\]|^:[\w-]+: |^\S.*(?<!:)::$|^\[(?:source|NOTE|TIP|WARNING)[^\]]*\]|^(?:include|image)::\S+\[|^----$|\bxref:\S+\[/gm],
    ['html', /<\/?(?:html|head|body|h[1-6]|p|div|ul|li|a)\b[^>]*>/gi],
];

/** Beginnings of texts that only one format has. */
const BEGINNINGS: readonly (readonly [string, {test(head: string): boolean}])[] = [
    ['html', /^(?:<!doctype html|<html)\b/i],
    ['rtf', /^\{\\rtf/],
    ['docbook', {test: isDocBook}],
    ['json', /^(?:\{\s*"|\[\s*[{["])/],
    ['yaml', /^(?:-\s+|faqs?:|entries:|questions:)[\s\S]*?\bquestion:\s/],
    ['csv', /^(?=.*\bquestion\b)(?=.*\banswer\b).*[,;\t]/i],
];

/** Detects the format from the beginning of a text, else `null`. */
export function recogniseFormat(content: string): Format | null {
    const head = content.slice(0, 20_000).replace(/^\uFEFF/, '').trimStart();
    const [begun] = BEGINNINGS.find(([, beginning]) => beginning.test(head)) ?? [];
    if (begun !== undefined) {
        return findFormat(begun);
    }
    if ((/^(?:<\?xml|<xliff|<opml)\b/).test(head) && !(/<html\b/i).test(head)) {
        return null;
    }
    const [best] = SIGNS.map(([name]) => ({name, score: countSigns(head, name)})).sort((a, b) => b.score - a.score);
    return best && best.score > 0 ? findFormat(best.name) : null;
}

/** Root elements of DocBook, of all versions. */
function isDocBook(head: string): boolean {
    if (!(/^<\?xml\b|^<!DOCTYPE\b|^<(?:book|article|chapter|section|qandaset|set|part)\b/i).test(head)) {
        return false;
    }
    const root = (/<(book|article|chapter|section|sect1|qandaset|set|part|reference|refentry)\b([^>]*)>/).exec(head);
    return root !== null &&
        (/docbook/i.test(head.slice(0, root.index + root[0].length)) || (/<(?:qandaentry|qandadiv|qandaset|para|sect1|articleinfo|bookinfo)\b/).test(head));
}

/** Format of a `.txt` file: one with clear signs, else plain text. */
export function recognisePlainText(content: string): Format | null {
    const found = recogniseFormat(content);
    const head = content.slice(0, 20_000);
    const isMarkup = found === null ? false :
        found.name === 'rst' ? (/^\.\. [\w-]+::|^\.\. _[^:]+:|`[^`]+ <[^>]+>`_|:\w+:`/m).test(head) : countSigns(head, found.name) >= 2;
    return isMarkup ? found : findFormat('text');
}

/** Number of signs of a format; infinite if its beginning identifies it. */
function countSigns(head: string, name: string): number {
    const [, sign] = SIGNS.find(([known]) => known === name) ?? [];
    return sign ? (head.match(sign) ?? []).length : Infinity;
}
