// Questions and answers in the front matter of a page, from which a template of Jekyll, Hugo or Eleventy makes the page's list.

import type {Place, Report} from '../diagnostics';
import {readsAsQuestion} from '../document/text';
import {fieldsOf, isObject, readRecord, textOf, type Json} from './fields';
import {findRecords} from './structure';
import type {FaqRecord} from './types';

/** `q1_question` and `q1_answer`, or several of its answers: `q1_answer_1`. */
const PAIR_KEY = /^(.*?)[_-]?(question|answer)[_-]?(\d*)$/i;

/**
 * The entries listed in `values`, at any depth. The page's own title and description are none.
 * @param find the next line of the file that holds a text
 */
export function readFrontRecords(values: Json, find: (text: string) => Place, report: Report): FaqRecord[] {
    const lists = Object.fromEntries(Object.entries(values).filter(([, value]) => isObject(value) || Array.isArray(value)));
    const listed = findRecords(lists, {}).records.map(({value, section, path}) => ({value, section: section.filter((name) => !isKey(name, path))}));
    const paired = readPairs(values).map((value) => ({value, section: []}));
    return [...listed, ...paired].flatMap(({value, section}): FaqRecord[] => {
        const question = textOf(fieldsOf(value, {}).get('question')) ?? '';
        const isAsked = readsAsQuestion(question) || Object.keys(value).some((key) => (/^(?:q|question)$/i).test(key));
        const record = isAsked ? readRecord(value, section, find(question), {chosen: {}, markup: 'markdown', unknown: new Map(), report}) : null;
        return record === null || record.question === '' || record.answer.trim() === '' ? [] : [record];
    });
}

/** A key that a template reads names no section. */
function isKey(name: string, path: readonly (string | number)[]): boolean {
    return path.includes(name) && (/^[a-z][\w-]*$/).test(name);
}

function readPairs(values: Json): Record<string, unknown>[] {
    const keys = Object.entries(values).flatMap(([key, value]) => {
        const [, prefix = '', part = '', number = ''] = PAIR_KEY.exec(key) ?? [];
        return typeof value === 'string' && (prefix !== '' || number !== '') ? [{prefix, number, value, isQuestion: part.toLowerCase() === 'question'}] : [];
    });
    return keys.filter(({isQuestion}) => isQuestion).map(({prefix, number, value: question}) => {
        const answers = keys.filter((key) => !key.isQuestion && key.prefix === prefix);
        const own = answers.filter((key) => key.number === number);
        const texts = (own.length > 0 ? own : answers).map(({value}) => value);
        return {question, answer: texts.length > 1 && texts.some((text) => (/<\/\w+>/).test(text)) ? texts.map((text) => `<p>${text}</p>`) : texts};
    });
}
