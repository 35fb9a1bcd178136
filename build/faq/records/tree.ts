// Reads the entries of a YAML or JSON value, and reports what is not an entry.

import {CompileError, errorAt, warningAt, type Place, type Report} from '../diagnostics';
import {excerptOf} from '../compile/left_out';
import {means, type FieldNames} from './columns';
import {fieldsOf, isObject, questionsOf, readRecord, reportUnknownKeys, textOf} from './fields';
import {readRows} from './rows';
import {findRecords, type FoundRecord} from './structure';
import type {FaqRecord} from './types';
import {findHiddenMark, reportHidden} from './unpublished';

interface TreeOptions {
    readonly shown: string;
    readonly chosen: FieldNames;
    readonly markup: 'markdown' | 'lines';
    readonly report: Report;

    /** The place of a node by its path. */
    readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** Every entry in `value`; invalid ones are reported and left out. Throws a `CompileError` if there are none. */
export function readTree(value: unknown, {shown, chosen, markup, report, placeOf}: TreeOptions): FaqRecord[] {
    const rows = isTable(value) ? readRows(value.map((cells, at) => ({cells: cells.map((cell) => textOf(cell) ?? ''), place: placeOf([at])})), chosen, report) :
        null;
    if (rows !== null) {
        return rows;
    }
    const {records, strangers} = findRecords(value, chosen);
    if (records.length === 0) {
        throw errorAt({file: shown}, 'bad-record',
            'No entry is listed here; expected a list of mappings with "question" and "answer", one under "entries", or questions as keys and answers as their values.');
    }
    const unknown = new Map<string, Place>();
    const readOne = (found: FoundRecord): FaqRecord[] => {
        const mark = findHiddenMark(Object.entries(found.value).filter(([key]) => !means(key, 'question') && !means(key, 'answer')));
        if (mark !== null) {
            report(reportHidden(questionsOf(fieldsOf(found.value, chosen).get('question'))[0] ?? '', mark, placeOf(found.path)));
            return [];
        }
        try {
            return [readRecord(found.value, found.section, placeOf(found.path), {chosen, markup, unknown, report})];
        } catch (error) {
            if (!(error instanceof CompileError)) {
                throw error;
            }
            report({...error.diagnostic, severity: 'warning', message: `${error.diagnostic.message} It is left out.`});
            return [];
        }
    };
    const read = records.flatMap(readOne);
    strangers.forEach(({path, value: stranger}) =>
        report(warningAt(placeOf(path), 'bad-record',
            `"${excerptOf(JSON.stringify(stranger))}" is among entries and is none: it has no question and answer. It is left out.`)));
    reportUnknownKeys(unknown, report);
    return read;
}

/** A list of rows of cells. */
function isTable(value: unknown): value is unknown[][] {
    return Array.isArray(value) && value.length > 0 &&
        value.every((row) => Array.isArray(row) && row.length > 1 && row.every((cell) => !isObject(cell) && !Array.isArray(cell)));
}
