// Helpers to read nodes of Pandoc's tree.

import type {Block, Inline, Row, Table} from './ast';

/** A `Plain` is a paragraph without space around it, as in a tight list. */
export type Paragraph = Extract<Block, {t: 'Para' | 'Plain'}>;

export function isParagraph(block: Block | undefined): block is Paragraph {
    return block?.t === 'Para' || block?.t === 'Plain';
}

export function toPara(block: Block): Block {
    return block.t === 'Plain' ? {t: 'Para', c: block.c} : block;
}

export function isBreak({t}: Inline): boolean {
    return t === 'SoftBreak' || t === 'LineBreak';
}

/** Whether it is a space or the end of a line. */
export function isSpace(inline: Inline): boolean {
    return inline.t === 'Space' || isBreak(inline);
}

/** The items of a list; `null` for other blocks. */
export function itemsOf(block: Block): Block[][] | null {
    return block.t === 'BulletList' ? block.c : block.t === 'OrderedList' ? block.c[1] : null;
}

/** The rows of a table's head, bodies and foot. */
export function rowsOf([, , , head, bodies, foot]: Table): Row[] {
    return [...head[1], ...bodies.flatMap((body) => [...body[2], ...body[3]]), ...foot[1]];
}

/** Blocks with others in the place of the first. */
export function replaceFirst(blocks: readonly Block[], replace: (first: Block) => readonly Block[]): Block[] {
    const [first, ...others] = blocks;
    return first ? [...replace(first), ...others] : [];
}

/** The lines of a paragraph: each break that `isEnd` accepts ends one, and is left out. */
export function splitLines(inlines: readonly Inline[], isEnd: (line: readonly Inline[], at: number) => boolean = () => true): Inline[][] {
    let line: Inline[] = [];
    const lines = [line];
    for (const [at, inline] of inlines.entries()) {
        if (isBreak(inline) && isEnd(line, at)) {
            line = [];
            lines.push(line);
        } else {
            line.push(inline);
        }
    }
    return lines;
}
