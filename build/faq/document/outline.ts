// Builds the tree of headings: each with its blocks and deeper headings.

import type {Attr, Block, Inline, Row, Table} from '../pandoc/ast';
import {itemsOf} from '../pandoc/nodes';
import {cleanTitle, findBareNumbers, type BareNumbers} from './clean';
import {listLeafTexts} from './leaves';
import {asksByMark, blocksText, plainText, readsAsQuestion, withoutMarks} from './text';

/** A heading or a `<details>` with its content. The root has level 0 and no title. */
export interface OutlineNode {
    readonly level: number;

    /** Cleaned title. */
    readonly title: string;

    /** Original title, from which publishing tools derive anchors. */
    readonly rawTitle: string;

    /** Explicit identifiers, the nearest to the heading first. */
    readonly labels: readonly string[];
    readonly body: Block[];
    readonly children: OutlineNode[];

    /** A `<details>`, or without a title what follows one; publishing tools do not treat it as a heading. */
    readonly folded: boolean;
}

/** Class that readers set on a `<details>`; its first block is the summary. */
export const DETAILS_CLASS = 'faq-details';

/** Class that readers set on a note; another class is its kind, and the title is in a Div. */
export const NOTE_CLASS = 'faq-note';

/**
 * Builds the outline through nested Divs.
 * @param withLabels false for word processors, whose bookmarks are generated
 */
export function readOutline(blocks: readonly Block[], withLabels = true): OutlineNode {
    const flat = flatten(blocks);
    const counted = findBareNumbers(flat.flatMap((block) => (block.t === 'Header' ? [plainText(block.c[2])] : [])));
    return gather(flat, {withLabels, counted}, makeNode(0, '', []));
}

interface Reading {
    readonly withLabels: boolean;
    readonly counted: BareNumbers;
}

function gather(flat: readonly Block[], reading: Reading, root: OutlineNode): OutlineNode {
    const open = [root];
    const top = (): OutlineNode => open[open.length - 1] ?? root;
    for (const block of flat) {
        if (block.t === 'Header' && plainText(block.c[2]) !== '') {
            const level = root.level + block.c[0];
            dropCounter(top());
            while (top().level >= level) {
                open.pop();
            }
            const node = readHeading(level, block.c[1], block.c[2], reading);
            top().children.push(node);
            open.push(node);
        } else if (block.t === 'Div' && isDetails(block.c[0])) {
            addDetails(top(), block.c, reading);
        } else if (block.t !== 'Header') {
            bodyFor(top(), block).push(block);
        }
    }
    return root;
}

/** A number alone above a heading is the page's decoration; alone below one, it is an answer. */
function dropCounter({level, body}: OutlineNode): void {
    const last = body[body.length - 1];
    if (last && last.t !== 'CodeBlock' && (body.length > 1 || level === 0) && (/^0\d$/).test(listLeafTexts([last]).join(' '))) {
        body.pop();
    }
}

/** The node that a block belongs to: questions after a `<details>` go into a node without a title, which keeps their order. */
function bodyFor(parent: OutlineNode, block: Block): Block[] {
    const last = parent.children[parent.children.length - 1];
    if (last?.folded !== true) {
        return parent.body;
    }
    if (last.title === '') {
        return last.body;
    }
    if (!(readsAsQuestion(parent.title) ? isBoldQuestion(block) : mayAsk(block))) {
        return parent.body;
    }
    const node = makeNode(parent.level + 1, '', [], true);
    parent.children.push(node);
    return node.body;
}

function mayAsk(block: Block): boolean {
    return block.t === 'DefinitionList' || block.t === 'Table' || (block.t === 'Para' && asksByMark(plainText(block.c)));
}

/** Below a question, other text goes on with the answer. */
function isBoldQuestion(block: Block): boolean {
    return block.t === 'Para' && block.c.every(({t}) => t === 'Strong' || t === 'Space') && mayAsk(block);
}

function readHeading(level: number, [id]: Attr, inlines: readonly Inline[], {withLabels, counted}: Reading): OutlineNode {
    const rawTitle = plainText(inlines);
    const {text, id: written} = cleanTitle(rawTitle, counted);
    const labels = withLabels ? [id, written ?? '', ...spanIds(inlines)].filter((label) => label !== '') : [];
    return makeNode(level, text, labels, false, rawTitle);
}

function makeNode(level: number, title: string, labels: readonly string[], folded = false, rawTitle = title): OutlineNode {
    return {level, title, rawTitle, labels, body: [], children: [], folded};
}

function isDetails([, classes]: Attr): boolean {
    return classes.includes(DETAILS_CLASS);
}

