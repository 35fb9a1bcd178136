// Finds questions in one paragraph: by a mark (`Q:`), by emphasis, or by their own form, with the answer on the same line or the next.

import type {Inline, Block} from '../pandoc/ast';
import {isBreak, splitEmphasis, trimStart} from './emphasis';
import type {Marks} from './marks';
import {asksByMark, plainText, readsAsQuestion} from './text';

/** A question with the strength of its evidence, or a block between questions. */
export type Unit =
    | {readonly asked: string; readonly sign: Sign; readonly isMarked: boolean; readonly group?: string; readonly number?: number}
    | {readonly block: Block};

export type Sign = 'mark' | 'emphasis' | 'lead' | 'word' | 'plain';

export interface ReadContext {
    readonly marks: Marks;
    readonly anyTerm: boolean;

    /** Within a list item, where the next line answers the question. */
    readonly inItem?: boolean;
}

const originals = new WeakMap<Unit, Inline[]>();

/** A question; `original` is its paragraph, in case it turns out not to be one. */
export function asked(text: string, sign: Sign, original: readonly Inline[], isMarked = sign === 'mark'): Extract<Unit, {asked: string}> {
    const unit = {asked: text, sign, isMarked};
    originals.set(unit, [...original]);
    return unit;
}

/** The same question as an item of a numbered list. */
export function withNumber(unit: Extract<Unit, {asked: string}>, number: number): Unit {
    const numbered = {...unit, number};
    originals.set(numbered, originalOf(unit));
    return numbered;
}

/** The paragraph that a question was found in. */
export function originalOf(question: Extract<Unit, {asked: string}>): Inline[] {
    return originals.get(question) ?? [{t: 'Str', c: question.asked}];
}

/** A paragraph may contain a question, with the answer on the same line or the next. */
export function readParagraph(inlines: readonly Inline[], {marks, inItem = false}: ReadContext): Unit[] {
    const lines = splitLines(inlines, marks);
    if (lines.length > 1) {
        return lines.flatMap((line) => readParagraph(line, {marks, anyTerm: false}));
    }
    const asking = inItem ? splitItem(inlines) : null;
    if (asking) {
        return [asked(plainText(asking.question), 'emphasis', inlines), {block: {t: 'Para', c: asking.answer}}];
    }
    const text = plainText(inlines);
    const mark = marks.question(text);
    if (mark > 0 && text.length > mark) {
        return [asked(text.slice(mark), 'mark', inlines)];
    }
    const {emphasised, rest, weak} = splitEmphasis(inlines);
    const question = plainText(emphasised);
    if (question !== '' && (asksByMark(question) || marks.question(question) > 0)) {
        const answer = trimStart(rest);
        const isMarked = marks.question(question) > 0;
        return plainText(answer) === '' ? [asked(question, weak ? 'lead' : 'emphasis', inlines, isMarked)] : [asked(question, 'lead', inlines, isMarked), {block: {t: 'Para', c: answer}}];
    }
    if (question !== '' && !weak && plainText(rest) === '' && readsAsQuestion(question) && !(/[.:,;!]$/).test(question)) {
        return [asked(question, 'word', inlines)];
    }
    if (question === '' && asksByMark(text) && text.length <= LONGEST_PLAIN && !(/[.!?？。]\s/u).test(text.slice(0, -1).replace(/^\d+\.\s/, ''))) {
        return [asked(text, 'plain', inlines)];
    }
    return [{block: {t: 'Para', c: [...inlines]}}];
}

const LONGEST_PLAIN = 200;

/** A plain question on the first line of an item, and the rest of the item. */
function splitItem(inlines: readonly Inline[]): {question: Inline[]; answer: Inline[]} | null {
    const at = inlines.findIndex(isBreak);
    const question = at < 0 ? [] : inlines.slice(0, at);
    const isWhole = asksByMark(plainText(question)) && splitEmphasis(question).emphasised.length === 0;
    return isWhole ? {question, answer: trimStart(inlines.slice(at))} : null;
}

/** Splits a paragraph at lines that start with a mark or follow an emphasised question. */
function splitLines(inlines: readonly Inline[], marks: Marks): Inline[][] {
    const lines: Inline[][] = [[]];
    for (const [at, inline] of inlines.entries()) {
        if (isBreak(inline) && startsLine(lines[lines.length - 1] ?? [], inlines.slice(at + 1), marks)) {
            lines.push([]);
        } else {
            lines[lines.length - 1]?.push(inline);
        }
    }
    return lines;
}

function startsLine(before: readonly Inline[], after: readonly Inline[], marks: Marks): boolean {
    const text = plainText(after);
    if (marks.answer(text) > 0 || marks.question(text) > 0) {
        return marks.question(plainText(before)) > 0 || marks.answer(plainText(before)) > 0 || asksByMark(plainText(before)) || marks.question(text) > 0;
    }
    const next = after.findIndex(isBreak);
    const line = splitEmphasis(next < 0 ? after : after.slice(0, next));
    return plainText(line.rest) === '' && asksByMark(plainText(line.emphasised)) && !line.weak;
}
