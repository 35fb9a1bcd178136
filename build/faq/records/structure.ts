// Where the entries are in a YAML or JSON file: a list, a list under a key, lists under sections, FAQPage data.

import {errorAt} from '../diagnostics';
import {isObject, looksLikeRecord} from './fields';

const LIST_KEYS = ['entries', 'faqs', 'faq', 'questions', 'items'];
const TITLE_KEYS = ['section', 'title', 'name'];

/** An entry as the file has it, and the way to it: keys and positions. */
export interface FoundRecord {
    readonly value: unknown;
    readonly path: readonly (string | number)[];
    readonly section: readonly string[];
}

/** Finds every entry in `value`, in its order. Throws where it holds none. */
export function findRecords(value: unknown, shown: string): FoundRecord[] {
    const found = visit(value, [], []);
    if (found.length === 0) {
        throw errorAt({file: shown}, 'bad-record', 'No entry is listed here; expected a list of mappings with "question" and "answer", or one under "entries".');
    }
    return found;
}

/** What the file calls itself; empty where it does not. */
export function findFileTitle(value: unknown): string {
    return isObject(value) && typeof value.title === 'string' ? value.title : '';
}

function visit(value: unknown, path: readonly (string | number)[], section: readonly string[]): FoundRecord[] {
    if (Array.isArray(value)) {
        const items: unknown[] = value;
        return items.flatMap((item, at) => (looksLikeRecord(item) || !isObject(item) ?
            [{value: item, path: [...path, at], section}] :
            visit(item, [...path, at], section)));
    }
    if (!isObject(value)) {
        return [];
    }
    if (looksLikeRecord(value)) {
        return [{value, path, section}];
    }
    const title = TITLE_KEYS.map((key) => value[key]).find((text) => typeof text === 'string');
    const inner = path.length > 0 && typeof title === 'string' ? [...section, title] : section;
    return Object.entries(value).flatMap(([key, content]) => {
        if (!Array.isArray(content) && !isObject(content)) {
            return [];
        }
        const isPlainKey = LIST_KEYS.includes(key.toLowerCase()) || key.toLowerCase() === 'sections';
        return visit(content, [...path, key], isPlainKey ? inner : [...inner, key]);
    });
}
