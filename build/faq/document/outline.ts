// The document as a tree of headings: each with the blocks under it and the deeper headings it holds.

import type {Attr, Block, Inline} from '../pandoc/ast';
import {blocksText, plainText, readsAsQuestion} from './text';

/** A heading, or a `<details>` with its summary, and what it holds. The root has level 0 and no title. */
export interface OutlineNode {
    readonly level: number;
    readonly title: string;

    /** Explicit identifiers, the one nearest to the heading first. */
    readonly labels: readonly string[];
    readonly body: Block[];
    readonly children: OutlineNode[];

    /** `<details>`: no heading for a publishing tool. */
    readonly folded: boolean;
}

/** The class that readers give to a `<details>`; its first block is the summary. */
export const DETAILS_CLASS = 'faq-details';

/**
 * Reads the headings of a document, whatever Divs they are wrapped in.
 * @param withLabels false for word processors, whose bookmarks nobody chose
 */
export function readOutline(blocks: readonly Block[], withLabels = true): OutlineNode {
    const root = makeNode(0, '', []);
    const open = [root];
    const top = (): OutlineNode => open[open.length - 1] ?? root;
    for (const block of flatten(blocks)) {
        if (block.t === 'Header') {
            const [level, [id], inlines] = block.c;
            while (top().level >= level) {
                open.pop();
            }
            const labels = withLabels ? [id, ...spanIds(inlines)].filter((label) => label !== '') : [];
            const node = makeNode(level, plainText(inlines), labels);
            top().children.push(node);
            open.push(node);
        } else if (block.t === 'Div' && isDetails(block.c[0])) {
            addDetails(top(), block.c);
        } else {
            top().body.push(block);
        }
    }
    return root;
}

function makeNode(level: number, title: string, labels: readonly string[], folded = false): OutlineNode {
    return {level, title, labels, body: [], children: [], folded};
}

function isDetails([, classes]: Attr): boolean {
    return classes.includes(DETAILS_CLASS);
}

/** A fold under a question belongs to its answer, unless its summary asks something itself. */
function addDetails(parent: OutlineNode, [[id], content]: [Attr, Block[]]): void {
    const [summary, ...body] = content;
    const title = summary ? blocksText([summary]) : '';
    if (title !== '' && (readsAsQuestion(title) || !readsAsQuestion(parent.title))) {
        const node = makeNode(parent.level + 1, title, id === '' ? [] : [id], true);
        node.body.push(...body);
        parent.children.push(node);
    } else {
        parent.body.push(...content);
    }
}

/** Takes headings and folds out of the Divs around them; the Div's identifier goes to a heading that comes first in it. */
function flatten(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((block) => {
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

function holdsOutline(blocks: readonly Block[]): boolean {
    return blocks.some((block) => block.t === 'Header' || (block.t === 'Div' && (isDetails(block.c[0]) || holdsOutline(block.c[1]))));
}

/** Further targets before a heading: Pandoc keeps them as empty spans in it. */
function spanIds(inlines: readonly Inline[]): string[] {
    return inlines.flatMap((inline) => (inline.t === 'Span' && inline.c[0][0] !== '' ? [inline.c[0][0]] : []));
}
