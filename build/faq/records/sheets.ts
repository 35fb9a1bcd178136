// Entries in Excel's and OpenDocument's spreadsheets: every visible sheet that has questions and answers; formulas by their values.

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {readOds} from 'hucre/ods';
import {readXlsx, type Sheet, type Workbook} from 'hucre/xlsx';

import {errorAt, warningAt, type Place, type Report} from '../diagnostics';
import {decodeEntities} from '../html/dom';
import {cellText} from './cells';
import type {FieldNames} from './columns';
import {readRows, refuseTable, type TableRow} from './rows';
import type {FaqRecord} from './types';

/** Maximum number of rows with text. */
const MOST_ROWS = 50_000;

/**
 * Reads the entries of a spreadsheet. Sheets that hold entries are sections where there are several of them; hidden sheets,
 * rows and columns are left out. Lines of places are row numbers. Throws a `CompileError`.
 */
export async function readSheets(bytes: Uint8Array, kind: 'xlsx' | 'ods', shown: string, chosen: FieldNames, report: Report): Promise<FaqRecord[]> {
    const {sheets} = await open(bytes, kind, shown, report);
    const visible = sheets.filter((sheet) => sheet.hidden !== true && sheet.veryHidden !== true);
    const tables = visible.map((sheet) => ({sheet, rows: listRows(sheet, shown)})).filter(({rows}) => rows.length > 0);
    const read = tables.map(({sheet, rows}) => ({sheet, rows, records: readRows(rows, chosen, report)}));
    const found = read.flatMap(({sheet, records}) => (records === null || records.length === 0 ? [] : [{name: sheet.name, records}]));
    if (found.length === 0) {
        refuseTable(tables[0]?.rows ?? [], shown);
    }
    reportLeftOut(sheets, read, shown, report);
    return found.flatMap(({name, records}) => (found.length === 1 ? records : records.map((record) => ({...record, section: [name, ...record.section]}))));
}

async function open(bytes: Uint8Array, kind: 'xlsx' | 'ods', shown: string, report: Report): Promise<Workbook> {
    try {
        return await (kind === 'ods' ? readOds(dropHiddenCells(bytes, shown, report)) :
            readXlsx(bytes.length > WITHOUT_EMPTY_ROWS ? dropEmptyRows(bytes) : bytes, {readStyles: true}));
    } catch (error) {
        const name = error instanceof Error ? error.name : '';
        throw errorAt({file: shown}, 'unreadable', name === 'EncryptedFileError' ?
            'This spreadsheet is protected by a password; save it without one.' :
            'This spreadsheet is damaged or not whole; open it and save it again.');
    }
}

/** Removes hidden sheets and rows from an OpenDocument spreadsheet, since the reader does not mark them. */
function dropHiddenCells(bytes: Uint8Array, shown: string, report: Report): Uint8Array {
    const {'content.xml': content = new Uint8Array(), ...others} = unzipSync(bytes, {filter: ({name}) => !name.startsWith('Pictures/')});
    const text = strFromU8(content);
    const styles = [...text.matchAll(/<style:style\b[^>]*style:name="([^"]*)"[^>]*>\s*<style:table-properties\b[^>]*table:display="false"/g)].map(([, name]) =>
        name);
    if (styles.length === 0 && !(/table:visibility="(?:collapse|filter)"/).test(text)) {
        return bytes;
    }
    const rows: string[] = [];
    const sheets: string[] = [];
    const visible = text.replace(/<table:table\b([^>]*)>[\s\S]*?<\/table:table>/g, (whole, attributes: string) => {
        if (styles.includes((/table:style-name="([^"]*)"/).exec(attributes)?.[1])) {
            sheets.push((/table:name="([^"]*)"/).exec(attributes)?.[1] ?? '');
            return '';
        }
        return whole.replace(/<table:table-row\b[^>]*table:visibility="(?:collapse|filter)"[^>]*(?:\/>|>[\s\S]*?<\/table:table-row>)/g, (row) => {
            const cells = [...row.matchAll(/<text:p\b[^>]*>([\s\S]*?)<\/text:p>/g)].map(([, cell = '']) => decodeEntities(cell.replace(/<[^>]*>/g, '')));
            rows.push(...cells.length > 0 ? [cells.join(' — ')] : []);
            return '';
        });
    });
    reportHidden(rows, sheets.map(decodeEntities), {file: shown, line: 1, column: 1}, report);
    return zipSync({...others, 'content.xml': strToU8(visible)}, {level: 0});
}

