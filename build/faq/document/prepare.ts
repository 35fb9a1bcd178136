// Normalises Pandoc's tree: removes layout directives, converts notes to quotes and roles to links or text, so that the following
// steps need not know the source format.

import type {Attr, Block, Inline, Row, Table} from '../pandoc/ast';
import {isBreak, isSpace, splitLines, toPara} from '../pandoc/nodes';
import {readCallout} from './callouts';
import {prepareDirective, type ClassNames} from './directives';
import {isPageFurniture} from './furniture';
import {isOutlineMark, plainText, toInlines} from './text';

interface Preparation {

    /** Converts a role such as `:doc:` with its text to inlines. */
    readonly readRole: (role: string, text: string) => Inline[];

    /** Meaning of classes in the format. */
    readonly classes: ClassNames;
}

/** Returns `blocks` without constructs of the source format. */
export function prepareBlocks(blocks: readonly Block[], preparation: Preparation): Block[] {
    return blocks.flatMap((block) => prepareBlock(block, preparation));
}

function prepareBlock(block: Block, preparation: Preparation): Block[] {
    const inside: Prepare = (blocks) => prepareBlocks(blocks, preparation);
    const inline = (inlines: readonly Inline[]): Inline[] => prepareInlines(inlines, preparation);
    switch (block.t) {
        case 'Plain':
        case 'Para':
            return isPageFurniture(plainText(block.c)) ? [] :
                withContent({t: block.t, c: withoutFurniture(withoutFurnitureLines(unwrapSpan(inline(block.c))))});
        case 'Header':
            return [{t: 'Header', c: [block.c[0], block.c[1], withoutFurniture(inline(block.c[2]), true)]},
                ...inside(block.c[2].flatMap((part) => (part.t === 'Note' ? part.c : [])))];
        case 'LineBlock':
            return [{t: 'LineBlock', c: block.c.map(inline)}];
        case 'BlockQuote':
            return readCallout(inside(block.c));
        case 'BulletList':
            return [{t: 'BulletList', c: withoutEmpty(block.c.map(inside))}];
        case 'OrderedList':
            return [{t: 'OrderedList', c: [block.c[0], block.c[1].map(inside)]}];
        case 'DefinitionList':
            return splitTerms(block.c.map(([term, definitions]) => [inline(term), definitions.map(inside)]));
        case 'Table':
            return [{t: 'Table', c: prepareTable(block.c, inside)}];
        case 'Figure':
            return [{t: 'Figure', c: [block.c[0], [block.c[1][0], inside(block.c[1][1])], inside(block.c[2])]}];
        case 'Div':
            return prepareDirective([block.c[0], inside(block.c[1])], preparation.classes);
        case 'CodeBlock':
            return [...captionOf(block.c[0]), block];
        case 'RawBlock':
            return [];
        case 'HorizontalRule':
            return [block];
    }
}

/** Unclosed elements of a page between its list items become items without content. */
function withoutEmpty(items: Block[][]): Block[][] {
    const isEmpty = (inline: Inline): boolean => inline.t === 'Space' || inline.t === 'SoftBreak' || (inline.t === 'Span' && inline.c[1].every(isEmpty));
    const full = items.filter((item) => !item.every((block) => block.t === 'Plain' && block.c.every(isEmpty)));
    return full.length > 0 ? full : items;
}

/** Pandoc wraps the text of `<li id="…">` in a Span, as some pages wrap whole paragraphs: only its identifier says anything. */
function unwrapSpan(inlines: readonly Inline[]): Inline[] {
    const [only, ...others] = inlines.filter(({t}) => t !== 'Space' && t !== 'SoftBreak');
    if (only?.t !== 'Span' || others.length > 0 || only.c[1].length === 0) {
        return [...inlines];
    }
    const [[id], content] = only.c;
    const label: Inline = {t: 'Span', c: [[id, [], []], []]};
    return [...(id === '' ? [] : [label]), ...unwrapSpan(content)];
}

/** Links such as "Back to top" on a line of their own. */
function withoutFurnitureLines(inlines: readonly Inline[]): Inline[] {
    const breaks = inlines.filter(isBreak);
    const lines = splitLines(inlines).map((line, at) => ({line, before: breaks.slice(at - 1, at)}));
    const kept = lines.filter(({line}) => !(line.some(({t}) => t === 'Link') && isPageFurniture(plainText(line))));
    return kept.length === lines.length ? [...inlines] : kept.flatMap(({line, before}, at) => (at === 0 ? line : [...before, ...line]));
}

/** Links such as "Back to top" behind the last sentence of a paragraph, or behind a heading, where an arrow is enough. */
function withoutFurniture(inlines: readonly Inline[], inHeading = false): Inline[] {
    const at = inlines.findLastIndex((inline) => !isSpace(inline));
    const last = inlines[at];
    const before = inlines.slice(0, Math.max(0, at));
    if (last?.t !== 'Link' || plainText(before) === '') {
        return [...inlines];
    }
    const text = plainText(last.c[1]);
    const isArrow = inHeading && last.c[2][0].startsWith('#') && !(/[\p{L}\p{N}]/u).test(text) && !last.c[1].some(({t}) => t === 'Image');
    return isArrow || (isPageFurniture(text) && (inHeading || (/[.!?:)|•·。]$/u).test(plainText(before)))) ? withoutFurniture(before, inHeading) : [...inlines];
}

