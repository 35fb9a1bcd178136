// Reads relevance data: questions, and the entry that should answer each.

import {readFile} from 'node:fs/promises';

import type {FaqEntry} from '../../../webapp/src/faq/entry';

export interface RelevanceQuery {
    readonly q: string;

    /** The entry that answers it. */
    readonly id: string;
    readonly kind: string;
}

export interface RelevanceData {

    /** The FAQ itself, or `null` where the questions are about an index given beside them. */
    readonly entries: readonly FaqEntry[] | null;

    /** BCP 47 tag, where the file gives one. */
    readonly language: string | null;
    readonly synonyms: readonly (readonly string[])[];
    readonly queries: readonly RelevanceQuery[];

    /** Questions from elsewhere, which nothing should answer. */
    readonly ood: readonly string[];

    /** Questions from the same world that the FAQ does not answer. */
    readonly near: readonly string[];

    /** Questions that differ from one the FAQ answers in one content word. */
    readonly contrast: readonly string[];

    /** What people type who do not know the FAQ, and what should become of it. */
    readonly newcomers: readonly NewcomersQuestion[];
}

/** `post`: to be answered with the entry `id`; `suggest`: the entry is worth showing; `leave`: nothing here answers it. */
export interface NewcomersQuestion {
    readonly q: string;
    readonly want: 'post' | 'suggest' | 'leave';
    readonly id: string | null;
}

/** What is wrong with a file, said to whoever keeps it. */
export class RelevanceError extends Error {
    override readonly name = 'RelevanceError';
}

/** Reads a JSON file of relevance data. Rejects with `RelevanceError`, whose message names file and place. */
export async function readRelevanceFile(file: string): Promise<RelevanceData> {
    let text: string;
    try {
        text = await readFile(file, 'utf8');
    } catch {
        throw new RelevanceError(`${file}: cannot be read`);
    }
    try {
        return parseRelevance(JSON.parse(text));
    } catch (error) {
        throw new RelevanceError(`${file}: ${error instanceof Error ? error.message : 'not JSON'}`);
    }
}

/** Checks relevance data. `far` and `ood` mean the same. Throws `RelevanceError`. */
export function parseRelevance(value: unknown): RelevanceData {
    const root = object(value, 'the file');
    const faqs = root.get('faqs');
    const entries = faqs === undefined ? null : list(faqs, 'faqs').map(parseEntry);
    const queries = list(root.get('queries') ?? (root.has('newcomers') ? [] : undefined), 'queries').map((item, at): RelevanceQuery => {
        const query = object(item, `queries[${at}]`);
        return {q: text(query.get('q'), `queries[${at}].q`), id: id(query.get('id'), `queries[${at}].id`), kind: optional(query.get('kind')) ?? ''};
    });
    const known = entries && new Set(entries.map((entry) => entry.id));
    const stray = queries.find((query) => known?.has(query.id) === false);
    if (stray) {
        throw new RelevanceError(`queries: no entry has the id ${JSON.stringify(stray.id)}`);
    }
    return {
        entries,
        language: optional(root.get('language')),
        synonyms: list(root.get('synonyms') ?? [], 'synonyms').map((line, at) => texts(line, `synonyms[${at}]`)),
        queries,
        ood: ['ood', 'far'].flatMap((key) => texts(root.get(key) ?? [], key)),
        near: texts(root.get('near') ?? [], 'near'),
        contrast: texts(root.get('contrast') ?? [], 'contrast'),
        newcomers: list(root.get('newcomers') ?? [], 'newcomers').map(parseNewcomers),
    };
}

function parseEntry(item: unknown, at: number): FaqEntry {
    const place = `faqs[${at}]`;
    const entry = object(item, place);
    return {
        id: id(entry.get('id'), `${place}.id`),
        question: text(entry.get('question'), `${place}.question`),
        answer: text(entry.get('answer'), `${place}.answer`),
        aliases: texts(entry.get('aliases') ?? [], `${place}.aliases`),
        section: [],
        sources: [],
    };
}

function parseNewcomers(item: unknown, at: number): NewcomersQuestion {
    const place = `newcomers[${at}]`;
    const question = object(item, place);
    const want = question.get('want');
    if (want !== 'post' && want !== 'suggest' && want !== 'leave') {
        throw new RelevanceError(`${place}.want: "post", "suggest" or "leave" is expected`);
    }
    return {q: text(question.get('q'), `${place}.q`), want, id: want === 'leave' ? null : id(question.get('id'), `${place}.id`)};
}

function object(value: unknown, place: string): ReadonlyMap<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new RelevanceError(`${place}: an object is expected`);
    }
    return new Map<string, unknown>(Object.entries(value));
}

function list(value: unknown, place: string): readonly unknown[] {
    if (!Array.isArray(value)) {
        throw new RelevanceError(`${place}: a list is expected`);
    }
    return value;
}

function text(value: unknown, place: string): string {
    if (typeof value !== 'string') {
        throw new RelevanceError(`${place}: a text is expected`);
    }
    return value;
}

function texts(value: unknown, place: string): string[] {
    return list(value, place).map((item, at) => text(item, `${place}[${at}]`));
}

function id(value: unknown, place: string): string {
    return typeof value === 'number' ? String(value) : text(value, place);
}

function optional(value: unknown): string | null {
    return typeof value === 'string' ? value : null;
}
