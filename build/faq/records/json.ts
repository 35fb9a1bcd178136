// Entries listed in JSON, FAQPage data included.

import {parseDocument} from 'yaml';

import {errorAt, messageOf} from '../diagnostics';
import type {Diagnostic} from '../diagnostics';
import {createLocator} from '../source/locate';
import {isObject, readRecord} from './fields';
import {readFaqPage} from './json_ld';
import {findFileTitle, findRecords} from './structure';
import type {RecordList} from './types';

/** Reads the entries of a JSON file. Throws a `CompileError` where it is not JSON or lists none. */
export function readJson(text: string, shown: string, report: (diagnostic: Diagnostic) => void): RecordList {
    const locator = createLocator(shown, text);
    const value = parse(text, shown);
    const page = readFaqPage(value, (question) => locator.find(question));
    if (page.length > 0) {
        return {records: page, title: ''};
    }
    const records = findRecords(value, shown).map((found) => {
        const question = isObject(found.value) ? Object.entries(found.value).find(([key]) => key.toLowerCase() === 'question')?.[1] : undefined;
        return readRecord(found.value, found.section, locator.find(typeof question === 'string' ? question : ''), report);
    });
    return {records, title: findFileTitle(value)};
}

function parse(text: string, shown: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch (error) {
        const [problem] = parseDocument(text).errors;
        const start = problem?.linePos?.[0];
        const message = messageOf(error).replace(/, "[\s\S]*" is not valid JSON$/, '');
        throw errorAt({file: shown, line: start?.line ?? 1, column: start?.col ?? 1}, 'unreadable', `This is not JSON: ${message}.`);
    }
}
