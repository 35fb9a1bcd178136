// Extracts questions from the outline: a leaf heading is a question, a heading with questions below it a section. If a document
// uses other forms (`Q:`/`A:`, bold sentences, lists, tables, definition lists), those pairs are the questions.

import type {Block} from '../pandoc/ast';
import {isParagraph, itemsOf, replaceFirst} from '../pandoc/nodes';
import {cleanTitle, COUNTED, findBareNumbers, type BareNumbers} from './clean';
import {isContentsList} from './contents';
import {boldTitlesAsk, findTitle, MEANINGLESS_TITLE} from './document_title';
import {isContentsTitle} from './furniture';
import {linesOf, listLeafTexts} from './leaves';
import {withoutAnswerMark, withoutAnswerWord} from './emphasis';
import {findMarks, type Marks} from './marks';
import {listNodes, type OutlineNode} from './outline';
import {readMarkedPairs, readPairs, type Pair, type Pairs} from './pairs';
import {asksByMark, namesProblem, plainText, readsAsQuestion, toInlines} from './text';

/** A question in a document, its answer not yet written as Markdown. */
export interface FoundQuestion {
    readonly question: string;
    readonly answer: readonly Block[];
    readonly section: readonly string[];

    /** Lines in the answer that are in bold as the question is. */
    readonly titles?: readonly string[];

    /** Other questions with the same answer. */
    readonly aliases?: readonly string[];

    /** Its heading, or the nearest heading above a pair, for the anchor. `null` outside any heading. */
    readonly heading: OutlineNode | null;
    readonly labels: readonly string[];
}

/** A section's own text, without a question. */
export interface SectionIntroduction {
    readonly section: readonly string[];
    readonly text: readonly Block[];
}

export interface FoundQuestions {
    readonly title: string;

    /** The document's title as a section for questions without one; empty if it is only "FAQ". */
    readonly titleSection: readonly string[];
    readonly questions: readonly FoundQuestion[];
    readonly introductions: readonly SectionIntroduction[];

    /** Tables of contents that were left out. */
    readonly contents: readonly Block[];
}

/**
 * Extracts questions in order. A single outermost heading is the document's title, not a section.
 * @param isArticle whether the title in its front matter may be its only question, so that bold lines divide the answer
 */
export function readQuestions(root: OutlineNode, metaTitle: string, isArticle = false): FoundQuestions {
    const titleNode = findTitle(root, metaTitle);
    const walk = new Walk(root, titleNode, isArticle);
    walk.visit(root, []);
    const answered = new Set(walk.questions.flatMap(({question, answer}) => (answer.length > 0 ? [question] : [])));
    const isListed = ({question, answer}: FoundQuestion): boolean => answer.length === 0 && answered.has(question);
    const title = metaTitle || (titleNode?.title ?? '');
    return {
        title,
        questions: walk.questions.filter((found) => !isListed(found)),
        introductions: walk.introductions,
        contents: [...walk.contents, ...(titleNode && titleNode.title !== title ? [{t: 'Para', c: toInlines(titleNode.title)} as const] : []),
            ...walk.questions.filter(isListed).map(({question}): Block => ({t: 'Para', c: toInlines(question)}))],
        titleSection: title !== '' && !MEANINGLESS_TITLE.test(title) ? [title] : [],
    };
}

class Walk {
    readonly questions: FoundQuestion[] = [];
    readonly introductions: SectionIntroduction[] = [];
    readonly contents: Block[] = [];
    readonly #pairs = new Map<OutlineNode, Pairs>();
    readonly #titles: ReadonlySet<string>;
    readonly #asks: boolean;
    readonly #titlesAsk: boolean = false;
    readonly #counted: BareNumbers | undefined;
    readonly #marks: Marks;

    constructor(readonly root: OutlineNode, readonly titleNode: OutlineNode | null, isArticle: boolean) {
        const texts = listTexts(root);
        const titled = listNodes(root).filter(({title}) => title !== '');
        this.#marks = findMarks([...titled.map(({rawTitle}) => rawTitle), ...texts]);
        const isDotted = findBareNumbers(texts).dotted;
        this.#counted = isDotted ? {dotted: true, plain: false, lettered: false} : undefined;
        this.#titles = new Set([...titled.map(({title}) => title), ...findRepeated(texts.map((text) => cleanTitle(text, COUNTED).text))]);
        this.#titlesAsk = !isArticle && !this.#holdsQuestions(root) && boldTitlesAsk(root);
        if (this.#titlesAsk) {
            this.#pairs.clear();
        }
        this.#asks = this.#holdsQuestions(root);
    }

