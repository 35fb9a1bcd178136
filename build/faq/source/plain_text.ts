// Parses plain text into blocks: paragraphs, lists, headings that are underlined or in capitals, lines that ask something.
// `document/` decides which of them are questions.

import {isContentsTitle} from '../document/furniture';
import {ANSWER_MARK, QUESTION_MARK} from '../document/marks';
import {isTitle} from '../document/emphasis';
import {plainText, toInlines} from '../document/text';
import type {Block, Inline} from '../pandoc/ast';

const UNDERLINE = /^\s*([=\-~*_#^])\1{2,}\s*$/;
const ITEM = /^\s*(?:[-*+•·–]|(\d{1,3})[.)]|\d{1,3}(?:\.\d{1,3})+\.?(?=\s+\P{Ll})|\[\d{1,3}\])\s+(?=\S)/u;
const COUNTED_LINE = /^\s*(\d{1,3})([.)])\s+(?=\S)/;

/** `2. How is it? Good.`: a question with its answer on one line. */
const ANSWERED_LINE = /^(\s*\d{1,3}[.)]\s+[^.!?？]{3,}[?？]["”’»)\]]*)\s+(\S.*)$/u;

/** `*** Prices ***`, alone on its line. */
const FRAMED = /^\s*([*=#~+-])\1+\s+(\S.*?)\s+\1{2,}\s*$/;

/** `2.1 Building`, alone on its line and not indented. */
const NUMBERED_HEADING = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(?=[\p{Lu}\p{Lo}])(?!.*[.,;:!?]$).{3,80}$/u;
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’]|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}/gu;
const ASKS = /[?？؟]["”’»)\]]*\s*$/u;

/** The title, empty if there is none, and the blocks of a text without markup. */
export function readPlainText(text: string): {title: string; blocks: Block[]} {
    const blocks: Block[] = [];
    const isDigest = (text.match(/^Subject:[ \t]+\S/gm) ?? []).length >= 2;
    const paragraphs = (isDigest ? text.replace(SEPARATOR, '') : text).replace(/\t/g, '    ')
        .replace(/<((?:https?:\/\/|mailto:)?[\w.+-]+(?:@|\/\/|\.)[^\s<>]+)>/g, '$1').split(/\n(?:[^\S\n]*\n)+/).map((part) =>
        part.split('\n').map((line) => line.trimEnd()));
    const counting: Counting = {last: null, questions: 0, nextStep: ''};
    let indent = 0;
    for (const lines of paragraphs) {
        const written = lines.filter((line) => line.trim() !== '');
        const subject = isDigest ? readSubject(written) : null;
        if (subject) {
            blocks.push(subject);
            continue;
        }
        const last = blocks[blocks.length - 1];
        const listed = last?.t === 'Header' && isContentsTitle(plainText(last.c[2])) ? readContents(written) : null;
        if (listed) {
            blocks.push(listed);
            continue;
        }
        const code = indent > 0 || blocks.length > 0 ? readCode(written, indent) : null;
        blocks.push(...code ?? splitNumbered(written, counting).flatMap((part) =>
            (part.isTitled ? [question(part.lines.slice(0, 1)), ...readParagraph(part.lines.slice(1))] : readParagraph(part.lines))));
        indent = code === null && blocks[blocks.length - 1]?.t === 'Para' && !written.some((line) => ASKS.test(line)) ? indentOf(written) : indent;
    }
    return withTitle(blocks);
}

function withTitle(blocks: readonly Block[]): {title: string; blocks: Block[]} {
    const [first, second] = blocks;
    const isTitled = first?.t === 'Header' && second?.t === 'Header';
    return {title: isTitled ? plainText(first.c[2]) : '', blocks: isTitled ? blocks.slice(1) : [...blocks]};
}

/** Between messages of a digest. */
const SEPARATOR = /^-{10,}[ \t]*$(?=\s*^Subject:)/gm;
const SUBJECT = /^Subject:[ \t]+(?:(\d{1,2}(?:\.\d{1,2})*)[.:)]?[ \t]+)?(?=\S)/;

/** In digests of mailing lists and newsgroups each question is a message's subject, alone in its paragraph. */
function readSubject(lines: readonly string[]): Block | null {
    const [first = '', ...others] = lines;
    const [, number = ''] = SUBJECT.exec(first) ?? [];
    return !SUBJECT.test(first) || others.length > 2 || others.some((line) => (/^[\w-]+:\s/).test(line)) ? null :
        heading(number.split('.').length + 1, [first.replace(SUBJECT, ''), ...others.map((line) => line.trim())].join(' '));
}

const COUNTED_ENTRY = /^\s*\[?\d{1,3}(?:\.\d{1,3})*[\].):]*\s+\S/;

