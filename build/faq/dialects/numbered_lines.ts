// Finds numbered questions among the lines of a plain text.

import {isTitle} from '../document/emphasis';
import {QUESTION_MARK} from '../document/marks';
import {toInlines} from '../document/text';

/** The mark of a list item. The number of a section (`2.1`) counts unless a small letter follows, as in an amount (`2.1 million`). */
export const ITEM = /^\s*(?:[-*+•·–]|(\d{1,3})[.)]|\d{1,3}(?:\.\d{1,3})+\.?(?=\s+\P{Ll})|\[\d{1,3}\])\s+(?=\S)/u;

/** A line that ends in a question mark. */
export const ASKS = /[?？؟]["”’»)\]]*\s*$/u;

const COUNTED_LINE = /^\s*(\d{1,3})([.)])\s+(?=\S)/;

/** `2. How is it? Good.`: a question with its answer on one line. */
const ANSWERED_LINE = /^(\s*\d{1,3}[.)]\s+[^.!?？]{3,}[?？]["”’»)\]]*)\s+(\S.*)$/u;

/** State of counting the numbered questions of a text. */
export interface Counting {

    /** The last question's number; `null` before the first. */
    last: number | null;
    questions: number;

    /** Number and sign of the next step (`3.`) of a list whose items are paragraphs of the answer; else empty. */
    nextStep: string;
}

/**
 * Splits a paragraph before each numbered question, and before a short line with the next number after two questions
 * (`3. Opening hours`). `isTitled`: the first line of the part is a question, whether or not it reads like one.
 */
export function splitNumbered(lines: readonly string[], counting: Counting): {readonly lines: string[]; readonly isTitled: boolean}[] {
    const parts: {lines: string[]; isTitled: boolean}[] = [{lines: [], isTitled: false}];
    let {nextStep} = counting;
    for (const [at, line] of lines.entries()) {
        const marked = (/\d+/).exec(at === 0 ? QUESTION_MARK.exec(line)?.[0] ?? '' : '')?.[0];
        if (marked !== undefined) {
            counting.last = Number(marked);
            counting.questions++;
        }
        const [, digits, sign] = COUNTED_LINE.exec(line) ?? [];
        const number = Number(digits);
        const isNext = digits !== undefined && (counting.last === null || number === counting.last + 1);
        const asks = isNext && ASKS.test(line);
        const answered = isNext && !asks && (counting.last !== null || number === 1) ? ANSWERED_LINE.exec(line)?.slice(1) : undefined;
        const isStep = !asks && ((number === 1 && (answered === undefined || counting.questions > 0)) || `${digits}${sign}` === nextStep);
        const isAnswered = !isStep && answered !== undefined;
        const hasText = at + 1 < lines.length && !ITEM.test(lines[at + 1] ?? '');
        const isTitled = counting.questions >= 2 && isNext && hasText && !asks && !isStep && isTitle(toInlines(line));
        if (asks || isTitled || isAnswered) {
            counting.last = number;
            counting.questions += isTitled ? 0 : 1;
            parts.push({lines: isAnswered ? answered : [line], isTitled: isTitled || isAnswered});
            nextStep = '';
        } else {
            parts[parts.length - 1]?.lines.push(line);
            nextStep = isStep ? `${number + 1}${sign}` : nextStep;
        }
        counting.nextStep = at === 0 ? nextStep : '';
    }
    return parts.filter((part) => part.lines.length > 0);
}
