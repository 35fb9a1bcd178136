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
