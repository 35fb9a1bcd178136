// Warnings about the results of a document: lost text, left-out passages, entries that are not one answer.

import {warningAt, type Diagnostic} from '../diagnostics';
import type {CompiledEntry} from './entries';
import type {LeftOut, LeftOutKind, Reading} from './left_out';

/** Fewer lost words give no warning. */
const FEWEST_LOST = 10;
const LOST_FROM = 0.1;

/** Kinds of left-out passages that are reported to authors, with their plural names. */
const NOTED: Readonly<Partial<Record<LeftOutKind, readonly [string, string]>>> = {
    'hidden text': ['hidden passage', 'hidden passages'],
    comment: ['comment', 'comments'],
    'unknown element': ['unknown element', 'unknown elements'],
    text: ['passage of text', 'passages of text'],
};

/** Numbers alone, such as a table's row numbers, are not worth a warning. */
const HAS_WORDS = /\p{L}/u;

/** Warnings for the document's author. */
export function findDoubts({file, words, lostWords}: Reading, leftOut: readonly LeftOut[]): Diagnostic[] {
    const doubts: Diagnostic[] = [];
    const noted = leftOut.filter(({what, text}) => NOTED[what] !== undefined && (what !== 'text' || HAS_WORDS.test(text)));
    const [first] = noted;
    if (first) {
        const counts = Object.entries(NOTED).map(([kind, [one, many]]) => ({count: noted.filter(({what}) => what === kind).length, one, many}))
            .filter(({count}) => count > 0);
        doubts.push(warningAt({file, line: first.line, column: 1}, 'left-out',
            `Left out of this document: ${counts.map(({count, one, many}) => `${count} ${count === 1 ? one : many}`).join(', ')}; the first is "${first.text.slice(0, 80)}".`));
    }
    if (lostWords >= FEWEST_LOST && lostWords > words * LOST_FROM) {
        const [lost] = leftOut.filter(({what}) => what === 'text' || what === 'question without an answer');
        doubts.push(warningAt({file, line: lost?.line ?? 1, column: 1}, 'lost-text',
            `${lostWords} of this document's ${words} words came into no entry and no introduction; the first are "${(lost?.text ?? '').slice(0, 80)}".`));
    }
    return doubts;
}

/** Entries that only contain links to other pages. */
export function findOddEntries(entries: readonly CompiledEntry[]): Diagnostic[] {
    return entries.flatMap(({entry: {question, answer}, place}) => {
        const lines = answer.split('\n').filter((line) => line.trim() !== '');
        const links = lines.filter((line) => (/^\s*(?:[-*]|\d+\.) (?:\*\*)?\[[^\]]*\]\([^)]*\)(?:\*\*)?\s*$/).test(line)).length;
        return links >= 4 && links >= lines.length * 0.8 ?
            [warningAt(place, 'contents-entry',
                `"${question.slice(0, 80)}" is answered with ${links} links and little else, as in a table of contents; exclude it, or write what it is about.`)] : [];
    });
}
