// Splits a question's inlines: its emphasised beginning, the rest, and marks.

import type {Block, Inline} from '../pandoc/ast';
import {isParagraph, isSpace, replaceFirst} from '../pandoc/nodes';
import type {Marks} from './marks';
import {plainText} from './text';

/** The emphasised beginning of a paragraph, after an optional number, emoji or mark; `weak` for italics. */
export function splitEmphasis(inlines: readonly Inline[]): {emphasised: Inline[]; rest: Inline[]; weak: boolean} {
    let at = 0;
    while (at < inlines.length && isBeforeQuestion(inlines[at])) {
        at++;
    }
    let end = at;
    while (end < inlines.length && (isEmphasis(inlines[end]) || (end > at && isFiller(inlines[end])))) {
        end++;
    }
    while (end > at && !isEmphasis(inlines[end - 1]) && !(/^[?？!]+$/).test(plainText(inlines.slice(end - 1, end)))) {
        end--;
    }
    const emphasised = inlines.slice(at, end);
    return {emphasised, rest: inlines.slice(end), weak: !emphasised.some((inline) => isEmphasis(inline) && holdsStrong(inline))};
}

function isBeforeQuestion(inline: Inline | undefined): boolean {
    return inline !== undefined &&
        (isSpace(inline) ||
            (inline.t === 'Str' && (/^(?:\(?\d+(?:\.\d+)*[.):]?|[•·▪►▶➤–-]|[\p{Extended_Pictographic}\uFE0F]+|:[a-z_]+:|Q\d*[:.]?)$/iu).test(inline.c)) ||
        (inline.t === 'Span' && plainText(inline.c[1]) === '') || (inline.t === 'Image'));
}

function isEmphasis(inline: Inline | undefined): boolean {
    return inline?.t === 'Strong' || inline?.t === 'Emph' || inline?.t === 'Underline' ||
        ((inline?.t === 'Span' || inline?.t === 'Link') && inline.c[1].length > 0 && inline.c[1].every((inner) => isEmphasis(inner) || inner.t === 'Space'));
}

function holdsStrong(inline: Inline): boolean {
    return inline.t === 'Strong' || inline.t === 'Underline' || (inline.t === 'Emph' && inline.c.some(holdsStrong)) ||
        ((inline.t === 'Span' || inline.t === 'Link') && inline.c[1].some(holdsStrong));
}

function isFiller(inline: Inline | undefined): boolean {
    return inline !== undefined &&
        (inline.t === 'Space' || (inline.t === 'SoftBreak') || (inline.t === 'Str' && (/^[?？!"”'’]+$/).test(inline.c)) || inline.t === 'Code' ||
            (inline.t === 'Span' && plainText(inline.c[1]) === ''));
}

const LONGEST_TITLE = 80;

/** Short, and no sentence. */
export function isTitle(inlines: readonly Inline[]): boolean {
    const text = plainText(inlines);
    return text.length <= LONGEST_TITLE && (/\p{L}/u).test(text) && !(/[.:;,!。：；，！]$/u).test(text);
}

/** The answer without its `A:`, which may be bold, a separate word, or a paragraph. */
export function withoutAnswerMark(block: Block, marks: Marks): Block[] {
    if (block.t === 'BlockQuote') {
        return [{t: 'BlockQuote', c: replaceFirst(block.c, (inner) => withoutAnswerMark(inner, marks))}];
    }
    if (block.t === 'Div') {
        return [{t: 'Div', c: [block.c[0], replaceFirst(block.c[1], (inner) => withoutAnswerMark(inner, marks))]}];
    }
    if (!isParagraph(block)) {
        return [block];
    }
    const trimmed = trimStart(dropStart(block.c, marks.answer(plainText(block.c))));
    return trimmed.length === 0 ? [] : [{t: block.t, c: trimmed}];
}

/** An answer whose first word is its mark: "Answer: …", below a heading and perhaps the question once more. */
export function withoutAnswerWord(blocks: readonly Block[], marks: Marks): Block[] {
    const isWord = (text: string): boolean => marks.answer(text) > 0 && (/^[^\p{L}]*\p{L}{3}/u).test(text);
    const at = blocks.findIndex((block) => isParagraph(block) && isWord(plainText(block.c)));
    return blocks.flatMap((block, index) => (index === at ? withoutAnswerMark(block, marks) : [block]));
}

/** Without the first `length` characters, also where they stand within marks. */
function dropStart(inlines: readonly Inline[], length: number): Inline[] {
    const [first, ...others] = inlines;
    if (first === undefined || length <= 0) {
        return [...inlines];
    }
    if (isSpace(first)) {
        return dropStart(others, length - 1);
    }
    const text = first.t === 'Str' ? first.c : plainText([first]);
    if (text.length <= length) {
        return dropStart(others, length - text.length);
    }
    switch (first.t) {
        case 'Str':
            return [{t: 'Str', c: text.slice(length).trimStart()}, ...others];
        case 'Strong':
        case 'Emph':
        case 'Underline':
            return [{t: first.t, c: trimStart(dropStart(first.c, length))}, ...others];
        case 'Span':
            return [{t: 'Span', c: [first.c[0], trimStart(dropStart(first.c[1], length))]}, ...others];
        default:
            return [...inlines];
    }
}

export function trimStart(inlines: readonly Inline[]): Inline[] {
    const at = inlines.findIndex((inline) => !isSpace(inline) && !(inline.t === 'Str' && (/^(?:[:：–—-]|\u00A0)$/).test(inline.c)));
    return at < 0 ? [] : inlines.slice(at);
}
