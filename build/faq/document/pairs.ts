// Questions that are not headings: `Q:` and `A:`, bold lines with a question mark, definition lists.

import type {Block, Inline} from '../pandoc/ast';
import {ANSWER_MARK, QUESTION_MARK} from './marks';
import {plainText, readsAsQuestion} from './text';

export interface Pair {
    readonly question: string;
    readonly answer: readonly Block[];
}

/**
 * Reads pairs of question and answer among `blocks`; empty where there are none.
 * @param anyTerm whether any definition list counts, as in a document without headings, or only one whose terms all ask something
 */
export function readPairs(blocks: readonly Block[], anyTerm: boolean): Pair[] {
    const pairs: {question: string; answer: Block[]}[] = [];
    for (const block of blocks.flatMap(splitAtAnswerMark)) {
        const question = questionOf(block);
        const terms = block.t === 'DefinitionList' ? readTerms(block, anyTerm) : [];
        if (terms.length > 0) {
            pairs.push(...terms);
        } else if (question === null) {
            pairs[pairs.length - 1]?.answer.push(withoutAnswerMark(block));
        } else {
            pairs.push({question, answer: []});
        }
    }
    return pairs;
}

/** `Q: …` by its mark; a paragraph that is bold throughout by its question mark. */
function questionOf(block: Block): string | null {
    if (block.t !== 'Para' && block.t !== 'Plain') {
        return null;
    }
    const text = plainText(block.c);
    if (QUESTION_MARK.test(text)) {
        return text.replace(QUESTION_MARK, '');
    }
    const bold = block.c.every((inline) => inline.t === 'Strong' || inline.t === 'Space' || inline.t === 'SoftBreak');
    return bold && (/[?？؟]$/).test(text) ? text : null;
}

function readTerms(list: Extract<Block, {t: 'DefinitionList'}>, anyTerm: boolean): {question: string; answer: Block[]}[] {
    const items = list.c.map(([term, definitions]) => ({question: plainText(term), answer: definitions.flat()}));
    return anyTerm || items.every(({question}) => readsAsQuestion(question)) ? items : [];
}

/** `Q: …` and `A: …` on two lines of one paragraph are two paragraphs. So are a bold question and the text on the next line. */
function splitAtAnswerMark(block: Block): Block[] {
    if (block.t !== 'Para' && block.t !== 'Plain') {
        return [block];
    }
    const {t, c} = block;
    const at = c.findIndex((inline, index) => isBreak(inline) && startsAnswer(c, index));
    return at < 0 ? [block] : [{t, c: c.slice(0, at)}, ...splitAtAnswerMark({t, c: c.slice(at + 1)})];
}

function isBreak(inline: Inline): boolean {
    return inline.t === 'SoftBreak' || inline.t === 'LineBreak';
}

function startsAnswer(inlines: readonly Inline[], at: number): boolean {
    const before = plainText(inlines.slice(0, at));
    const after = plainText(inlines.slice(at + 1));
    if (ANSWER_MARK.test(after) || QUESTION_MARK.test(after)) {
        return QUESTION_MARK.test(before) || ANSWER_MARK.test(before);
    }
    return at === 1 && inlines[0]?.t === 'Strong' && (/[?？؟]$/).test(before);
}

/** The answer without its `A:`, which may be bold or a word of its own. */
function withoutAnswerMark(block: Block): Block {
    if (block.t !== 'Para' && block.t !== 'Plain') {
        return block;
    }
    return {t: block.t, c: trimStart(dropCharacters(block.c, ANSWER_MARK.exec(plainText(block.c))?.[0].trimEnd().length ?? 0))};
}

/** Takes so many characters off the beginning, through whatever they are marked with. */
function dropCharacters(inlines: readonly Inline[], count: number): Inline[] {
    const [first, ...others] = inlines;
    if (!first || count <= 0) {
        return [...inlines];
    }
    const length = plainText([first]).length;
    if (length <= count && first.t !== 'Space' && first.t !== 'SoftBreak' && first.t !== 'LineBreak') {
        return dropCharacters(others, count - length);
    }
    switch (first.t) {
        case 'Space':
        case 'SoftBreak':
        case 'LineBreak':
            return dropCharacters(others, count - 1);
        case 'Str':
            return [{t: 'Str', c: first.c.slice(count)}, ...others];
        case 'Strong':
        case 'Emph':
        case 'Underline':
            return [{t: first.t, c: trimStart(dropCharacters(first.c, count))}, ...others];
        default:
            return [...inlines];
    }
}

function trimStart(inlines: readonly Inline[]): Inline[] {
    const at = inlines.findIndex((inline) => inline.t !== 'Space' && inline.t !== 'SoftBreak' && inline.t !== 'LineBreak');
    return at < 0 ? [] : inlines.slice(at);
}
