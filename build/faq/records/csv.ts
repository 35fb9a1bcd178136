// Entries listed in a spreadsheet: comma, semicolon or tab separated, the first line naming the columns.

import {CsvError, parse} from 'csv-parse/sync';

import {errorAt, messageOf, warningAt} from '../diagnostics';
import type {Diagnostic, Place} from '../diagnostics';
import {findField} from './fields';
import {FIELDS, markupOf, parseSource, splitSection} from './types';
import type {FaqRecord, Field} from './types';

const LARGEST_RECORD = 1_000_000;

interface Row {
    readonly record: readonly string[];
    readonly info: {readonly lines: number};
}

/** Reads the entries of a spreadsheet. Throws a `CompileError` where it cannot be read or has no `question` and `answer`. */
export function readCsv(text: string, shown: string, report: (diagnostic: Diagnostic) => void): FaqRecord[] {
    const [head, ...rows] = parseRows(text, shown);
    const columns = (head?.record ?? []).map(findField);
    const missing = (['question', 'answer'] as const).filter((field) => !columns.includes(field));
    if (missing.length > 0) {
        throw errorAt({file: shown}, 'bad-record', `The first line must name the columns; ${missing.map((field) => `"${field}"`).join(' and ')} is missing (known: ${FIELDS.join(', ')}).`);
    }
    let line = (head?.info.lines ?? 1) + 1;
    return rows.map(({record, info}) => {
        const place: Place = {file: shown, line, column: 1};
        line = info.lines + 1;
        if (record.length !== columns.length) {
            report(warningAt(place, 'bad-record', `This row has ${record.length} columns instead of ${columns.length}.`));
        }
        return readRow(columns, record, place);
    });
}

function parseRows(text: string, shown: string): Row[] {
    const [firstLine = ''] = text.split('\n', 1);
    const delimiter = [',', ';', '\t'].reduce((best, candidate) => (count(firstLine, candidate) > count(firstLine, best) ? candidate : best));
    try {
        return parse(text, {
            delimiter, bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true, max_record_size: LARGEST_RECORD,
        }) as unknown as Row[];
    } catch (error) {
        const lines = error instanceof CsvError ? (/at line (\d+)/).exec(error.message)?.[1] : undefined;
        const message = messageOf(error).split(/[:,]/)[0] ?? '';
        throw errorAt({file: shown, line: Number(lines ?? 1)}, 'unreadable', `This spreadsheet cannot be read: ${message.toLowerCase()}.`);
    }
}

function count(text: string, char: string): number {
    return text.split(char).length;
}

function readRow(columns: readonly (Field | null)[], cells: readonly string[], place: Place): FaqRecord {
    const cell = (field: Field): string => cells[columns.indexOf(field)] ?? '';
    const list = (field: Field): string[] => cell(field).split('|').map((part) => part.trim()).filter((part) => part !== '');
    return {
        id: cell('id') === '' ? null : cell('id'),
        question: cell('question'),
        answer: cell('answer'),
        markup: markupOf(cell('answer')),
        section: splitSection(cell('section')),
        aliases: list('aliases'),
        sources: list('sources').map(parseSource),
        place,
    };
}
