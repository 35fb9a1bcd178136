// Reads a record from a YAML or JSON object. Values may be strings, lists of strings, or objects with a text.

import type {Source} from '../../../webapp/src/faq/entry';
import {readReview} from '../compile/review';
import {errorAt, warningAt, type Place, type Report} from '../diagnostics';
import {assignFields, findNearestField, means, type FieldNames} from './columns';
import {saysState} from './unpublished';
import {FIELDS, markupOf, parseSource, saysYes, splitSection, type FaqRecord, type Field} from './types';

/** Options for the records of a file. */
interface RecordOptions {

    /** Field names from the configuration. */
    readonly chosen: FieldNames;

    /** Format of answers without tags. */
    readonly markup: 'markdown' | 'lines';

    /** Unknown keys are added, each with its first place. */
    readonly unknown: Map<string, Place>;
    readonly report: Report;
}

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects in a list; none for other data. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
    return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A list as it is, and one value as a list of it. */
export function asList(value: unknown): unknown[] {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Fields of an object's keys, for values that a field can have. */
export function fieldsOf(value: Record<string, unknown>, chosen: FieldNames): Map<Field, unknown> {
    const keys = Object.keys(value).filter((key) => value[key] !== null && value[key] !== undefined);
    return new Map(assignFields(keys, chosen).flatMap((field, at) => (field === null ? [] : [[field, value[keys[at] ?? '']] as const])));
}

/** `sure`: it names a question. `maybe`: it has a title and a text, as articles do. */
export function looksLikeRecord(value: unknown, chosen: FieldNames): 'sure' | 'maybe' | 'no' {
    if (!isObject(value)) {
        return 'no';
    }
    const fields = fieldsOf(value, chosen);
    const question = fields.get('question');
    const isAnswered = (textOf(fields.get('answer')) ?? '') !== '';
    const asks = (content: unknown): boolean => isText(content) || (isAnswered && questionsOf(content).length > 0);
    if (Object.entries(value).some(([key, content]) => (means(key, 'question') || key === chosen.question) && asks(content))) {
        return 'sure';
    }
    return asks(question) && textOf(fields.get('answer')) !== null ? 'maybe' : 'no';
}

/** Reads an entry. Throws if a field has an invalid value. */
export function readRecord(value: Record<string, unknown>, section: readonly string[], place: Place,
    {chosen, markup, unknown, report}: RecordOptions): FaqRecord {
    const keys = Object.keys(value);
    const assigned = assignFields(keys, chosen);
    const fields = new Map(keys.map((key, at) => [assigned[at], value[key]]));
    keys.filter((key, at) => assigned[at] === null && !saysState(key)).filter((key) => !unknown.has(key)).forEach((key) => unknown.set(key, place));
    const answer = readText(fields.get('answer'), 'answer', place);
    const own = fields.get('section');
    const questions = questionsOf(fields.get('question'));
    return {
        id: fields.has('id') ? readText(fields.get('id'), 'id', place) || null : null,
        question: isText(fields.get('question')) ? String(fields.get('question')) : questions[0] ?? readText(fields.get('question'), 'question', place),
        answer,
        markup: markupOf(answer, markup),
        section: [...section, ...(Array.isArray(own) ? readTexts(own, 'section', place) : splitSection(readText(own, 'section', place)))],
        aliases: [...questions.slice(1), ...readTexts(fields.get('aliases'), 'aliases', place)],
        sources: readSources(fields.get('sources'), place),
        review: readReview(readText(fields.get('reviewed'), 'reviewed', place), readText(fields.get('owner'), 'owner', place), place, report),
        isPinned: saysYes(readText(fields.get('pinned'), 'pinned', place)),
        place,
    };
}

/** Reports the keys of entries that are not known, with the first place of each. */
export function reportUnknownKeys(unknown: ReadonlyMap<string, Place>, report: Report): void {
    const others: string[] = [];
    for (const [key, place] of unknown) {
        const nearest = findNearestField(key);
        if (nearest === null) {
            others.push(key);
        } else {
            report(warningAt(place, 'unknown-field', `An entry has no field "${key}"; did you mean "${nearest.name}"?`));
        }
    }
    const place = unknown.get(others[0] ?? '');
    if (place) {
        report(warningAt(place, 'unknown-field',
            `${others.map((key) => `"${key}"`).join(', ')} ${others.length === 1 ? 'means nothing in an entry and is' : 'mean nothing in an entry and are'} not read; known are ${FIELDS.join(', ')}.`));
    }
}

const TEXT_KEYS = ['text', 'html', 'markdown', 'content', 'body', 'value', 'plain', 'answer', 'rendered'];

function isText(value: unknown): value is string | number | boolean {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The text of a value: a string, an object with one, or a list of either (an accepted answer wins). Else `null`. */
export function textOf(value: unknown): string | null {
    if (value === undefined || value === null) {
        return '';
    }
    if (isText(value)) {
        return String(value);
    }
    if (Array.isArray(value)) {
        const items: unknown[] = value;
        const accepted = items.filter((item) => isObject(item) && [item.accepted, item.is_accepted, item.isAccepted].includes(true));
        const texts = (accepted.length > 0 ? accepted : items).map(textOf);
        return texts.includes(null) ? null : texts.join('\n\n');
    }
    const key = isObject(value) ? TEXT_KEYS.find((name) => Object.hasOwn(value, name)) ?? languageIn(value) : undefined;
    return isObject(value) && key !== undefined ? textOf(value[key]) : null;
}

/** Texts by language, as headless CMS have them: the first language. */
function languageIn(value: Json): string | undefined {
    const keys = Object.keys(value);
    return keys.every((key) => (/^[a-z]{2}(?:[-_][a-zA-Z]{2,4})?$/).test(key) && isText(value[key])) ? keys[0] : undefined;
}

/** A question and, where several are listed, other ways to ask it; none for other data. */
export function questionsOf(value: unknown): string[] {
    const texts = asList(value).map((item) => (isText(item) ? String(item) : isObject(item) ? textOf(item) : null));
    return texts.includes(null) ? [] : texts.map((text) => text?.trim() ?? '').filter((text) => text !== '');
}

/** A string without the space around it; empty for any other value. */
export function trimmedText(value: unknown): string {
    return typeof value === 'string' ? value.trim() : '';
}

function readText(value: unknown, name: string, place: Place): string {
    const text = textOf(value);
    if (text === null) {
        throw errorAt(place, 'bad-record', `"${name}" of an entry must be a string.`);
    }
    return text;
}

function readTexts(value: unknown, name: string, place: Place): string[] {
    return asList(value).map((item) => readText(item, name, place).trim()).filter((text) => text !== '');
}

function readSources(value: unknown, place: Place): Source[] {
    return asList(value).flatMap((item): Source[] => {
        if (isObject(item)) {
            const url = readText(item.url ?? item.href ?? item.link, 'sources', place);
            return [{title: readText(item.title ?? item.name, 'sources', place) || url, url}];
        }
        const text = readText(item, 'sources', place);
        return text === '' ? [] : [parseSource(text)];
    });
}
