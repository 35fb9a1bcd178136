// From the outline to questions: leaf headings are questions, headings that hold deeper ones are sections. Where a document asks
// in another way (`Q:` and `A:`, a bold line with a question mark, definition lists), those pairs are the questions.

import type {Block} from '../pandoc/ast';
import type {OutlineNode} from './outline';
import {readPairs} from './pairs';
import {readsAsQuestion} from './text';

/** A question as it stands in a document, its answer not yet written as Markdown. */
export interface FoundQuestion {
    readonly question: string;
    readonly answer: readonly Block[];
    readonly section: readonly string[];

    /** The heading it comes from, or the nearest one above a pair: what its anchor is taken from. `null` outside any heading. */
    readonly heading: OutlineNode | null;
    readonly labels: readonly string[];
}

/** A section's own text, which answers no question. */
export interface SectionIntroduction {
    readonly section: readonly string[];
    readonly text: readonly Block[];
}

export interface FoundQuestions {
    readonly title: string;

    /** The title as a section, for questions that are in none; empty where it only says "FAQ". */
    readonly titleSection: readonly string[];
    readonly questions: readonly FoundQuestion[];
    readonly introductions: readonly SectionIntroduction[];
}

const MEANINGLESS_TITLE = /\bFAQs?\b|\bfrequently asked\b|^(?:common )?questions(?: and answers)?$|^Q ?& ?A$/i;

/**
 * Reads the questions of a document in its order.
 * A single outermost heading around everything is the document's title and not among the sections.
 */
export function readQuestions(root: OutlineNode, metaTitle: string): FoundQuestions {
    const questions: FoundQuestion[] = [];
    const introductions: SectionIntroduction[] = [];
    const titleNode = findTitle(root, metaTitle);
    const visit = (node: OutlineNode, section: readonly string[]): void => {
        const heading = node.level === 0 ? null : node;
        if (node.children.length === 0 && heading && node !== titleNode) {
            questions.push(...readLeaf(node, section));
            return;
        }
        const isAsked = heading !== null && node !== titleNode && readsAsQuestion(node.title);
        const inner = heading === null || node === titleNode ? section : [...section, node.title];
        const pairs = readPairs(node.body, heading === null && root.children.length === 0);
        if (isAsked && node.body.length > 0) {
            questions.push({question: node.title, answer: node.body, section, heading, labels: node.labels});
        } else if (pairs.length > 0) {
            questions.push(...pairs.map((pair) => ({...pair, section: inner, heading, labels: []})));
        } else if (node.body.length > 0) {
            introductions.push({section: inner, text: node.body});
        }
        node.children.forEach((child) => visit(child, inner));
    };
    visit(root, []);
    const title = metaTitle || (titleNode?.title ?? '');
    return {title, questions, introductions, titleSection: title !== '' && !MEANINGLESS_TITLE.test(title) ? [title] : []};
}

/** A leaf heading asks, unless it only groups pairs that do. */
function readLeaf(node: OutlineNode, section: readonly string[]): FoundQuestion[] {
    const pairs = readsAsQuestion(node.title) ? [] : readPairs(node.body, false);
    return pairs.length === 0 ?
        [{question: node.title, answer: node.body, section, heading: node, labels: node.labels}] :
        pairs.map((pair) => ({...pair, section: [...section, node.title], heading: node, labels: []}));
}

function findTitle(root: OutlineNode, metaTitle: string): OutlineNode | null {
    const [only, ...others] = root.children;
    if (!only || others.length > 0 || only.folded) {
        return null;
    }
    const grouping = only.children.length > 0 || readPairs(only.body, false).length > 0;
    return grouping && !readsAsQuestion(only.title) && (metaTitle === '' || metaTitle === only.title) ? only : null;
}