/** Summaries that only say that there is more. */
const SAYS_NOTHING =
    /^(?:(?:click|tap) .*|(?:show|hide|see|view|expand|open|read)\b.*|(?:more|details?|spoiler|output|logs?|example|code|click|collapse|solution|hint)(?: .{0,20})?)$/i;

/** A `<details>` below a question belongs to its answer, unless its summary is a question. */
function addDetails(parent: OutlineNode, [[id], content]: [Attr, Block[]], reading: Reading): void {
    const [summary, ...body] = content;
    const title = cleanTitle(withoutMarks(summary ? blocksText([summary]) : ''), reading.counted).text;
    const isOwn = readsAsQuestion(title) || !(readsAsQuestion(parent.title) || SAYS_NOTHING.test(title));
    if (title !== '' && isOwn) {
        const node = makeNode(parent.level + 1, title, id === '' ? [] : [id], true);
        gather(flatten(body), reading, node);
        parent.children.push(node);
    } else {
        parent.body.push(...content);
    }
}

/** Lifts headings and `<details>` out of Divs; a Div's identifier moves to a heading at its start. */
function flatten(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((block): Block[] => {
        const items = itemsOf(block);
        if (items !== null) {
            return items.every(isTitledItem) ? items.flatMap((item) => flatten(titleFirst(item))) : [block];
        }
        if (block.t === 'BlockQuote') {
            return block.c[0] && isOutline(block.c[0]) ? flatten(block.c) : [block];
        }
        if (block.t === 'Table') {
            const cells = cellsOf(block.c);
            return isLayout(cells) ? [...headOf(block.c).flat(), ...cells.flatMap(flatten)] : [block];
        }
        if (block.t !== 'Div' || isDetails(block.c[0]) || !holdsOutline(block.c[1])) {
            return [block];
        }
        const [first, ...others] = block.c[1];
        const [id] = block.c[0];
        if (first?.t === 'Header' && id !== '') {
            const [level, [own, classes, pairs], inlines] = first.c;
            const label: Inline = {t: 'Span', c: [[id, [], []], []]};
            return [{t: 'Header', c: [level, [own === '' ? id : own, classes, pairs], own === '' ? inlines : [...inlines, label]]} as const,
                ...flatten(others)];
        }
        return flatten(block.c[1]);
    });
}

/** An item that begins with a heading, or has one that asks below a short line such as a date. */
function isTitledItem([first, second]: readonly Block[]): boolean {
    return first !== undefined && (isOutline(first) || (second?.t === 'Header' && readsAsQuestion(plainText(second.c[2]))));
}

/** What is above an item's heading belongs to that item. */
function titleFirst([first, second, ...others]: readonly Block[]): Block[] {
    return first === undefined ? [] :
        second?.t === 'Header' && !isOutline(first) ? [second, first, ...others] : [first, ...(second ? [second] : []), ...others];
}

/** The cells below the head; all of a table that is nothing but a head, as Word's tables of one row are. */
function cellsOf(table: Table): Block[][] {
    const below = listBelow(table);
    return below.length > 0 ? below : listHead(table);
}

function headOf(table: Table): Block[][] {
    return listBelow(table).length > 0 ? listHead(table) : [];
}

function listBelow([, , , , bodies]: Table): Block[][] {
    return bodies.flatMap((body) => [...body[2], ...body[3]]).flatMap(contentsOf);
}

function listHead([, , , head]: Table): Block[][] {
    return head[1].flatMap(contentsOf);
}

function contentsOf([, cells]: Row): Block[][] {
    return cells.map((cell) => cell[4]);
}

/** More blocks in a cell, where it is one of a row, are a page laid out with a table. */
const MOST_BLOCKS = 4;

function isLayout(cells: readonly (readonly Block[])[]): boolean {
    return holdsOutline(cells.flat()) || (cells.length <= 3 && cells.some((cell) => cell.length > MOST_BLOCKS));
}

function isOutline(block: Block): boolean {
    return block.t === 'Header' || (block.t === 'Table' && isLayout(cellsOf(block.c))) ||
        (block.t === 'Div' && (isDetails(block.c[0]) || holdsOutline(block.c[1])));
}

function holdsOutline(blocks: readonly Block[]): boolean {
    return blocks.some((block) => isOutline(block) || (itemsOf(block) !== null && flatten([block])[0] !== block));
}

/** Further targets before a heading, which Pandoc keeps as empty spans in it. */
function spanIds(inlines: readonly Inline[]): string[] {
    return inlines.flatMap((inline) => (inline.t === 'Span' && inline.c[0][0] !== '' ? [inline.c[0][0]] : []));
}

/** A node and all below it, in order. */
export function listNodes(node: OutlineNode): OutlineNode[] {
    return [node, ...node.children.flatMap(listNodes)];
}