function reportHidden(rows: readonly string[], sheets: readonly string[], place: Place, report: Report): void {
    if (rows.length > 0) {
        report(warningAt(place, 'left-out',
            `${rows.length === 1 ? '1 row that is hidden or filtered out is' : `${rows.length} rows that are hidden or filtered out are`} left out; the first is "${(rows[0] ?? '').slice(0, 80)}". If they belong to the FAQ, show all rows and save the file.`));
    }
    if (sheets.length > 0) {
        report(warningAt(place, 'left-out', `Hidden sheets are left out: ${sheets.map((name) => `"${name}"`).join(', ')}.`));
    }
}

/** From this size in bytes on, empty rows are removed first: a workbook may hold a million formatted but empty ones. */
const WITHOUT_EMPTY_ROWS = 500_000;

/** Removes empty rows before parsing. */
function dropEmptyRows(bytes: Uint8Array): Uint8Array {
    const members = Object.entries(unzipSync(bytes, {filter: ({name}) => !name.startsWith('xl/media/')}));
    return zipSync(Object.fromEntries(members.map(([name, content]) => [name, (/^xl\/worksheets\/[^/]+\.xml$/).test(name) ?
        strToU8(strFromU8(content).replace(/<row\b[^>]*(?:\/>|>(?:<c\b[^>]*(?:\/>|><\/c>)\s*)*<\/row>)/g, '')) : content])), {level: 0});
}

function reportLeftOut(sheets: readonly Sheet[], read: readonly {sheet: Sheet; records: FaqRecord[] | null}[], shown: string, report: Report): void {
    const others = read.filter(({records}) => records === null).map(({sheet: {name}}) => `"${name}"`);
    const place = {file: shown, line: 1, column: 1};
    const rows = read.filter(({records}) => records !== null).flatMap(({sheet}) => hiddenRows(sheet));
    reportHidden(rows.map(({text}) => text), sheets.filter((sheet) => sheet.hidden === true || sheet.veryHidden === true).map(({name}) => name),
        {...place, line: rows[0]?.line ?? 1}, report);
    if (others.length > 0) {
        report(warningAt(place, 'left-out', `Sheets without columns of questions and answers are left out: ${others.join(', ')}.`));
    }
}

function isHiddenRow(sheet: Sheet, at: number): boolean {
    return sheet.rowDefs?.get(at)?.hidden === true;
}

/** The hidden rows that hold text. */
function hiddenRows(sheet: Sheet): {text: string; line: number}[] {
    return [...sheet.rowDefs ?? []].filter(([, {hidden}]) => hidden === true).map(([at]) => ({text: rowText(sheet, at), line: at + 1})).filter(({text}) =>
        text !== '');
}

function rowText(sheet: Sheet, at: number): string {
    return (sheet.rows[at] ?? []).map((_, column) => cellText(sheet, at, column)).filter((text) => text !== '').join(' — ').replace(/\s+/g, ' ');
}

/** Visible rows with text, with merged cells filled in. */
function listRows(sheet: Sheet, shown: string): TableRow[] {
    const rows: TableRow[] = [];
    const hiddenColumns = new Set((sheet.columns ?? []).flatMap(({hidden}, at) => (hidden === true ? [at] : [])));
    const merges = readMerges(sheet);
    for (const [at, values] of sheet.rows.entries()) {
        const merged = merges.get(at);
        const cells = values.map((_, column) => (hiddenColumns.has(column) ? '' : cellText(sheet, merged?.get(column) ?? at, column)));
        if (!isHiddenRow(sheet, at) && cells.some((cell) => cell !== '')) {
            rows.push({cells, place: {file: shown, line: at + 1, column: 1}, ...(merged && {merged: new Set(merged.keys())})});
        }
        if (rows.length > MOST_ROWS) {
            throw errorAt({file: shown, line: at + 1}, 'too-large',
                `The sheet "${sheet.name}" has more than ${MOST_ROWS} rows with text; an FAQ of that size is not read.`);
        }
    }
    return rows;
}

/** For merged cells, by row and column: the row with the text. */
function readMerges(sheet: Sheet): Map<number, Map<number, number>> {
    const rows = new Map<number, Map<number, number>>();
    for (const {startRow, endRow, startCol} of sheet.merges ?? []) {
        for (let row = startRow + 1; row <= Math.min(endRow, sheet.rows.length - 1); row++) {
            const columns = rows.get(row) ?? new Map<number, number>();
            rows.set(row, columns.set(startCol, startRow));
        }
    }
    return rows;
}
