// A record from whatever object a YAML or JSON file holds: keys matched without case, strings and lists of them.

import type {Source} from '../../../webapp/src/faq/entry';
import {findNearest} from '../config/nearest';
import {errorAt, warningAt} from '../diagnostics';
import type {Diagnostic, Place} from '../diagnostics';
import {FIELDS, markupOf, parseSource, splitSection} from './types';
import type {FaqRecord, Field} from './types';

const OTHER_NAMES: Readonly<Record<string, Field>> = {alias: 'aliases', source: 'sources', url: 'sources', category: 'section'};

/** The field that a key or a column names, whatever its case; `null` where it names none. */
export function findField(name: string): Field | null {
    const key = name.trim().toLowerCase();
    return FIELDS.find((field) => field === key) ?? (Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] ?? null : null);
}

export function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object is meant as an entry. */
export function looksLikeRecord(value: unknown): boolean {
    return isObject(value) && Object.keys(value).some((key) => findField(key) === 'question');
}

/** Reads one entry. Throws where it is none; keys that mean nothing are reported. */
export function readRecord(value: unknown, section: readonly string[], place: Place, report: (diagnostic: Diagnostic) => void): FaqRecord {
    if (!isObject(value)) {
        throw errorAt(place, 'bad-record', 'An entry must be a mapping with at least "question" and "answer".');
    }
    const fields = new Map<Field, unknown>();
    for (const [key, content] of Object.entries(value)) {
        const field = findField(key);
        if (field === null) {
            const nearest = findNearest(key, FIELDS);
            report(warningAt(place, 'unknown-field', `An entry has no field "${key}"; ${nearest === null ? `known are ${FIELDS.join(', ')}.` : `did you mean "${nearest}"?`}`));
        } else {
            fields.set(field, content);
        }
    }
    const answer = readText(fields.get('answer'), 'answer', place);
    const own = fields.get('section');
    return {
        id: fields.has('id') ? readText(fields.get('id'), 'id', place) || null : null,
        question: readText(fields.get('question'), 'question', place),
        answer,
        markup: markupOf(answer),
        section: [...section, ...(Array.isArray(own) ? readTexts(own, 'section', place) : splitSection(readText(own, 'section', place)))],
        aliases: readTexts(fields.get('aliases'), 'aliases', place),
        sources: readSources(fields.get('sources'), place),
        place,
    };
}

function readText(value: unknown, name: string, place: Place): string {
    if (value === undefined || value === null) {
        return '';
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return String(value);
    }
    throw errorAt(place, 'bad-record', `"${name}" of an entry must be a string.`);
}

function readTexts(value: unknown, name: string, place: Place): string[] {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.map((item) => readText(item, name, place).trim()).filter((text) => text !== '');
}

function readSources(value: unknown, place: Place): Source[] {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.flatMap((item): Source[] => {
        if (isObject(item)) {
            const url = readText(item.url, 'sources', place);
            return [{title: readText(item.title, 'sources', place) || url, url}];
        }
        const text = readText(item, 'sources', place);
        return text === '' ? [] : [parseSource(text)];
    });
}
