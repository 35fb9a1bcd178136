// The texts of a tree's leaf blocks, in order.

import type {Block, Inline} from '../pandoc/ast';
import {rowsOf, splitLines} from '../pandoc/nodes';
import {plainText} from './text';

/** Text of each paragraph, heading, code block, line and table cell, without footnotes. */
export function listLeafTexts(blocks: readonly Block[]): string[] {
    return blocks.flatMap(leafTexts).filter((text) => text.trim() !== '');
}

function leafTexts(block: Block): string[] {
    switch (block.t) {
        case 'Plain':
        case 'Para':
            return splitAtNotes(block.c);
        case 'Header':
            return [plainText(block.c[2])];
        case 'LineBlock':
            return block.c.map(plainText);
        case 'CodeBlock':
            return [block.c[1]];
        case 'BlockQuote':
            return listLeafTexts(block.c);
        case 'BulletList':
            return block.c.flatMap(listLeafTexts);
        case 'OrderedList':
            return block.c[1].flatMap(listLeafTexts);
        case 'DefinitionList':
            return block.c.flatMap(([term, definitions]) => [plainText(term), ...definitions.flatMap(listLeafTexts)]);
        case 'Table':
            return [...listLeafTexts(block.c[1][1]), ...rowsOf(block.c).flatMap(([, cells]) => cells.flatMap((cell) => listLeafTexts(cell[4])))];
        case 'Figure':
            return [...listLeafTexts(block.c[1][1]), ...listLeafTexts(block.c[2])];
        case 'Div':
            return listLeafTexts(block.c[1]);
        case 'RawBlock':
        case 'HorizontalRule':
            return [];
    }
}

/** An answer holds the text of a footnote where it refers to it. */
function splitAtNotes(inlines: readonly Inline[]): string[] {
    const at = inlines.findIndex(({t}) => t === 'Note');
    return at < 0 ? [plainText(inlines)] : [plainText(inlines.slice(0, at)), ...splitAtNotes(inlines.slice(at + 1))];
}

/** Texts of the footnotes anywhere in `tree`. */
export function listNoteTexts(tree: unknown): string[] {
    return findNodes(tree, isNote).flatMap(({c}) => listLeafTexts(c));
}

function isNote(value: object): value is Extract<Inline, {t: 'Note'}> {
    return 't' in value && value.t === 'Note';
}

/** The nodes of a kind anywhere in `tree`, in order; nothing inside them is looked at. */
export function findNodes<T>(tree: unknown, isWanted: (node: object) => node is T & object): T[] {
    const found: T[] = [];
    addNodes(tree, isWanted, found);
    return found;
}

function addNodes<T>(tree: unknown, isWanted: (node: object) => node is T & object, found: T[]): void {
    if (typeof tree !== 'object' || tree === null) {
        return;
    }
    if (isWanted(tree)) {
        found.push(tree);
        return;
    }
    for (const inner of Array.isArray(tree) ? tree : Object.values(tree)) {
        addNodes(inner, isWanted, found);
    }
}

/** Text of each line of a paragraph. */
export function linesOf(inlines: readonly Inline[]): string[] {
    return splitLines(inlines).map(plainText);
}
