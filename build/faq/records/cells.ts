// The text of a spreadsheet's cell as its author sees it: numbers in their format, links and bold words as Markdown.

import {formatValue, type Cell, type CellValue, type Sheet} from 'hucre';

export function cellText(sheet: Sheet, row: number, column: number): string {
    const value = sheet.rows[row]?.[column];
    const cell = sheet.cells?.get(`${row},${column}`);
    const text = (cell?.richText ? writeRuns(cell.richText) : writeValue(value, cell?.style?.numFmt)).replace(/\r\n?/g, '\n').trim();
    return cell?.hyperlink === undefined ? text : writeLink(text, cell.hyperlink.target);
}

function writeValue(value: CellValue | undefined, format: string | undefined): string {
    if (value instanceof Date) {
        return Number.isNaN(value.getTime()) ? '' : writeDate(value);
    }
    if (typeof value === 'boolean') {
        return value ? 'TRUE' : 'FALSE';
    }
    if (typeof value === 'number' && format !== undefined) {
        return formatValue(value, format);
    }
    const text = value === null || value === undefined ? '' : String(value);
    const [, hours, minutes] = (/^PT(\d\d)H(\d\d)M\d\d(?:\.\d+)?S$/).exec(text) ?? [];
    return hours === undefined ? text : `${hours}:${minutes ?? ''}`;
}

/** Dates without a time of day are written without one; times of day are on day 0. */
function writeDate(date: Date): string {
    const [day = '', time = ''] = date.toISOString().split('T');
    const clock = time.startsWith('00:00:00') ? '' : time.slice(0, 5);
    return day < '1900-01-02' && clock !== '' ? clock : [day, clock].filter((part) => part !== '').join(' ');
}

function writeRuns(runs: NonNullable<Cell['richText']>): string {
    const isBold = (run: (typeof runs)[number]): boolean => run.font?.bold === true;
    const mark = runs.every((run) => isBold(run) || run.text.trim() === '') ? '' : '**';
    return runs.map((run) => (isBold(run) ? run.text.replace(/\S(?:[^\n]*\S)?/g, `${mark}$&${mark}`) : run.text)).join('');
}

function writeLink(text: string, target: string): string {
    const isAddress = (/^(?:https?:\/\/|mailto:)\S+$/i).test(target);
    if (!isAddress || text.includes(target.replace(/^mailto:/i, '')) || text === '') {
        return text;
    }
    return (/[\n[\]]/).test(text) ? `${text}\n\n<${target}>` : `[${text}](${target})`;
}
