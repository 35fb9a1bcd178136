// Reads entries from JSON or JSON Lines, FAQPage data included.

import {LineCounter, parseDocument} from 'yaml';

import {errorAt, type Place, type Report} from '../diagnostics';
import {createLocator} from '../source/locate';
import type {FieldNames} from './columns';
import {fieldsOf, isObject, textOf} from './fields';
import {readFaqPage} from './json_ld';
import {findFileTitle} from './structure';
import {readTree} from './tree';
import type {RecordList} from './types';

/** A JSON value, with a locator for its texts. */
interface JsonFile {
    readonly value: unknown;

    /** The next line that contains `text`. */
    readonly locate: (text: string) => Place;
}

/** Parses JSON, or JSON Lines as a list. Throws a `CompileError`. */
export function parseJson(text: string, shown: string): JsonFile {
    const locator = createLocator(shown, text);
    const whole = parseWhole(text);
    return {value: whole === undefined ? parseLines(text, shown) : whole, locate: (wanted) => locator.find(wanted)};
}

/** Reads the entries of a JSON file. Throws a `CompileError` if there are none. */
export function readJson({value, locate}: JsonFile, shown: string, chosen: FieldNames, report: Report): RecordList {
    const page = readFaqPage(value, locate);
    if (page.length > 0) {
        return {records: page, title: ''};
    }
    const placeOf = (path: readonly (string | number)[]): Place => locate(findText(value, path, chosen));
    return {records: readTree(value, {shown, chosen, markup: 'lines', report, placeOf}), title: findFileTitle(value)};
}

/** The text that locates a node in the file: its question, else its first text, else its key. */
function findText(value: unknown, path: readonly (string | number)[], chosen: FieldNames): string {
    const target = path.reduce<unknown>((node, key) => (isObject(node) || Array.isArray(node) ? Reflect.get(node, key) : undefined), value);
    const key = path[path.length - 1];
    if (typeof key === 'string' && !isObject(target)) {
        return key;
    }
    const question = isObject(target) ? fieldsOf(target, chosen).get('question') : undefined;
    if (typeof question === 'string') {
        return question;
    }
    const texts = isObject(target) || Array.isArray(target) ? Object.values(target).map(textOf) : [textOf(target)];
    return texts.find((text) => text !== null && text.length > 3) ?? String(key ?? '');
}

function parseWhole(text: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return undefined;
    }
}

function parseLines(text: string, shown: string): unknown[] {
    const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const values = lines.length > 1 && lines.slice(0, 2).every((line) => line.startsWith('{')) ? lines.map(parseWhole) : [];
    if (values.length > 0 && !values.includes(undefined)) {
        return values;
    }
    const counter = new LineCounter();
    const [problem] = parseDocument(text, {lineCounter: counter}).errors;
    const start = problem && counter.linePos(problem.pos[0]);
    throw errorAt({file: shown, line: Math.max(1, start?.line ?? 1), column: Math.max(1, start?.col ?? 1)}, 'unreadable',
        'This is not JSON: something is wrong here or just before, such as a missing comma, quote or bracket.');
}
