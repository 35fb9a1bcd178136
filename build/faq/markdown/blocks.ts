// Writes Pandoc blocks as Markdown for Mattermost: no raw HTML, decimal lists, pipe tables, no wrapped lines.

import {listLeafTexts} from '../document/leaves';
import type {Block, Cell, Definition, Inline, Row, Table} from '../pandoc/ast';
import {isParagraph, itemsOf, rowsOf, toPara} from '../pandoc/nodes';
import {escapeLineStarts} from './escape';
import {writeInlines, type WriterContext} from './inlines';

/** Markdown of `blocks`, trimmed; empty if nothing remains. */
export function writeBlocks(blocks: readonly Block[], context: WriterContext): string {
    return joinBlocks(blocks, context).replace(/^(?:---\n+)+|(?:\n+---)+$/g, '').trim();
}

function joinBlocks(blocks: readonly Block[], context: WriterContext, inItem = false): string {
    let out = '';
    blocks.forEach((block, at) => {
        const text = writeBlock(block, context);
        const before = blocks[at - 1]?.t;
        if (text !== '') {
            const tight = itemsOf(block) !== null && (before === 'Plain' || (inItem && before === 'Para' && !isLoose(blocks)));
            out += out === '' ? text : `${tight ? '\n' : '\n\n'}${text}`;
        }
    });
    return out;
}

/** More than one block. */
function isLoose(item: readonly Block[]): boolean {
    return item.filter((block) => itemsOf(block) === null).length > 1;
}

function writeBlock(block: Block, context: WriterContext): string {
    switch (block.t) {
        case 'Plain':
        case 'Para':
            return writeParagraph(block.c, context);
        case 'LineBlock':
            return block.c.map((line) => writeParagraph(line, context)).join('  \n');
        case 'CodeBlock':
            return writeCodeBlock(block.c[0][1][0] ?? '', block.c[1]);
        case 'RawBlock':
            return '';
        case 'BlockQuote':
            return indent(joinBlocks(block.c, context), '> ', '> ', '>');
        case 'OrderedList':
            return writeList(block.c[1], (at) => `${block.c[0][0] + at}. `, context);
        case 'BulletList':
            return writeList(block.c, () => '- ', context);
        case 'DefinitionList':
            return block.c.map((item) => writeDefinition(item, context)).join('\n');
        case 'Header':
            return writeInlines([{t: 'Strong', c: block.c[2]}], context);
        case 'HorizontalRule':
            return '---';
        case 'Table':
            return writeTable(block.c, context);
        case 'Figure':
            return joinBlocks(writtenFigure(block.c), context);
        case 'Div':
            return joinBlocks(block.c[1], context);
    }
}

/** A figure's content, then its caption where that is more than the text of its picture. */
function writtenFigure([, [, caption], content]: Extract<Block, {t: 'Figure'}>['c']): Block[] {
    const [said, shown] = [caption, content].map((blocks) => listLeafTexts(blocks).join(' '));
    return said === '' || said === shown ? content : [...content, ...caption.map(toPara)];
}

function writeParagraph(inlines: readonly Inline[], context: WriterContext): string {
    const [only, ...others] = inlines;
    if (only?.t === 'Math' && others.length === 0 && only.c[0].t === 'DisplayMath') {
        return writeCodeBlock('latex', only.c[1]);
    }
    return escapeLineStarts(writeInlines(inlines, context).trim());
}

function writeCodeBlock(language: string, code: string): string {
    const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${(/^[\w+#-]+$/).test(language) ? language : ''}\n${code.replace(/^(?:[ \t]*\n)+|\n+$/g, '')}\n${fence}`;
}

/** Lists are tight unless an item has several paragraphs. Mattermost only supports decimal numbering. */
function writeList(items: readonly Block[][], marker: (at: number) => string, context: WriterContext): string {
    const loose = items.some(isLoose);
    return items.map((item, at) => {
        const first = marker(at);
        const rest = ' '.repeat(first.length);
        return indent(joinBlocks(item, context, true), first, rest, '');
    }).join(loose ? '\n\n' : '\n');
}

/** Task list markers in Mattermost's syntax. */
function indent(text: string, first: string, rest: string, blank: string): string {
    return text.replace(/^☒ |^☑ /, '[x] ').replace(/^☐ /, '[ ] ').split('\n').
        map((line, at) => (line === '' && at > 0 ? blank : (at === 0 ? first : rest) + line)).join('\n');
}

function writeDefinition([term, definitions]: Definition, context: WriterContext): string {
    const head = writeInlines([{t: 'Strong', c: [...term]}], context).trim();
    const [first, ...others] = definitions.flat();
    const simple = isParagraph(first);
    const lead = simple ? `${head}: ${writeInlines(first.c, context).trim()}` : head;
    const rest = joinBlocks(simple || !first ? others : [first, ...others], context);
    return indent(rest === '' ? lead : `${lead}\n\n${rest}`, '- ', '  ', '');
}

const ALIGNMENT: Readonly<Record<string, string>> = {AlignLeft: ':---', AlignRight: '---:', AlignCenter: ':---:'};

/** A table with its caption above; without a header the first row is used. */
function writeTable(table: Table, context: WriterContext): string {
    const [, caption, columns] = table;
    const [first, ...others] = rowsOf(table).map((row) => writeRow(row, columns.length, context));
    if (!first) {
        return '';
    }
    const rule = columns.map(([alignment]) => ALIGNMENT[alignment.t] ?? '---');
    const lines = [first, rule, ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const title = joinBlocks(caption[1], context);
    return title === '' ? lines : `**${title}**\n\n${lines}`;
}

function writeRow([, cells]: Row, width: number, context: WriterContext): string[] {
    const written = cells.flatMap((cell) => writeCell(cell, context));
    return [...written, ...Array<string>(Math.max(0, width - written.length)).fill('')];
}

/** A cell on one line, and an empty one for each further column that it spans. */
function writeCell([, , , span, blocks]: Cell, context: WriterContext): string[] {
    const text = joinBlocks(blocks, context).replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
    return [text, ...Array<string>(Math.max(0, span - 1)).fill('')];
}
