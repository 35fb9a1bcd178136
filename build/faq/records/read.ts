// Lists of entries, whatever their format.

import type {Diagnostic} from '../diagnostics';
import type {SourceFile} from '../source/resolve';
import {readCsv} from './csv';
import {parseJson, readJson} from './json';
import {readSheets} from './sheets';
import type {RecordList} from './types';
import {readYaml} from './yaml';

/** The entries that a file lists; `null` where its format is no list. Throws a `CompileError` where it cannot be read. */
export async function readList(format: string, bytes: Uint8Array, text: string | null, {shown, fields}: SourceFile, report: (diagnostic: Diagnostic) => void): Promise<RecordList | null> {
    switch (format) {
        case 'yaml':
            return readYaml(text ?? '', shown, fields, report);
        case 'json':
            return readJson(parseJson(text ?? '', shown), shown, fields, report);
        case 'csv':
            return {records: readCsv(text ?? '', shown, fields, report), title: ''};
        case 'xlsx':
        case 'ods':
            return {records: await readSheets(bytes, format, shown, fields, report), title: ''};
        default:
            return null;
    }
}