/** Wikis indent a paragraph as the definition of an empty term. */
function splitTerms(items: Extract<Block, {t: 'DefinitionList'}>['c']): Block[] {
    const blocks: Block[] = [];
    for (const item of items) {
        const last = blocks[blocks.length - 1];
        if (plainText(item[0]) === '') {
            blocks.push(...item[1].flat().map(toPara));
        } else if (last?.t === 'DefinitionList') {
            blocks[blocks.length - 1] = {t: 'DefinitionList', c: [...last.c, item]};
        } else {
            blocks.push({t: 'DefinitionList', c: [item]});
        }
    }
    return blocks;
}

/** The caption of code in reStructuredText, above it. */
function captionOf([, , pairs]: Attr): Block[] {
    const caption = pairs.find(([key]) => key === 'caption')?.[1] ?? '';
    return caption === '' ? [] : [{t: 'Para', c: [{t: 'Strong', c: toInlines(caption)}]}];
}

function withContent(paragraph: Extract<Block, {t: 'Para' | 'Plain'}>): Block[] {
    return paragraph.c.length > 0 && paragraph.c.every(isSpace) ? [] : [paragraph];
}

type Prepare = (blocks: readonly Block[]) => Block[];

function prepareTable([attr, [short, caption], columns, [headAttr, head], bodies, [footAttr, foot]]: Table, inside: Prepare): Table {
    const rows = (list: readonly Row[]): Row[] => list.map(([rowAttr, cells]) =>
        [rowAttr, cells.map(([cellAttr, alignment, down, across, blocks]) => [cellAttr, alignment, down, across, inside(blocks)])]);
    return [attr, [short, inside(caption)], columns, [headAttr, rows(head)],
        bodies.map(([bodyAttr, heads, first, second]) => [bodyAttr, heads, rows(first), rows(second)]), [footAttr, rows(foot)]];
}

const MYST_ROLE = /\{([\w:-]+)\}$/;

function prepareInlines(inlines: readonly Inline[], preparation: Preparation): Inline[] {
    const out: Inline[] = [];
    for (const inline of inlines) {
        const before = out[out.length - 1];
        const myst = inline.t === 'Code' && before?.t === 'Str' ? MYST_ROLE.exec(before.c) : null;
        if (inline.t === 'Code' && myst && before?.t === 'Str') {
            out.pop();
            const text = before.c.slice(0, myst.index);
            out.push(...(text === '' ? [] : [{t: 'Str', c: text} as const]), ...preparation.readRole(myst[1] ?? '', inline.c[1]));
        } else {
            out.push(...prepareInline(inline, preparation));
        }
    }
    return out;
}

function prepareInline(inline: Inline, preparation: Preparation): Inline[] {
    switch (inline.t) {
        case 'Code': {
            const role = roleOf(inline.c[0]);
            return role === null ? [inline] : preparation.readRole(role, inline.c[1]);
        }
        case 'Link':
        case 'Image':
            return [{t: inline.t, c: [inline.c[0], prepareInlines(inline.c[1], preparation), inline.c[2]]}];
        case 'Span':
            return isOutlineMark(inline.c[0][1]) ? [] :
                [{t: 'Span', c: [inline.c[0], prepareInlines(inline.c[0][1].includes('title-ref') ? withoutTarget(inline.c[1]) : inline.c[1], preparation)]}];
        case 'Quoted':
            return [{t: 'Quoted', c: [inline.c[0], prepareInlines(inline.c[1], preparation)]}];
        case 'Cite':
            return [{t: 'Cite', c: [inline.c[0], prepareInlines(inline.c[1], preparation)]}];
        case 'Note':
            return [{t: 'Note', c: prepareBlocks(inline.c, preparation)}];
        case 'Str':
            return trimInvisible(inline);
        case 'Math':
        case 'RawInline':
        case 'Space':
        case 'SoftBreak':
        case 'LineBreak':
            return [inline];
        default:
            return [{t: inline.t, c: prepareInlines(inline.c, preparation)}];
    }
}

/** The title of reStructuredText's `title <target>` in the default role. */
function withoutTarget(inlines: readonly Inline[]): readonly Inline[] {
    const [, title] = (/^(.+?)\s*<[^<>]+>$/).exec(plainText(inlines)) ?? [];
    return title === undefined ? inlines : toInlines(title);
}

/** Editors leave zero-width spaces where a paragraph or a mark begins; within words of Thai and Khmer they part words. */
function trimInvisible({c}: Extract<Inline, {t: 'Str'}>): Inline[] {
    const text = c.replace(/^[\u200B\uFEFF]+|[\u200B\uFEFF]+$/g, '');
    return text === '' ? [] : [{t: 'Str', c: text}];
}

function roleOf([, classes, pairs]: Attr): string | null {
    return classes.includes('interpreted-text') ? (pairs.find(([key]) => key === 'role')?.[1] ?? null) : null;
}
