// Compares a document's text with the resulting entries, so that nothing is lost silently.

import {cleanTitle, COUNTED} from '../document/clean';
import {listLeafTexts, listNoteTexts} from '../document/leaves';
import {asksByMark} from '../document/text';
import {isCounter} from '../document/table_pairs';
import type {Place} from '../diagnostics';
import type {SectionIntroduction} from '../document/questions';
import type {Block} from '../pandoc/ast';
import {means} from '../records/columns';
import {createLocator} from '../source/locate';
import {countWords, excerptOf, findLost, type LeftOut, type Reading} from './left_out';
import type {LoadedDocument} from './loaded_document';

/** The results of a document. */
interface Outcome {
    readonly titles: readonly string[];

    /** Lines of its tables of contents. */
    readonly contents: readonly string[];
    readonly entries: readonly {readonly question: string; readonly aliases: readonly string[]; readonly answer: string; readonly section: readonly string[];
        readonly place: Place}[];
    readonly introductions: readonly SectionIntroduction[];
}

/** Shorter passages may be titles, which are cleaned. */
const LONGEST_TITLE = 300;

/** The number of a section, alone: decoration of the page. */
const COUNTER = /^0\d$/;

/** @param prepared the document's tree without layout */
export function accountFor({source, text, records, leftOut, firstLine}: LoadedDocument, prepared: readonly Block[],
    outcome: Outcome): {leftOut: LeftOut[]; reading: Reading} {
    const pieces = [...listLeafTexts(prepared), ...listNoteTexts(prepared), ...records.flatMap(({answer}) => listLeafTexts(answer))].
        map((piece) => (piece.length <= LONGEST_TITLE ? cleanTitle(piece, COUNTED).text : piece)).filter((piece) =>
            !isColumnName(piece) && !COUNTER.test(piece));
    const complete = outcome.entries.filter(({question, answer}) => question.trim() !== '' && answer.trim() !== '');
    const lost = findLost(pieces, [
        ...outcome.titles,
        ...outcome.contents,
        ...complete.flatMap(({question, aliases, answer, section}) => [question, ...aliases, answer, ...section]),
        ...outcome.introductions.flatMap(({section, text: blocks}) => [...section, ...listLeafTexts(blocks)]),
    ]);
    const listedOnly = findListedOnly(outcome);
    const locator = createLocator(source.shown, lost.length + listedOnly.length > 0 ? text : null, firstLine);
    const unanswered = new Map(outcome.entries.filter(({question, answer}) => answer.trim() === '' && question.trim() !== '').map(({question, place}) =>
        [question, place]));
    const listed = [...unanswered].filter(([question]) => !lost.some((piece) => piece.text === question));
    return {
        leftOut: [
            ...leftOut,
            ...listedOnly.map((title): LeftOut => ({file: source.shown, line: locator.find(title).line, what: 'table of contents', text: excerptOf(title)})),
            ...listed.map(([question, {line}]): LeftOut => ({file: source.shown, line, what: 'question without an answer', text: excerptOf(question)})),
            ...lost.map(({text: piece}): LeftOut => ({
                file: source.shown,
                line: locator.find(piece).line,
                what: unanswered.has(piece) ? 'question without an answer' : 'text',
                text: excerptOf(piece),
            })),
        ],
        reading: {file: source.shown, words: sumWords(pieces), lostWords: lost.reduce((sum, {words}) => sum + words, 0)},
    };
}

/** Questions of a table of contents that are not answered below. */
function findListedOnly({contents, entries}: Outcome): string[] {
    const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const asked = entries.flatMap(({question, section}) => [question, ...section]).map(letters);
    return contents.map((title) => cleanTitle(title, COUNTED).text).filter((title) =>
        asksByMark(title) && !asked.some((question) => question.includes(letters(title))));
}

/** The head of a table of questions and answers is layout. */
function isColumnName(text: string): boolean {
    return means(text, 'question') || means(text, 'answer') || means(text, 'section') || isCounter(text);
}

function sumWords(texts: readonly string[]): number {
    return texts.reduce((sum, text) => sum + countWords(text), 0);
}
