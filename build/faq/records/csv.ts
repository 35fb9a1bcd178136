// Reads the rows of CSV: separated by comma, semicolon, tab or bar.

import {CsvError, parse} from 'csv-parse/sync';

import {errorAt} from '../diagnostics';
import type {TableRow} from './rows';

const LARGEST_RECORD = 1_000_000;
/** In order of preference: those that are common in sentences last. */
const DELIMITERS = ['\t', ';', '|', ','];

interface Row {
    readonly record: readonly string[];
    readonly info: {readonly lines: number};
}

/** The rows of a text table. Excel may name the separator in the first line (`sep=;`). Throws a `CompileError`. */
export function parseCsv(text: string, shown: string): TableRow[] {
    const [line = '', named] = (/^\uFEFF?"?sep=(.)"?[^\S\n]*\n/i).exec(text) ?? [];
    const before = line === '' ? 0 : 1;
    const body = text.slice(line.length);
    try {
        const rows = parse(body, {
            delimiter: named ?? findDelimiter(body), bom: true, info: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true,
                max_record_size: LARGEST_RECORD,
        }) as unknown as Row[];
        let next = 1;
        return rows.map(({record, info}) => {
            const place = {file: shown, line: next + before, column: 1};
            next = info.lines + 1;
            return {cells: record.map((cell) => cell.trim()), place};
        });
    } catch (error) {
        const lines = error instanceof CsvError ? (/at line (\d+)/).exec(error.message)?.[1] : undefined;
        throw errorAt({file: shown, line: Number(lines ?? 1) + before}, 'unreadable', error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED' ?
            'This spreadsheet cannot be read: a quote is opened here or before and never closed.' :
            'This spreadsheet cannot be read: a row is too long or its quotes are wrong.');
    }
}

/** The separator that occurs equally often in most of the first rows, outside quotes. */
function findDelimiter(text: string): string {
    const lines = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '').split('\n').filter((line) => line.trim() !== '').slice(0, 50);
    const score = (delimiter: string): number => {
        const counts = new Map<number, number>();
        lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0).forEach((count) => counts.set(count, (counts.get(count) ?? 0) + 1));
        return Math.max(0, ...counts.values());
    };
    const [header = ''] = lines;
    const inHeader = (delimiter: string): number => (header.includes(delimiter) ? 0.5 : 0);
    return DELIMITERS.reduce((best, candidate) => (score(candidate) + inHeader(candidate) > score(best) + inHeader(best) ? candidate : best));
}
