// Reads raw HTML in other formats: the surrounding tree is written as HTML with placeholders for parsed nodes, then cleaned and
// parsed like a page, and the placeholders are replaced again.

import {escapeHtml} from '../../format_text';
import type {Attr, Block, Cell, Inline, Row, Table} from '../pandoc/ast';
import {isParagraph, isSpace} from '../pandoc/nodes';
import {plainText} from '../document/text';
import {listLeafTexts} from '../document/leaves';

/** Deeper trees are rejected later. */
const DEEPEST = 1000;

/** Whether a tree contains unparsed HTML other than comments. */
export function holdsRawHtml(value: unknown, depth = 0): boolean {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) {
        return false;
    }
    if ('t' in value && (value.t === 'RawBlock' || value.t === 'RawInline') && 'c' in value && Array.isArray(value.c)) {
        return String(value.c[0]).startsWith("html") && !(/^(?:<br\s*\/?>|<!--[\s\S]*?-->)\s*$/i).test(String(value.c[1]));
    }
    return Object.values(value).some((inner) => holdsRawHtml(inner, depth + 1));
}

/** Replaces raw HTML in `blocks`. `read` cleans HTML and returns its Pandoc tree. */
export async function readRawHtml(blocks: readonly Block[], read: (html: string) => Promise<readonly Block[]>): Promise<Block[]> {
    const kept: Kept = {blocks: [], inlines: [], attrs: []};
    const html = writeBlocks(blocks, kept);
    return restoreBlocks(await read(html), kept);
}

/** Nodes by placeholder number. */
interface Kept {
    readonly blocks: (readonly Block[])[];
    readonly inlines: (readonly Inline[])[];
    readonly attrs: Attr[];
}

function writeBlocks(blocks: readonly Block[], kept: Kept): string {
    let out = '';
    let plain: Block[] = [];
    const flush = (): void => {
        if (plain.length > 0) {
            out += `<div class="faq-kept" data-b="${kept.blocks.push(plain) - 1}">${escapeHtml(listLeafTexts(plain).join(' '))}</div>\n`;
            plain = [];
        }
    };
    for (const block of blocks) {
        if (holdsRawHtml(block)) {
            flush();
            out += `${writeBlock(block, kept)}\n`;
        } else {
            plain.push(block);
        }
    }
    flush();
    return out;
}

function writeBlock(block: Block, kept: Kept): string {
    const items = (list: readonly Block[][]): string => list.map((item) => `<li>${writeBlocks(item, kept)}</li>`).join('');
    switch (block.t) {
        case 'RawBlock':
            return block.c[1];
        case 'Para':
            return `<p>${writeInlines(block.c, kept)}</p>`;
        case 'Plain':
            return writeInlines(block.c, kept);
        case 'Header':
            return `<h${block.c[0]} class="faq-attr" data-a="${kept.attrs.push(block.c[1]) - 1}">${writeInlines(block.c[2], kept)}</h${block.c[0]}>`;
        case 'BlockQuote':
            return `<blockquote>${writeBlocks(block.c, kept)}</blockquote>`;
        case 'BulletList':
            return `<ul>${items(block.c)}</ul>`;
        case 'OrderedList':
            return `<ol start="${block.c[0][0]}">${items(block.c[1])}</ol>`;
        case 'DefinitionList':
            return `<dl>${block.c.map(([term, definitions]) => `<dt>${writeInlines(term, kept)}</dt>${definitions.map((each) => `<dd>${writeBlocks(each, kept)}</dd>`).join('')}`).join('')}</dl>`;
        case 'Div':
            return `<div class="faq-attr" data-a="${kept.attrs.push(block.c[0]) - 1}">${writeBlocks(block.c[1], kept)}</div>`;
        case 'LineBlock':
            return `<p>${block.c.map((line) => writeInlines(line, kept)).join('<br>')}</p>`;
        case 'Table':
            return writeTable(block.c, kept);
        case 'Figure':
            return writeBlocks(block.c[2], kept);
        default:
            return '';
    }
}

const ALIGNMENT: Readonly<Record<string, string>> = {AlignLeft: 'left', AlignRight: 'right', AlignCenter: 'center'};

function writeTable([, , columns, head, bodies, foot]: Table, kept: Kept): string {
    const cell = (name: string) => ([, , , across, content]: Cell, at: number): string => {
        const align = ALIGNMENT[columns[at]?.[0].t ?? ''];
        return `<${name} colspan="${across}"${align === undefined ? '' : ` style="text-align:${align}"`}>${writeBlocks(content, kept)}</${name}>`;
    };
    const rows = (list: readonly Row[], name: string): string => list.map(([, cells]) => `<tr>${cells.map(cell(name)).join('')}</tr>`).join('');
    return `<table><thead>${rows(head[1], 'th')}</thead><tbody>${bodies.map((body) => rows([...body[2], ...body[3]], 'td')).join('')}${rows(foot[1], 'td')}</tbody></table>`;
}

