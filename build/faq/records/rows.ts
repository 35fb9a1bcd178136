// Reads entries from table rows: with a header row, or with a question first in each row.

import {readReview} from '../compile/review';
import {errorAt, warningAt, type Place, type Report} from '../diagnostics';
import {ANSWER_MARK, QUESTION_MARK} from '../document/marks';
import {readsAsQuestion} from '../document/text';
import {assignFields, findNearestField, type FieldNames} from './columns';
import {findHiddenMark, reportHidden, saysState} from './unpublished';
import {FIELDS, markupOf, parseSource, saysYes, splitSection, type FaqRecord, type Field} from './types';

/** A row of text cells. */
export interface TableRow {
    readonly cells: readonly string[];
    readonly place: Place;

    /** Columns whose cell is merged with the cell above. */
    readonly merged?: ReadonlySet<number>;
}

interface Header {

    /** Index of the first row of entries. */
    readonly start: number;
    readonly columns: readonly (Field | null)[];
}

/** Maximum number of rows above the header row. */
const HEADER_WITHIN = 20;

/** Reads the entries of a table; `null` if there is no header row and rows do not begin with questions. */
export function readRows(rows: readonly TableRow[], chosen: FieldNames, report: Report): FaqRecord[] | null {
    const filled = rows.filter(({cells}) => cells.some((cell) => cell.trim() !== ''));
    const header = findHeader(filled, chosen) ?? guessColumns(filled);
    if (!header) {
        return readAlternating(filled, report);
    }
    const body = filled.slice(header.start);
    const [first] = filled;
    const head = header.start > 0 ? filled[header.start - 1] : first && {...first, cells: header.columns.map((_, at) => `column ${at + 1}`)};
    if (head) {
        reportColumns(head, header.columns, body, report);
    }
    return readBody(withoutHidden(body, header, head?.cells ?? [], report), header.columns, report);
}

/** Rows that a column of the table does not mark as drafts, archived or the like. */
function withoutHidden(body: readonly TableRow[], {columns}: Header, names: readonly string[], report: Report): TableRow[] {
    return body.filter(({cells, place}) => {
        const mark = findHiddenMark(cells.flatMap((cell, at) => (columns[at] === null ? [[names[at] ?? '', cell] as const] : [])));
        if (mark !== null) {
            report(reportHidden(cells[columns.indexOf('question')] ?? '', mark, place));
        }
        return mark === null;
    });
}

/** Throws a `CompileError` that says why {@link readRows} found nothing. */
export function refuseTable(rows: readonly TableRow[], file: string): never {
    const cells = rows.find((row) => row.cells.some((cell) => cell.trim() !== ''))?.cells ?? [];
    const columns = assignFields(cells);
    const missing = (['question', 'answer'] as const).filter((field) => !columns.includes(field));
    if (missing.length === 0) {
        throw errorAt({file}, 'bad-record', 'There is no row below the names of the columns.');
    }
    const hints = cells.filter((_, at) => columns[at] === null).map(describeNearest).filter((hint) => hint !== '');
    throw errorAt({file}, 'bad-record',
        `No row names the columns of questions and answers: ${missing.map((field) => `"${field}"`).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing` +
        `${hints.length > 0 ? ` (${hints.join('; ')})` : ''}. Name the columns ${FIELDS.join(', ')}, or say under "fields" in the configuration what yours are called.`);
}

function findHeader(rows: readonly TableRow[], chosen: FieldNames): Header | null {
    for (const [at, {cells}] of rows.slice(0, HEADER_WITHIN).entries()) {
        const columns = assignFields(cells, chosen);
        const isHeader = columns.includes('question') && columns.includes('answer') &&
            !cells.some((cell, column) => columns[column] !== null && cell.length > 60);
        if (isHeader) {
            return {start: at + 1, columns};
        }
    }
    return null;
}

/** Without known names: the first column that asks something in most rows, and the longest text behind it. A first row that alone asks nothing names the columns. */
function guessColumns(rows: readonly TableRow[]): Header | null {
    const sample = rows.slice(0, 200);
    const width = Math.max(0, ...sample.map(({cells}) => cells.length));
    const lengthOf = (list: readonly TableRow[], column: number): number => list.reduce((sum, {cells}) => sum + (cells[column] ?? '').trim().length, 0);
    for (let column = 0; column + 1 < width; column++) {
        const asking = sample.filter(({cells}) => readsAsQuestion((cells[column] ?? '').trim()));
        const lengths = Array.from({length: width}, (_, at) => (at > column ? lengthOf(asking, at) : 0));
        const answer = lengths.indexOf(Math.max(...lengths));
        const answered = asking.filter(({cells}) => (cells[answer] ?? '').trim() !== '');
        if (answered.length > 0 && answered.length >= sample.length * 0.6) {
            const isNamed = answered.length > 1 && answered.length === sample.length - 1 && sample[0] !== answered[0];
            return {start: isNamed ? 1 : 0, columns: Array.from({length: width}, (_, at) => (at === column ? 'question' : at === answer ? 'answer' : null))};
        }
    }
    return null;
}

