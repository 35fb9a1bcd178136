// Finds entries in a YAML or JSON value: a list, a list under a key, lists under sections, rows, or questions as keys.

import {readsAsQuestion} from '../document/text';
import {means, type FieldNames} from './columns';
import {isObject, looksLikeRecord, textOf} from './fields';

const LIST_KEYS = new Set(['entries', 'faqs', 'faq', 'questions', 'items', 'sections', 'data', 'results', 'records', 'list', 'rows', 'articles', 'categories',
    'groups', 'children', 'content', 'qna', 'qnas', 'qa',
    'attributes', 'fields', 'node', 'nodes', 'edges', 'properties', 'payload', 'response', 'result', 'value', 'values', 'docs', 'documents', 'hits', '_source',
        'pages', 'posts', 'elements', 'body', 'main', 'mainentity']);
const TITLE_KEYS = ['section', 'title', 'name', 'category', 'topic', 'heading', 'label'];

/** A raw entry and its path of keys and indices. */
export interface FoundRecord {
    readonly value: Record<string, unknown>;
    readonly path: readonly (string | number)[];
    readonly section: readonly string[];
}

/** Result of {@link findRecords}. */
interface FoundRecords {
    readonly records: readonly FoundRecord[];

    /** Items of a list of entries that are not entries. */
    readonly strangers: readonly Stranger[];
}

interface Stranger {
    readonly path: readonly (string | number)[];
    readonly value: unknown;
}

/** Finds every entry in `value`, in order. */
export function findRecords(value: unknown, chosen: FieldNames): FoundRecords {
    const strangers: Stranger[] = [];
    const visit = (node: unknown, path: readonly (string | number)[], section: readonly string[]): FoundRecord[] => {
        if (Array.isArray(node)) {
            const found = node.map((item: unknown, at) => ({at, records: visit(item, [...path, at], section)}));
            const all = found.flatMap(({records}) => records);
            strangers.push(...(all.length === 0 ? [] :
                found.filter(({at, records}) => records.length === 0 && node[at] !== null).map(({at}) => ({path: [...path, at], value: node[at] as unknown}))));
            return all;
        }
        return isObject(node) ? visitObject(node, path, section) : [];
    };
    const visitObject = (node: Record<string, unknown>, path: readonly (string | number)[], section: readonly string[]): FoundRecord[] => {
        const numbered = readNumbered(node, path, section);
        if (numbered.length > 0) {
            return [...numbered, ...visitChildren(node, path, section)];
        }
        const kind = looksLikeRecord(node, chosen);
        if (kind === 'sure') {
            return [{value: node, path, section}];
        }
        const inner = visitChildren(node, path, section);
        if (inner.length > 0 || kind === 'no') {
            return [...readQuestionKeys(node, path, section), ...inner];
        }
        return [{value: node, path, section}];
    };
    const visitChildren = (node: Record<string, unknown>, path: readonly (string | number)[], section: readonly string[]): FoundRecord[] => {
        const title = TITLE_KEYS.map((key) => node[key]).find((text) => typeof text === 'string');
        const inner = path.length > 0 && typeof title === 'string' ? [...section, title] : section;
        return Object.entries(node).flatMap(([key, content]) => {
            if (!Array.isArray(content) && !isObject(content)) {
                return [];
            }
            const isPlainKey = LIST_KEYS.has(key.toLowerCase()) || means(key, 'question') || means(key, 'section');
            return visit(content, [...path, key], isPlainKey ? inner : [...inner, key]);
        });
    };
    return {records: visit(value, [], []), strangers};
}

/** `{"q1": "…", "a1": "…"}`, as files of translations have them, and one list of questions beside one of answers. */
function readNumbered(node: Record<string, unknown>, path: readonly (string | number)[], section: readonly string[]): FoundRecord[] {
    const keys = Object.keys(node);
    const find = (field: 'question' | 'answer', number: string): string | undefined =>
        keys.find((key) => key.endsWith(number) && (/\D$/).test(key.slice(0, -number.length)) && means(key.slice(0, -number.length), field));
    const numbers = [...new Set(keys.flatMap((key) => (/\D(\d+)$/).exec(key)?.[1] ?? []))];
    const pairs = numbers.flatMap((number): FoundRecord[] => {
        const [question, answer] = [find('question', number), find('answer', number)];
        return question === undefined || answer === undefined ? [] :
            [{value: {question: node[question], answer: node[answer]}, path: [...path, question], section}];
    });
    const listOf = (field: 'question' | 'answer'): unknown[] => {
        const list = keys.filter((key) => means(key, field)).map((key) => node[key])[0];
        return Array.isArray(list) && list.length > 1 && list.every((item) => typeof item === 'string') ? list : [];
    };
    const [questions, answers] = [listOf('question'), listOf('answer')];
    const isAlone = questions.length === answers.length && !path.some((key) => typeof key === 'number');
    return pairs.length > 1 ? pairs : !isAlone ? [] : questions.map((question, at) => ({value: {question, answer: answers[at]}, path, section}));
}

/** `{"How…?": "…"}`: questions as keys, at least half of those with a text. */
function readQuestionKeys(node: Record<string, unknown>, path: readonly (string | number)[], section: readonly string[]): FoundRecord[] {
    const texts = Object.entries(node).flatMap(([key, content]) => {
        const answer = isObject(content) && looksLikeRecord(content, {}) !== 'no' ? null : textOf(content);
        return answer === null || answer.trim() === '' ? [] : [{question: key, answer}];
    });
    const asking = texts.filter(({question}) => readsAsQuestion(question));
    return asking.length > 0 && asking.length * 2 >= texts.length ? texts.map((value) => ({value, path: [...path, value.question], section})) : [];
}

/** The file's title, or empty. */
export function findFileTitle(value: unknown): string {
    return isObject(value) && typeof value.title === 'string' ? value.title : '';
}
