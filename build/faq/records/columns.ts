// Maps column and key names to fields: known names in twelve languages, and those of the configuration.

import {findNearest} from '../config/nearest';
import names from './column_names.json' with {type: 'json'};
import {FIELDS, type Field} from './types';

/** Column names from `fields` of the configuration. */
export type FieldNames = Readonly<Partial<Record<Field, string>>>;

/** Words to ignore in a column's name: "Question (EN)", "answer_html". */
const DECORATION = new Set(['text', 'title', 'html', 'plain', 'markdown', 'md', 'body', 'content', 'faq', 'the', 'your', 'our', 'main', 'full', 'final',
    'official',
    'customer', 'user', 'required', 'optional', 'en', 'de', 'fr', 'es', 'pt', 'br', 'it', 'nl', 'pl', 'ru', 'ja', 'jp', 'zh', 'cn', 'ko', 'kr', 'us', 'gb']);

const FOLDED = new Map(FIELDS.map((field) => [field, {sure: names[field].sure.map(foldName), maybe: names[field].maybe.map(foldName)}]));

/** Normalises a name: case, diacritics, punctuation, camelCase, Salesforce's suffix of custom fields. */
function foldName(name: string): string {
    return name.replace(/__c$/i, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC').
        toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * The field of each column, or `null`; each field at most once.
 * Names that fit several fields ("title", "text", "Thema") are used only if no other column fits.
 */
export function assignFields(columns: readonly string[], chosen: FieldNames = {}): readonly (Field | null)[] {
    const key = JSON.stringify([columns, chosen]);
    const known = assigned.get(key) ?? assign(columns, chosen);
    if (assigned.size < MOST_ASSIGNED) {
        assigned.set(key, known);
    }
    return known;
}

/** In a list of records, each has the same keys again. */
const assigned = new Map<string, readonly (Field | null)[]>();
const MOST_ASSIGNED = 1000;

function assign(columns: readonly string[], chosen: FieldNames): (Field | null)[] {
    const folded = columns.map(foldName);
    const result: (Field | null)[] = columns.map(() => null);
    const has = (field: Field): boolean => result.includes(field);
    const give = (field: Field, at: number): void => {
        if (at >= 0 && !has(field)) {
            result[at] = field;
        }
    };
    for (const field of FIELDS) {
        const name = chosen[field];
        give(field, name === undefined ? -1 : folded.indexOf(foldName(name)));
    }
    const find = (candidates: readonly string[], current: Field | null, read: (name: string) => string = (name) => name): number =>
        candidates.map((name) => folded.findIndex((other, at) => result[at] === current && read(other) === name)).find((at) => at >= 0) ?? -1;
    for (const read of [undefined, undecorated]) {
        for (const field of FIELDS) {
            give(field, find(FOLDED.get(field)?.sure ?? [], null, read));
        }
    }
    for (const field of ['question', 'answer'] as const) {
        const maybe = FOLDED.get(field)?.maybe ?? [];
        const at = find(maybe, null);
        give(field, at >= 0 ? at : find(maybe, 'section'));
    }
    return result;
}

function undecorated(name: string): string {
    return name.split(' ').filter((word) => !DECORATION.has(word) && !(/^\d+$/).test(word)).join(' ');
}

/** Longer texts name no column. */
const LONGEST_NAME = 80;

/** Whether a name unambiguously means the field. */
export function means(name: string, field: Field): boolean {
    if (name.length > LONGEST_NAME) {
        return false;
    }
    const key = foldName(name);
    const plain = undecorated(key);
    return (FOLDED.get(field)?.sure ?? []).some((known) => known === key || known === plain);
}

/** The nearest known name with its field, or `null`; `null`, too, for a known name, whose field another column has. */
export function findNearestField(name: string): {name: string; field: Field} | null {
    const known = FIELDS.flatMap((field) => names[field].sure.filter((candidate) => candidate.length > 2).map((candidate) => ({name: candidate, field})));
    const nearest = findNearest(name.trim().toLowerCase(), known.map((candidate) => candidate.name));
    return known.find((candidate) => candidate.name === nearest && foldName(candidate.name) !== foldName(name)) ?? null;
}
