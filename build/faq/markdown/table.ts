// Writes pipe tables: one line per row, blocks in a cell joined, spanned cells empty.

import type {Block, Cell, Row, Table} from '../pandoc/ast';
import type {WriterContext} from './inlines';

type WriteBlocks = (blocks: readonly Block[], context: WriterContext) => string;

const ALIGNMENT: Readonly<Record<string, string>> = {AlignLeft: ':---', AlignRight: '---:', AlignCenter: ':---:'};

/** Markdown of a table with its caption above; without a header the first row is used. */
export function writeTable([, caption, columns, head, bodies, foot]: Table, context: WriterContext, write: WriteBlocks): string {
    const rows = [...head[1], ...bodies.flatMap((body) => [...body[2], ...body[3]]), ...foot[1]].
        map((row) => writeRow(row, columns.length, context, write));
    const [first, ...others] = rows;
    if (!first) {
        return '';
    }
    const rule = columns.map(([alignment]) => ALIGNMENT[alignment.t] ?? '---');
    const lines = [first, rule, ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const title = write(caption[1], context);
    return title === '' ? lines : `**${title}**\n\n${lines}`;
}

function writeRow([, cells]: Row, width: number, context: WriterContext, write: WriteBlocks): string[] {
    const written = cells.flatMap((cell) => writeCell(cell, context, write));
    return [...written, ...Array<string>(Math.max(0, width - written.length)).fill('')];
}

function writeCell([, , , span, blocks]: Cell, context: WriterContext, write: WriteBlocks): string[] {
    const text = write(blocks, context).replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
    return [text, ...Array<string>(Math.max(0, span - 1)).fill('')];
}
