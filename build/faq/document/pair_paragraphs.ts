// Finds questions in one paragraph: by a mark (`Q:`), by emphasis, or by their own form, with the answer on the same line or the next.

import type {Inline, Block} from '../pandoc/ast';
import {isBreak, isSpace, splitLines} from '../pandoc/nodes';
import {isTitle, splitEmphasis, trimStart} from './emphasis';
import type {Marks} from './marks';
import {asksByMark, plainText, readsAsQuestion} from './text';

/** A question with the strength of its evidence, or a block between questions. */
export type Unit =
    | Asked

    /** `follows`: the rest of the question's paragraph, which is whole again if the question turns out to be none. `title`: its text, if it is in bold like a question. */
    | {readonly block: Block; readonly follows?: true; readonly title?: string};

export interface Asked {
    readonly asked: string;
    readonly sign: Sign;
    readonly isMarked: boolean;

    /** Its paragraph, in case it turns out to be no question. */
    readonly original: readonly Inline[];
    readonly group?: string;

    /** Its number in a numbered list. */
    readonly number?: number;
    readonly aliases?: readonly string[];
}

/** `title`: a short line in bold that asks nothing. */
export type Sign = 'mark' | 'emphasis' | 'lead' | 'word' | 'title' | 'plain' | 'sentences';

export interface ReadContext {
    readonly marks: Marks;
    readonly anyTerm: boolean;

    /** Whether titles in bold are questions: in a document that has no others. */
    readonly titlesAsk?: boolean;

    /** Within a list item, where the next line answers the question. */
    readonly inItem?: boolean;

    /** Whether several quotes begin with an emphasised question that is answered on the same line. */
    readonly boxesAsk?: boolean;
}

export function asked(text: string, sign: Sign, original: readonly Inline[], isMarked = sign === 'mark'): Asked {
    return {asked: text, sign, isMarked, original};
}

/** A paragraph may contain a question, with the answer on the same line or the next. */
export function readParagraph(inlines: readonly Inline[], {marks, titlesAsk = false, inItem = false}: ReadContext): Unit[] {
    if (inlines.every(isPicture)) {
        return [{block: {t: 'Para', c: [...inlines]}}];
    }
    const lines = splitLines(inlines, (line, at) => startsLine(line, inlines.slice(at + 1), marks));
    if (lines.length > 1) {
        return lines.flatMap((line) => readParagraph(line, {marks, titlesAsk, anyTerm: false}));
    }
    const text = plainText(inlines);
    const mark = marks.question(text);
    if (mark > 0 && text.length > mark) {
        const split = splitMarked(inlines, marks, mark);
        return split === null ? [asked(text.slice(mark), 'mark', inlines)] :
            [asked(plainText(split.question).slice(mark), 'mark', inlines), {block: {t: 'Para', c: split.answer}, follows: true}];
    }
    const {emphasised, rest, weak} = splitEmphasis(inlines);
    const question = plainText(emphasised);
    if (question !== '' && (asksByMark(question) || marks.question(question) > 0)) {
        const answer = trimStart(rest);
        const isMarked = marks.question(question) > 0;
        return plainText(answer) === '' ? [asked(question, weak ? 'lead' : 'emphasis', inlines, isMarked)] :
            [asked(question, 'lead', inlines, isMarked), {block: {t: 'Para', c: answer}, follows: true}];
    }
    if (question !== '' && !weak && plainText(rest) === '' && readsAsQuestion(question) && !(/[.:,;!]$/).test(question)) {
        return [asked(question, 'word', inlines)];
    }
    if (question !== '' && !weak && plainText(rest) === '' && isTitle(emphasised) && (titlesAsk || !inItem)) {
        return [asked(question, 'title', inlines)];
    }
    if (question === '' && (isPlainQuestion(text) || (inItem && asksByMark(text) && text.length <= LONGEST_PLAIN))) {
        return [asked(text, 'plain', inlines)];
    }
    if (question === '' && !inItem && asksByMark(text) && text.length <= LONGEST_PLAIN) {
        return [asked(text, 'sentences', inlines)];
    }
    const start = question === '' ? splitStart(inlines, inItem) : null;
    return start === null ? [{block: {t: 'Para', c: [...inlines]}}] :
        [asked(plainText(start.question), inItem && isBreak(start.between) ? 'emphasis' : 'plain', inlines),
            {block: {t: 'Para', c: start.answer}, follows: true}];
}

/** A marked question that is in bold, or alone on the first line where no answer has a mark, and its answer behind it. */
function splitMarked(inlines: readonly Inline[], marks: Marks, mark: number): {question: readonly Inline[]; answer: Inline[]} | null {
    const {emphasised, rest} = splitEmphasis(inlines);
    const isWhole = plainText(emphasised).length > mark && rest[0] !== undefined && (isBreak(rest[0]) || asksByMark(plainText(emphasised)));
    const at = inlines.findIndex(isBreak);
    const isLine = !isWhole && !marks.hasAnswers && at > 0 && asksByMark(plainText(inlines.slice(0, at)));
    const question = isWhole ? emphasised : inlines.slice(0, at);
    const answer = trimStart(isWhole ? rest : inlines.slice(at));
    return (isWhole || isLine) && plainText(answer) !== '' ? {question, answer} : null;
}

/** The alternative text of a picture asks nothing. */
function isPicture(inline: Inline): boolean {
    return inline.t === 'Image' || isSpace(inline) || (inline.t === 'Link' && inline.c[1].length > 0 && inline.c[1].every(isPicture));
}

const LONGEST_PLAIN = 200;
const COUNTED = /^\(?\d{1,3}[.)]\s/;

/** One sentence that asks. */
function isPlainQuestion(text: string): boolean {
    return asksByMark(text) && text.length <= LONGEST_PLAIN && !(/[.!?？。]\s/u).test(text.slice(0, -1).replace(COUNTED, ''));
}

/** A plain question at the start of a paragraph: alone on the first line, or in an item or behind a number also on the answer's line. */
function splitStart(inlines: readonly Inline[], inItem: boolean): {question: Inline[]; between: Inline; answer: Inline[]} | null {
    const isCounted = inItem || COUNTED.test(plainText(inlines));
    const at = inlines.findIndex((inline, index) =>
        isBreak(inline) || (isCounted && inline.t === 'Space' && asksByMark(plainText(inlines.slice(index - 1, index)))));
    const question = inlines.slice(0, Math.max(0, at));
    const between = inlines[at];
    const answer = trimStart(inlines.slice(at));
    return between !== undefined && isPlainQuestion(plainText(question)) && plainText(answer) !== '' ? {question, between, answer} : null;
}

/** Whether a line starts with a mark or with an emphasised question. */
function startsLine(before: readonly Inline[], after: readonly Inline[], marks: Marks): boolean {
    const text = plainText(after);
    if (marks.answer(text) > 0 || marks.question(text) > 0) {
        return marks.question(plainText(before)) > 0 || marks.answer(plainText(before)) > 0 || asksByMark(plainText(before)) || marks.question(text) > 0;
    }
    const next = after.findIndex(isBreak);
    const line = splitEmphasis(next < 0 ? after : after.slice(0, next));
    return plainText(line.rest) === '' && asksByMark(plainText(line.emphasised)) && !line.weak;
}