/** Numbered titles below "Contents", each on a line or two. */
function readContents(lines: readonly string[]): Block | null {
    const counted = lines.filter((line) => COUNTED_ENTRY.test(line)).length;
    const items: string[] = [];
    for (const line of lines) {
        if (COUNTED_ENTRY.test(line) || items.length === 0) {
            items.push(line.trim());
        } else {
            items.push(`${items.pop() ?? ''} ${line.trim()}`);
        }
    }
    return counted < 2 || counted < lines.length / 2 ? null : {t: 'BulletList', c: items.map((item) => [{t: 'Plain', c: toInlines(item)}])};
}

function indentOf(lines: readonly string[]): number {
    return Math.min(...lines.map((line) => line.search(/\S/)));
}

/** Lines indented further than the text before them that are neither a list nor sentences. */
function readCode(lines: readonly string[], before: number): Block[] | null {
    const indent = indentOf(lines);
    const isText = lines.some((line) => ITEM.test(line) || ASKS.test(line) || (/\p{L}[.:]$|^\s*["“]|(?:\p{L}+[ ,]+){6}/u).test(line));
    return lines.length === 0 || indent < before + 4 || indent < 4 || isText ? null :
        [{t: 'CodeBlock', c: [['', [], []], lines.map((line) => line.slice(indent)).join('\n')]}];
}

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

/** Where the numbered questions of a text are. */
interface Counting {
    last: number | null;
    questions: number;

    /** Number and sign of the next step (`3.`) of a list whose items are paragraphs of the answer; else empty. */
    nextStep: string;
}

/** Splits a paragraph before numbered questions, and before a short line that goes on counting after two of them (`3. Opening hours`). */
function splitNumbered(lines: readonly string[], counting: Counting): {readonly lines: string[]; readonly isTitled: boolean}[] {
    const parts: {lines: string[]; isTitled: boolean}[] = [{lines: [], isTitled: false}];
    let {nextStep} = counting;
    for (const [at, line] of lines.entries()) {
        const marked = (/\d+/).exec(at === 0 ? QUESTION_MARK.exec(line)?.[0] ?? '' : '')?.[0];
        if (marked !== undefined) {
            counting.last = Number(marked);
            counting.questions++;
        }
        const [, digits, sign] = COUNTED_LINE.exec(line) ?? [];
        const number = Number(digits);
        const isNext = digits !== undefined && (counting.last === null || number === counting.last + 1);
        const asks = isNext && ASKS.test(line);
        const said = isNext && !asks && (counting.last !== null || number === 1) ? ANSWERED_LINE.exec(line)?.slice(1) : undefined;
        const isStep = !asks && ((number === 1 && (said === undefined || counting.questions > 0)) || `${digits}${sign}` === nextStep);
        const answered = isStep ? undefined : said;
        const hasText = at + 1 < lines.length && !ITEM.test(lines[at + 1] ?? '');
        const isTitled = counting.questions >= 2 && isNext && hasText && !asks && !isStep && isTitle(toInlines(line));
        if (asks || isTitled || answered !== undefined) {
            counting.last = number;
            counting.questions += isTitled ? 0 : 1;
            parts.push({lines: answered ?? [line], isTitled: isTitled || answered !== undefined});
        } else {
            parts[parts.length - 1]?.lines.push(line);
        }
        nextStep = isStep ? `${number + 1}${sign}` : asks || isTitled || answered !== undefined ? '' : nextStep;
        counting.nextStep = at === 0 ? nextStep : '';
    }
    return parts.filter((part) => part.lines.length > 0);
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

/** A question on up to three lines of its own. */
function question(lines: readonly string[]): Block {
    return {t: 'Para', c: [{t: 'Strong', c: toInlines(lines.join(' '))}]};
}

function paragraph(lines: readonly string[]): Block {
    return {t: 'Para', c: lines.flatMap((line, at): Inline[] => [...(at === 0 ? [] : [{t: 'LineBreak'} as const]), ...withLinks(line)])};
}

function readList(lines: readonly string[]): Block[] {
    const items: string[][] = [];
    for (const line of lines) {
        if (ITEM.test(line) || items.length === 0) {
            items.push([line.replace(ITEM, '')]);
        } else {
            items[items.length - 1]?.push(line.trim());
        }
    }
    const number = ITEM.exec(lines[0] ?? '')?.[1];
    const content = items.map((item): Block[] => [{t: 'Plain', c: withLinks(item.join(' '))}]);
    return [number === undefined ? {t: 'BulletList', c: content} : {t: 'OrderedList', c: [[Number(number), {t: 'Decimal'}, {t: 'Period'}], content]}];
}

/** Words, with addresses as links. */
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
