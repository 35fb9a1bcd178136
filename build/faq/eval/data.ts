// Reads relevance data: questions, and the entry that should answer each.

import {readFile} from 'node:fs/promises';

import {isMap, LineCounter, parseDocument, type Document} from 'yaml';
import * as z from 'zod';

import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {Problem} from '../../package/problem';
import {findNearest} from '../config/nearest';
import {validate, type Finding} from '../config/validate';

export interface RelevanceQuery {
    readonly q: string;

    /** The entry that answers it. */
    readonly id: string;
    readonly kind: string;
}

export interface RelevanceData {

    /** The FAQ itself; `null` if the questions are about a separate index. */
    readonly entries: readonly FaqEntry[] | null;

    /** BCP 47 tag, where the file gives one. */
    readonly language: string | null;
    readonly synonyms: readonly (readonly string[])[];
    readonly queries: readonly RelevanceQuery[];

    /** Questions on other subjects, which must not be answered. */
    readonly ood: readonly string[];

    /** Questions on the FAQ's subject that it does not answer. */
    readonly near: readonly string[];

    /** Questions that differ from one the FAQ answers in what matters, such as one content word; `kind` says in what, empty where the data does not. */
    readonly contrast: readonly ContrastQuestion[];

    /** Questions of people who do not know the FAQ, with the expected outcome. */
    readonly newcomers: readonly NewcomersQuestion[];
}

export interface ContrastQuestion {
    readonly q: string;
    readonly kind: string;
}

/** `post`: to be answered with the entry `id`; `suggest`: the entry is worth showing; `leave`: nothing here answers it. */
export interface NewcomersQuestion {
    readonly q: string;
    readonly want: 'post' | 'suggest' | 'leave';
    readonly id: string | null;
}

/** Maximum number of reported errors per file. */
const MAX_FAULTS = 10;

const id = z.union([z.string().min(1), z.number()]);
const question = z.string();

/** Unknown keys are allowed, as other tools may use the same file. */
const SCHEMA = z.object({
    faqs: z.array(z.object({id, question, answer: z.string(), aliases: z.array(z.string()).optional()})).optional(),
    language: z.string().optional(),
    synonyms: z.array(z.array(z.string())).optional(),
    queries: z.array(z.object({q: question, id, kind: z.string().optional()})).optional(),
    ood: z.array(question).optional(),
    far: z.array(question).optional(),
    near: z.array(question).optional(),
    contrast: z.array(z.union([question, z.object({q: question, kind: z.string().optional()})])).optional(),
    newcomers: z.array(z.object({q: question, want: z.enum(['post', 'suggest', 'leave']), id: id.optional()})).optional(),
});

type RawRelevance = z.infer<typeof SCHEMA>;

/** Reads a JSON file of relevance data. Rejects with `Problem`, whose message names file, line and column of each fault. */
export async function readRelevanceFile(file: string): Promise<RelevanceData> {
    const text = await readFile(file, 'utf8').catch(() => {
        throw new Problem(`${file}: cannot be read`);
    });
    return parseRelevance(text, file);
}

/**
 * Parses relevance data. `far` and `ood` mean the same. Throws a `Problem` with a line for each fault.
 * @param text JSON, @param file how messages name it
 */
export function parseRelevance(text: string, file: string): RelevanceData {
    const lines = new LineCounter();
    const document = parseDocument(text, {lineCounter: lines, schema: 'json', uniqueKeys: false});
    const [broken] = document.errors;
    if (broken) {
        return refuse([{offset: broken.pos[0], message: 'This is not JSON: a quote, bracket, colon or comma is missing or too many, here or just before.'}],
            file, lines);
    }
    const {values, findings} = validate(document, SCHEMA, 'The file');
    const faults = values === null ? findings : findMissing(document, values);
    return values === null || faults.length > 0 ? refuse(faults, file, lines) : toRelevance(values);
}

function refuse(findings: readonly Finding[], file: string, counter: LineCounter): never {
    const lines = findings.slice(0, MAX_FAULTS).map(({offset, message}) => {
        const {line, col} = counter.linePos(offset);
        return `${file}:${Math.max(1, line)}:${Math.max(1, col)}: ${message}`;
    });
    const more = findings.length - lines.length;
    throw new Problem([...lines, ...(more > 0 ? [`${more} more of this kind in ${file}.`] : [])].join('\n'));
}

/** Checks beyond the schema: there are questions, and their entries exist. */
function findMissing(document: Document, raw: RawRelevance): Finding[] {
    if (!raw.queries && !raw.newcomers) {
        return [{offset: isMap(document.contents) ? document.contents.range?.[0] ?? 0 : 0,
            message: 'The key "queries" is missing: a list of {"q": "a question", "id": "the entry that answers it"}.'}];
    }
    const offsetOf = (list: string, at: number): number => {
        const node = document.getIn([list, at], true);
        return isMap(node) ? node.range?.[0] ?? 0 : 0;
    };
    const unlabelled = (raw.newcomers ?? []).flatMap(({want, id}, at): Finding[] => want === 'leave' || id !== undefined ? [] :
        [{offset: offsetOf('newcomers', at), message: `The key "id" is missing: the entry to ${want}.`}]);
    const known = raw.faqs?.map(({id}) => String(id));
    const stray = (['queries', 'newcomers'] as const).flatMap((list) => (raw[list] ?? []).flatMap(({id}, at): Finding[] => {
        if (!known || id === undefined || known.includes(String(id))) {
            return [];
        }
        const nearest = findNearest(String(id), known);
        return [{offset: offsetOf(list, at), message: `No entry has the id "${id}"${nearest === null ? '.' : `; did you mean "${nearest}"?`}`}];
    }));
    return [...unlabelled, ...stray];
}

function toRelevance(raw: RawRelevance): RelevanceData {
    return {
        entries: raw.faqs?.map(({id, question, answer, aliases = []}): FaqEntry => ({id: String(id), question, answer, aliases, section: [], sources: []})) ??
            null,
        language: raw.language ?? null,
        synonyms: raw.synonyms ?? [],
        queries: (raw.queries ?? []).map(({q, id, kind = ''}) => ({q, id: String(id), kind})),
        ood: [...raw.ood ?? [], ...raw.far ?? []],
        near: raw.near ?? [],
        contrast: (raw.contrast ?? []).map((item) => typeof item === 'string' ? {q: item, kind: ''} : {q: item.q, kind: item.kind ?? ''}),
        newcomers: (raw.newcomers ?? []).map(({q, want, id}) => ({q, want, id: want === 'leave' || id === undefined ? null : String(id)})),
    };
}
