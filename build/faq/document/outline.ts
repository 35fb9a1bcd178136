// Builds the tree of headings: each with its blocks and deeper headings.

import type {Attr, Block, Inline} from '../pandoc/ast';
import {cleanTitle, findBareNumbers, type BareNumbers} from './clean';
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

/** The node that a block belongs to: questions after a `<details>` go into a node without a title, which keeps their order. */
function bodyFor(parent: OutlineNode, block: Block): Block[] {
    const last = parent.children[parent.children.length - 1];
    if (last?.folded !== true) {
        return parent.body;
    }
    if (last.title === '') {
        return last.body;
    }
    if (readsAsQuestion(parent.title) || !mayAsk(block)) {
        return parent.body;
    }
    const node = makeNode(parent.level + 1, '', [], true);
    parent.children.push(node);
    return node.body;
}

function mayAsk(block: Block): boolean {
    return block.t === 'DefinitionList' || block.t === 'Table' || (block.t === 'Para' && asksByMark(plainText(block.c)));
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
const SAYS_NOTHING = /^(?:(?:click|tap) .*|(?:show|hide|see|view|expand|open|read)\b.*|(?:more|details?|spoiler|output|logs?|example|code|click|collapse|solution|hint)(?: .{0,20})?)$/i;

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
        if (block.t === 'BulletList' || block.t === 'OrderedList') {
            const items = block.t === 'BulletList' ? block.c : block.c[1];
            return items.every(([first]) => first !== undefined && isOutline(first)) ? items.flatMap(flatten) : [block];
        }
        if (block.t === 'BlockQuote') {
            return block.c[0] && isOutline(block.c[0]) ? flatten(block.c) : [block];
        }
        if (block.t === 'Table') {
            const cells = block.c[4].flatMap((body) => [...body[2], ...body[3]]).flatMap(([, row]) => row.map((cell) => cell[4]));
            return cells.some((cell) => cell.some((inner) => inner.t === 'Header')) ? [...block.c[3][1].flatMap(([, row]) => row.flatMap((cell) => cell[4])), ...cells.flatMap(flatten)] : [block];
        }
        if (block.t !== 'Div' || isDetails(block.c[0]) || !holdsOutline(block.c[1])) {
            return [block];
        }
        const [first, ...others] = block.c[1];
        const [id] = block.c[0];
        if (first?.t === 'Header' && id !== '') {
            const [level, [own, classes, pairs], inlines] = first.c;
            const label: Inline = {t: 'Span', c: [[id, [], []], []]};
            return [{t: 'Header', c: [level, [own === '' ? id : own, classes, pairs], own === '' ? inlines : [...inlines, label]]} as const, ...flatten(others)];
        }
        return flatten(block.c[1]);
    });
}

function isOutline(block: Block): boolean {
    return block.t === 'Header' || (block.t === 'Div' && (isDetails(block.c[0]) || holdsOutline(block.c[1])));
}

function holdsOutline(blocks: readonly Block[]): boolean {
    return blocks.some((block) => isOutline(block) || ((block.t === 'BulletList' || block.t === 'OrderedList') && flatten([block])[0] !== block));
}

/** Further targets before a heading, which Pandoc keeps as empty spans in it. */
function spanIds(inlines: readonly Inline[]): string[] {
    return inlines.flatMap((inline) => (inline.t === 'Span' && inline.c[0][0] !== '' ? [inline.c[0][0]] : []));
}