    visit(node: OutlineNode, section: readonly string[]): void {
        const heading = node.title === '' || node === this.titleNode ? null : node;
        const body = this.#withoutContents(node);
        if (heading && this.#asksItself(node) && !this.#isSectionThatAsks(node)) {
            this.#visitQuestion(node, body, section);
            return;
        }
        const inner = heading ? [...section, node.title] : section;
        const {before, pairs} = this.#pairsOf(node);
        if (heading && pairs.length === 0 && isContentsTitle(node.title) && (node.body.some((block) => !body.includes(block)) || isListAlone(node))) {
            this.contents.push({t: 'Para', c: toInlines(node.title)}, ...(isListAlone(node) ? before : []));
            this.#addIntroduction(section, isListAlone(node) ? [] : before);
            node.children.forEach((child) => this.visit(child, section));
            return;
        }
        if (heading && pairs.length === 0 && this.#isOneEntry(node, body)) {
            const isMarked = this.#marks.question(node.rawTitle) > 0;
            const answer = isMarked ? replaceFirst(body, (first) => withoutAnswerMark(first, this.#marks)) : body;
            this.#add(node, [...withoutAnswerWord(answer, this.#marks), ...node.children.flatMap(toBlocks)], section);
            return;
        }
        if (heading && countLetters(before) > LONGEST_INTRODUCTION) {
            this.#add(node, before, section);
        } else {
            this.#addIntroduction(inner, before);
        }
        for (const {question, answer: written, group, titles, aliases} of pairs) {
            const answer = withoutRulesAlone(written);
            this.questions.push({question, answer, titles, aliases, section: group === '' ? inner : [...inner, group], heading: node.level === 0 ? null : node,
                labels: []});
        }
        node.children.forEach((child) => this.visit(child, inner));
    }

    /** `Q:` before a heading makes a question of it, whatever it says, if `A:` follows. */
    #asksItself({title, rawTitle, body}: OutlineNode): boolean {
        const [first = ''] = listLeafTexts(body.slice(0, 1));
        return readsAsQuestion(title) || (this.#marks.question(rawTitle) > 0 && this.#marks.answer(first) > 0);
    }

    /** Content below a question belongs to its answer, unless it is itself a question. */
    #visitQuestion(node: OutlineNode, body: readonly Block[], section: readonly string[]): void {
        const others = node.children.filter((child) => this.#holdsQuestions(child));
        const own = node.children.filter((child) => !others.includes(child));
        const found = readMarkedPairs(body, this.#marks);
        const isAnswered = listTexts({...node, children: []}).some((line) => this.#marks.answer(line) > 0);
        const {before, pairs} = found.before.length === 0 && found.pairs.length === 1 && !isAnswered ? {before: found.pairs.flatMap(toParagraphs), pairs: []} :
            found;
        const answer = pairs.length > 0 ? before : [...before, ...own.flatMap(toBlocks)];
        if (answer.length > 0 || others.length + pairs.length === 0) {
            this.#add(node, answer, section);
        }
        pairs.forEach(({question, answer: found, aliases}, at) => this.questions.push({
            question, aliases, section: answer.length > 0 ? section : [...section, node.title], heading: node, labels: [],
                answer: at === pairs.length - 1 ? [...found, ...own.flatMap(toBlocks)] : found,
        }));
        others.forEach((child) => this.visit(child, child.folded && answer.length > 0 ? section : [...section, node.title]));
    }

    /** "Problems?" above questions and little else is no question of its own. */
    #isSectionThatAsks(node: OutlineNode): boolean {
        const asking = node.children.filter((child) => this.#holdsQuestions(child)).length;
        const isWord = !node.title.trim().includes(' ');
        return node.body.length === 0 && asking > 0 && asking >= node.children.length / 2 + (isWord ? 0 : 0.5) && !node.children.some(({folded}) => folded);
    }

    #addIntroduction(section: readonly string[], text: readonly Block[]): void {
        if (text.some((block) => block.t !== 'HorizontalRule')) {
            this.introductions.push({section, text});
        }
    }

    #add(node: OutlineNode, written: readonly Block[], section: readonly string[]): void {
        const answer = withoutRulesAlone(written);
        const isEmptyContents = answer.length === 0 && (isContentsTitle(node.title) || listLeafTexts(node.body).length > 0);
        if (isEmptyContents) {
            this.contents.push({t: 'Para', c: toInlines(node.title)});
        } else {
            this.questions.push({question: node.title, answer, section, heading: node, labels: node.labels});
        }
    }

    /**
     * A leaf is an entry. In a document with questions, so is a heading with text whose deeper headings are neither questions
     * nor problems: they structure the answer.
     */
    #isOneEntry(node: OutlineNode, body: readonly Block[]): boolean {
        return node.children.length === 0 ||
            (this.#asks && body.length > 0 && !node.children.some((child) => namesProblem(child.title) || this.#holdsQuestions(child)));
    }

    #holdsQuestions(node: OutlineNode): boolean {
        return (node.level > 0 && readsAsQuestion(node.title)) || this.#pairsOf(node).pairs.length > 0 ||
            node.children.some((child) => this.#holdsQuestions(child));
    }

    #pairsOf(node: OutlineNode): Pairs {
        const known = this.#pairs.get(node);
        if (known) {
            return known;
        }
        const body = this.#withoutContents(node, false);
        const isPlain = node.level > 0 && readsAsQuestion(node.title);
        const pairs = isPlain ? {before: body, pairs: []} :
            readPairs(body, {anyTerm: node.level === 0 && this.root.children.length === 0, anySentence: node.level === 0 || !namesProblem(node.title),
                titlesAsk: this.#titlesAsk, counted: this.#counted});
        this.#pairs.set(node, pairs);
        return pairs;
    }

    /** Removes lists of links within the page or of the document's headings, unless they answer something. */
    #withoutContents(node: OutlineNode, note = true): readonly Block[] {
        if (node.level > 0 && readsAsQuestion(node.title)) {
            return node.body;
        }
        const isList = (block: Block): boolean => isContentsList(block, this.#titles, isContentsTitle(node.title) ? 1 : undefined);
        const body = node.body.flatMap((block) => (block.t === 'Div' && block.c[1].length > 1 && block.c[1].some(isList) ? block.c[1] : [block]));
        const lists = body.filter(isList);
        const contents = body.filter((block) => lists.includes(block) || isContentsLabel(block, lists.length > 0));
        if (note) {
            this.contents.push(...contents);
        }
        return body.filter((block) => !contents.includes(block));
    }
}

/** Lines between questions are no answer. */
function withoutRulesAlone(answer: readonly Block[]): readonly Block[] {
    const isRule = (block: Block): boolean =>
        block.t === 'HorizontalRule' || (block.t === 'Div' && block.c[1].every(isRule)) ||
        (isParagraph(block) && block.c.every(({t}) => t === 'Span' || t === 'Space') && plainText(block.c) === '');
    return answer.every(isRule) ? [] : answer;
}

/** "Contents" above nothing but lists, whatever is in them. */
function isListAlone({body, children}: OutlineNode): boolean {
    return children.length === 0 && body.length > 0 && body.every((block) => itemsOf(block) !== null);
}

function isContentsLabel(block: Block, hasContents: boolean): boolean {
    return block.t === 'Para' &&
        ((hasContents && isContentsTitle(textOfBlock(block))) || (/^[[{_]{1,2}>?toc\b[^\]}_]*[\]}_]{1,2}$/i).test(textOfBlock(block).trim()));
}

function textOfBlock(block: Extract<Block, {t: 'Para' | 'Plain'}>): string {
    return block.c.map((inline) => (inline.t === 'Str' ? inline.c : inline.t === 'Strong' || inline.t === 'Emph' ? textOfBlock({t: 'Para', c: inline.c}) : ' '))
        .join('');
}

/** A section's longer text is an entry: introductions are part of the index and are kept short. */
const LONGEST_INTRODUCTION = 1000;

function countLetters(blocks: readonly Block[]): number {
    return listLeafTexts(blocks).reduce((sum, text) => sum + text.length, 0);
}

/** A heading's only marked question, before anything else, says the heading again in more words. */
function toParagraphs({question, answer}: Pair): Block[] {
    return [{t: 'Para', c: toInlines(question)}, ...answer];
}

/** Text of all blocks, line by line. */
function listTexts(node: OutlineNode): string[] {
    return listNodes(node).flatMap(({body}) => body.flatMap((block) => (block.t === 'Para' ? linesOf(block.c) : listLeafTexts([block]))));
}

/** Questions listed in a text before they are asked. */
function findRepeated(texts: readonly string[]): string[] {
    const seen = new Set<string>();
    return texts.filter((text) => asksByMark(text) && (seen.has(text) || !seen.add(text)));
}

/** A heading and its content within an answer. */
export function toBlocks(node: OutlineNode): Block[] {
    const title: Block[] = node.title === '' ? [] : [{t: 'Header', c: [Math.min(6, node.level), ['', [], []], toInlines(node.title)]}];
    return [...title, ...node.body, ...node.children.flatMap(toBlocks)];
}
