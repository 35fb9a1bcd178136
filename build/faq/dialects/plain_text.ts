// Reads plain text as blocks: paragraphs, lists, code, headings that are underlined, framed, numbered or in capitals, and lines that
// ask something. `document/` decides which of them are questions.

import {isContentsTitle} from '../document/furniture';
import {ANSWER_MARK, QUESTION_MARK} from '../document/marks';
import {plainText, toInlines} from '../document/text';
import type {Block, Inline} from '../pandoc/ast';
import {ASKS, ITEM, splitNumbered, type Counting} from './numbered_lines';

/** A line of marks below a heading, or alone as a rule. */
const UNDERLINE = /^\s*([=\-~*_#^])\1{2,}\s*$/;

/** `*** Prices ***`, alone on its line. */
const FRAMED = /^\s*([*=#~+-])\1+\s+(\S.*?)\s+\1{2,}\s*$/;

/** `2.1 Building`, alone on its line and not indented. */
const NUMBERED_HEADING = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(?=[\p{Lu}\p{Lo}])(?!.*[.,;:!?]$).{3,80}$/u;

/** A web address without the punctuation behind it, or an e-mail address. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’]|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}/gu;

/** The title (empty if there is none) and the blocks of a text without markup. */
export function readPlainText(text: string): {title: string; blocks: Block[]} {
    const isDigest = (text.match(/^Subject:[ \t]+\S/gm) ?? []).length >= 2;
    const counting: Counting = {last: null, questions: 0, nextStep: ''};
    const blocks: Block[] = [];

    // Indentation of the last paragraph of text; code is indented further.
    let indent = 0;
    for (const lines of splitParagraphs(isDigest ? text.replace(SEPARATOR, '') : text)) {
        const last = blocks[blocks.length - 1];
        const isBelowContents = last?.t === 'Header' && isContentsTitle(plainText(last.c[2]));
        const code = blocks.length > 0 ? readCode(lines, indent) : null;
        const single = (isDigest ? readSubject(lines) : null) ?? (isBelowContents ? readContents(lines) : null) ?? code;
        if (single) {
            blocks.push(single);
            continue;
        }
        blocks.push(...splitNumbered(lines, counting).flatMap(({lines: part, isTitled}) =>
            (isTitled ? [question(part.slice(0, 1)), ...readParagraph(part.slice(1))] : readParagraph(part))));
        indent = blocks[blocks.length - 1]?.t === 'Para' && !lines.some((line) => ASKS.test(line)) ? indentOf(lines) : indent;
    }
    return withTitle(blocks);
}

/** The lines of each paragraph, with spaces for tabs and without the angle brackets of addresses. */
function splitParagraphs(text: string): string[][] {
    return text.replace(/\t/g, '    ').replace(/<((?:https?:\/\/|mailto:)?[\w.+-]+(?:@|\/\/|\.)[^\s<>]+)>/g, '$1').split(/\n(?:[^\S\n]*\n)+/).
        map((part) => part.split('\n').map((line) => line.trimEnd()).filter((line) => line !== ''));
}

/** A heading above another one is the title of the text. */
function withTitle(blocks: readonly Block[]): {title: string; blocks: Block[]} {
    const [first, second] = blocks;
    const isTitled = first?.t === 'Header' && second?.t === 'Header';
    return {title: isTitled ? plainText(first.c[2]) : '', blocks: isTitled ? blocks.slice(1) : [...blocks]};
}

/** The rule between two messages of a digest. */
const SEPARATOR = /^-{10,}[ \t]*$(?=\s*^Subject:)/gm;

/** A subject line with its number. */
const SUBJECT = /^Subject:[ \t]+(?:(\d{1,2}(?:\.\d{1,2})*)[.:)]?[ \t]+)?(?=\S)/;

/** In digests of mailing lists and newsgroups, each question is the subject of a message; it is a heading here. `null` for other paragraphs. */
function readSubject(lines: readonly string[]): Block | null {
    const [first = '', ...others] = lines;
    const [, number = ''] = SUBJECT.exec(first) ?? [];
    return !SUBJECT.test(first) || others.length > 2 || others.some((line) => (/^[\w-]+:\s/).test(line)) ? null :
        heading(number.split('.').length + 1, [first.replace(SUBJECT, ''), ...others.map((line) => line.trim())].join(' '));
}

/** A numbered line of a table of contents. */
const COUNTED_ENTRY = /^\s*\[?\d{1,3}(?:\.\d{1,3})*[\].):]*\s+\S/;

/** The list below "Contents": numbered titles, each on one line or several. `null` if fewer than half of the lines are numbered. */
function readContents(lines: readonly string[]): Block | null {
    const counted = lines.filter((line) => COUNTED_ENTRY.test(line)).length;
    return counted < 2 || counted < lines.length / 2 ? null :
        {t: 'BulletList', c: groupLines(lines, COUNTED_ENTRY).map((item) => [{t: 'Plain', c: toInlines(item)}])};
}

/** Joins each line to the one above, unless it starts an item. */
function groupLines(lines: readonly string[], start: RegExp): string[] {
    const items: string[] = [];
    for (const line of lines) {
        const before = start.test(line) ? undefined : items.pop();
        items.push(before === undefined ? line.trim() : `${before} ${line.trim()}`);
    }
    return items;
}

function indentOf(lines: readonly string[]): number {
    return Math.min(...lines.map((line) => line.search(/\S/)));
}

/** Code: lines indented at least four spaces further than the text before them that are neither a list nor sentences. */
function readCode(lines: readonly string[], before: number): Block | null {
    const indent = indentOf(lines);
    const isText = lines.some((line) => ITEM.test(line) || ASKS.test(line) || (/\p{L}[.:]$|^\s*["“]|(?:\p{L}+[ ,]+){6}/u).test(line));
    return lines.length === 0 || indent < before + 4 || indent < 4 || isText ? null :
        {t: 'CodeBlock', c: [['', [], []], lines.map((line) => line.slice(indent)).join('\n')]};
}

/** The blocks of consecutive lines: headings, questions and lists end a paragraph without an empty line. */
function readParagraph(lines: readonly string[]): Block[] {
    const [first = '', second, ...rest] = lines;
    if (lines.length === 0 || lines.every((line) => UNDERLINE.test(line))) {
        return [];
    }
    if (UNDERLINE.test(first)) {
        return readParagraph(lines.slice(1));
    }
    if (second !== undefined && UNDERLINE.test(second)) {
        return [heading((/^\s*=/).test(second) ? 1 : 2, first), ...readParagraph(rest)];
    }
    const framed = second === undefined ? FRAMED.exec(first)?.[2] : undefined;
    if (framed !== undefined) {
        return [heading(2, framed.replace(/^\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\S)/, ''))];
    }
    if (second === undefined && isCapitals(first)) {
        return [heading(1, first)];
    }
    const levels = second === undefined ? NUMBERED_HEADING.exec(first)?.[1] : undefined;
    if (levels !== undefined) {
        return [heading(levels.split('.').length + 1, first)];
    }
    const answer = lines.findIndex((line, index) => index > 0 && (ANSWER_MARK.test(line) || QUESTION_MARK.test(line)));
    if (answer > 0) {
        return [...readParagraph(lines.slice(0, answer)), ...readParagraph(lines.slice(answer))];
    }
    if (QUESTION_MARK.test(first)) {
        return [{t: 'Para', c: toInlines(lines.map((line) => line.trim()).join(' '))}];
    }
    const at = lines.findIndex((line) => ITEM.test(line) && !ASKS.test(line));
    if (at === 0) {
        return readList(lines);
    }
    const asks = ANSWER_MARK.test(first) ? -1 : lines.findIndex((line) => ASKS.test(line));
    if (asks >= 0 && (at < 0 || asks < at) && asks <= 2 && lines.slice(0, asks).every((line) => !(/[.!:;。]\s*$/).test(line))) {
        return [question(lines.slice(0, asks + 1)), ...readParagraph(lines.slice(asks + 1))];
    }
    return at > 0 ? [paragraph(lines.slice(0, at)), ...readList(lines.slice(at))] : [paragraph(lines)];
}

/** `HOURS AND PLACES`, alone on its line. */
function isCapitals(line: string): boolean {
    const text = line.trim();
    return text.length <= 80 && (/\p{Lu}{2}/u).test(text) && text === text.toUpperCase() && text !== text.toLowerCase() && !(/[.,;]$/).test(text) &&
        !QUESTION_MARK.test(text) && !ANSWER_MARK.test(text);
}

function heading(level: number, text: string): Block {
    return {t: 'Header', c: [level, ['', [], []], toInlines(text)]};
}

/** A question on lines of its own: a paragraph in bold. */
function question(lines: readonly string[]): Block {
    return {t: 'Para', c: [{t: 'Strong', c: toInlines(lines.join(' '))}]};
}

/** A paragraph that keeps its line ends. */
function paragraph(lines: readonly string[]): Block {
    return {t: 'Para', c: lines.flatMap((line, at): Inline[] => [...(at === 0 ? [] : [{t: 'LineBreak'} as const]), ...withLinks(line)])};
}

function readList(lines: readonly string[]): Block[] {
    const number = ITEM.exec(lines[0] ?? '')?.[1];
    const content = groupLines(lines, ITEM).map((item): Block[] => [{t: 'Plain', c: withLinks(item.replace(ITEM, ''))}]);
    return [number === undefined ? {t: 'BulletList', c: content} : {t: 'OrderedList', c: [[Number(number), {t: 'Decimal'}, {t: 'Period'}], content]}];
}

/** The inlines of a line, with addresses as links. */
function withLinks(line: string): Inline[] {
    const inlines: Inline[] = [];
    let from = 0;
    const addWords = (text: string): void => {
        const words = toInlines(text);
        inlines.push(...((/^\s/).test(text) && inlines.length > 0 ? [{t: 'Space'} as const] : []), ...words,
            ...((/\S\s+$/).test(text) ? [{t: 'Space'} as const] : []));
    };
    for (const {0: address, index} of line.matchAll(ADDRESS)) {
        addWords(line.slice(from, index));
        inlines.push({t: 'Link', c: [['', [], []], [{t: 'Str', c: address}], [address.includes('://') ? address : `mailto:${address}`, '']]});
        from = index + address.length;
    }
    addWords(line.slice(from));
    return inlines;
}