const MARKS = {Strong: 'strong', Emph: 'em', Strikeout: 's', Superscript: 'sup', Subscript: 'sub', Underline: 'u', SmallCaps: 'span'} as const;

function writeInlines(inlines: readonly Inline[], kept: Kept): string {
    let out = '';
    let plain: Inline[] = [];
    let inCode = false;
    const flush = (): void => {
        if (plain.length > 0) {
            const text = escapeHtml(plainText(plain));
            out += inCode ? text : `<span class="faq-kept" data-i="${kept.inlines.push(plain) - 1}">${text}</span>`;
            plain = [];
        }
    };
    for (const inline of inlines) {
        if (inline.t === 'RawInline' || isSpace(inline) || holdsRawHtml(inline)) {
            flush();
            out += writeInline(inline, kept);
            inCode = inline.t === 'RawInline' ?
                (/^<(?:code|kbd|samp|tt)\b/i).test(inline.c[1]) || (inCode && !(/^<\/(?:code|kbd|samp|tt)\b/i).test(inline.c[1])) : inCode;
        } else {
            plain.push(inline);
        }
    }
    flush();
    return out;
}

function writeInline(inline: Inline, kept: Kept): string {
    switch (inline.t) {
        case 'RawInline':
            return inline.c[1];
        case 'Space':
            return ' ';
        case 'SoftBreak':
            return '\n';
        case 'LineBreak':
            return '<br>';
        case 'Link':
            return `<a href="${escapeHtml(inline.c[2][0])}">${writeInlines(inline.c[1], kept)}</a>`;
        case 'Quoted':
        case 'Cite':
        case 'Span':
        case 'Image':
            return writeInlines(inline.c[1], kept);
        case 'Strong':
        case 'Emph':
        case 'Strikeout':
        case 'Superscript':
        case 'Subscript':
        case 'Underline':
        case 'SmallCaps':
            return `<${MARKS[inline.t]}>${writeInlines(inline.c, kept)}</${MARKS[inline.t]}>`;
        default:
            return '';
    }
}

function restoreBlocks(blocks: readonly Block[], kept: Kept): Block[] {
    return blocks.flatMap((block): Block[] => {
        if (block.t === 'Div') {
            const [, , pairs] = block.c[0];
            const part = numbered(pairs, 'b', kept.blocks);
            const attr = numbered(pairs, 'a', kept.attrs);
            return part ? [...part] : [{t: 'Div', c: [attr ?? block.c[0], restoreBlocks(block.c[1], kept)]}];
        }
        if (block.t === 'Header') {
            const attr = numbered(block.c[1][2], 'a', kept.attrs);
            return [{t: 'Header', c: [block.c[0], attr ?? block.c[1], restore(block.c[2], kept)]}];
        }
        return [restore(block, kept)];
    });
}

/** Replaces the placeholders in a node. */
function restore<T>(value: T, kept: Kept): T {
    if (Array.isArray(value)) {
        const list: unknown[] = value;
        return list.flatMap((item): unknown[] => {
            if (isNode(item, 'Div') || isNode(item, 'Header')) {
                return restoreBlocks([item as Block], kept);
            }
            if (isNode(item, 'Span')) {
                const [[, , pairs], inner] = (item as Extract<Inline, {t: 'Span'}>).c;
                const part = numbered(pairs, 'i', kept.inlines);
                const blocks = numbered(pairs, 'b', kept.blocks);
                return part ? [...part] :
                    blocks ? inlinesOf(blocks) : [{...item as object, c: [(item as Extract<Inline, {t: 'Span'}>).c[0], restore(inner, kept)]}];
            }
            return [restore(item, kept)];
        }) as T;
    }
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restore(inner as unknown, kept)])) as T;
    }
    return value;
}

function isNode(value: unknown, type: string): boolean {
    return typeof value === 'object' && value !== null && 't' in value && value.t === type;
}

function numbered<T>(pairs: readonly (readonly [string, string])[], name: string, list: readonly T[]): T | undefined {
    const number = pairs.find(([key]) => key === name)?.[1];
    return number === undefined ? undefined : list[Number(number)];
}

/** Text of blocks within inline content, as in a `<summary>`. */
function inlinesOf(blocks: readonly Block[]): Inline[] {
    return blocks.flatMap((block, at): Inline[] =>
        [...(at > 0 ? [{t: 'Space'} as const] : []),
        ...(isParagraph(block) ? block.c : [{t: 'Str', c: listLeafTexts([block]).join(' ')} as const])]);
}