/** One column, in which each question has its answer in the rows below it; a column before it may say which is which. */
function readAlternating(rows: readonly TableRow[], report: Report): FaqRecord[] | null {
    const parts = rows.map(({cells, place}) => ({filled: cells.map((cell) => cell.trim()).filter((cell) => cell !== ''), place}));
    const isLabelled = parts.every(({filled}) =>
        filled.length === 2 && [QUESTION_MARK, ANSWER_MARK].some((mark) => mark.exec(`${filled[0]}:`)?.[0].length === `${filled[0]}:`.length));
    if (!isLabelled && parts.some(({filled}) => filled.length !== 1)) {
        return null;
    }
    const found: {question: string; answer: string[]; place: Place}[] = [];
    for (const [at, {filled, place}] of parts.entries()) {
        const text = filled[filled.length - 1] ?? '';
        const asks = isLabelled ? QUESTION_MARK.test(`${filled[0]}:`) : readsAsQuestion(text);
        if (asks && found[found.length - 1]?.answer.length !== 0) {
            found.push({question: text, answer: [], place});
        } else if (found.length > 0) {
            found[found.length - 1]?.answer.push(text);
        } else if (at > 0) {
            return null;
        }
    }
    return found.length < 2 || found.some(({answer}) => answer.length === 0) ? null :
        found.map(({question, answer, place}) =>
            readRow((field) => (field === 'question' ? question : field === 'answer' ? answer.join('\n\n') : ''), [], place, report));
}

/** Reports columns with values but without a known name, with a suggestion. */
function reportColumns({cells, place}: TableRow, columns: readonly (Field | null)[], body: readonly TableRow[], report: Report): void {
    const unknown = cells.filter((name, at) =>
        columns[at] === null && name.trim() !== '' && !saysState(name) && body.some((row) => (row.cells[at] ?? '').trim() !== ''));
    for (const name of unknown.filter((column) => describeNearest(column) !== '')) {
        report(warningAt(place, 'unknown-field', `The column ${describeNearest(name)} It is not read.`));
    }
    const others = unknown.filter((column) => describeNearest(column) === '');
    if (others.length > 0) {
        report(warningAt(place, 'unknown-field',
            `${others.map((name) => `"${name.trim()}"`).join(', ')} ${others.length === 1 ? 'is a column that is' : 'are columns that are'} not read; known are ${FIELDS.join(', ')}. "fields" in the configuration can say what a column is.`));
    }
}

function describeNearest(name: string): string {
    const nearest = findNearestField(name);
    return nearest === null ? '' :
        `"${name.trim()}" is not known; did you mean "${nearest.name}"${nearest.name === nearest.field ? '' : ` (${nearest.field})`}?`;
}

function readBody(rows: readonly TableRow[], columns: readonly (Field | null)[], report: Report): FaqRecord[] {
    const records: FaqRecord[] = [];
    let heading: string[] = [];
    for (const row of rows) {
        const cell = (field: Field): string => (row.cells[columns.indexOf(field)] ?? '').trim();
        const alone = row.cells.filter((text) => text.trim() !== '').length === 1;
        const previous = records[records.length - 1];
        if (row.merged?.has(columns.indexOf('question')) === true && previous) {
            records[records.length - 1] = {...previous, answer: [previous.answer, cell('answer')].filter((text) => text !== '').join('\n\n')};
        } else if (alone && cell('question') !== '' && !readsAsQuestion(cell('question')) && !columns.includes('section')) {
            heading = splitSection(cell('question'));
        } else {
            reportExtraCells(row, columns, report);
            records.push(readRow(cell, heading, row.place, report));
        }
    }
    return records;
}

function reportExtraCells({cells, place}: TableRow, columns: readonly (Field | null)[], report: Report): void {
    const extra = cells.slice(columns.length).filter((text) => text.trim() !== '');
    if (extra.length > 0) {
        report(warningAt(place, 'bad-record',
            `This row has ${cells.length} columns instead of ${columns.length}; "${(extra[0] ?? '').slice(0, 40)}" is left out. Put quotes around a cell that holds the separator.`));
    }
}

function readRow(cell: (field: Field) => string, heading: readonly string[], place: Place, report: Report): FaqRecord {
    const list = (field: Field): string[] => cell(field).split(/[|\n]/).map((part) => part.trim()).filter((part) => part !== '');
    const answer = cell('answer').replace(/^[ \t]*[•·▪‣◦●]\s*/gm, '- ');
    return {
        id: cell('id') === '' ? null : cell('id'),
        question: cell('question').replace(/\s+/g, ' '),
        answer,
        markup: markupOf(answer, 'lines'),
        section: [...heading, ...splitSection(cell('section'))],
        aliases: list('aliases'),
        sources: list('sources').map(parseSource),
        review: readReview(cell('reviewed'), cell('owner'), place, report),
        isPinned: saysYes(cell('pinned')),
        place,
    };
}
