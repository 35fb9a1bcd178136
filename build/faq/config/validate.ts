// Validates a YAML document by a schema, with line and column of every error.

import {isMap, isScalar, isSeq, type Document} from 'yaml';
import type * as z from 'zod';

import {findNearest} from './nearest';

/** A message and its offset in the text. */
export interface Finding {
    readonly offset: number;
    readonly message: string;
}

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {string: 'a string', array: 'a list', number: 'a number', boolean: 'true or false',
    object: 'keys with values, as in "key: value"', record: 'keys with values, as in "key: value"'};

/** The values of a document, or `null` and all errors. `whole` names the document in messages. */
export function validate<T>(document: Document, schema: z.ZodType<T>, whole: string): {readonly values: T | null; readonly findings: readonly Finding[]} {
    const {data, error} = schema.safeParse(document.toJS());
    return {values: data ?? null, findings: error?.issues.flatMap((issue) => explain(document, issue, issue.path, whole)) ?? []};
}

function explain(document: Document, issue: Issue, path: Path, whole: string): Finding[] {
    const {node, offset} = locate(document, path);
    const value = isScalar(node) ? node.value : undefined;
    const shown = isScalar(node) ? node.source ?? String(value) : '';
    const name = nameOf(path, whole);
    const at = (message: string): Finding[] => [{offset, message}];
    if (node === undefined && issue.code !== 'unrecognized_keys') {
        return at(`The key "${String(path.at(-1))}" is missing${path[0] === 'sources' && path.length === 1 ? '; it lists the documents, as in "sources: [{file: faq.docx}]"' : ''}.`);
    }
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => {
                const nearest = findNearest(key, issue.message.split(', '));
                return {offset: locate(document, [...path, key]).keyOffset,
                    message: `There is no key "${key}" here; ${nearest === null ? `known keys are ${issue.message}.` : `did you mean "${nearest}"?`}`};
            });
        case 'invalid_union': {
            const option = issue.errors.find((issues) => issues.every(({code, path: inner}) => code !== 'invalid_type' || inner.length > 0));
            const kinds = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [KINDS[first.expected] ?? first.expected] : []));
            return option ? option.flatMap((inner) => explain(document, inner, [...path, ...inner.path], whole)) : at(`${name} must be ${kinds.join(' or ')}.`);
        }
        case 'invalid_type':
            if (document.contents === null || value === null) {
                return at(path.length === 0 ? `${name} is empty.` : `${name} has no value; write one, or remove the line.`);
            }
            return at(issue.message.startsWith('be ') ? `${name} must ${issue.message}.` : `${name} must be ${KINDS[issue.expected] ?? issue.expected}${
                issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? `; put it in quotes: "${shown}"` : typeof value === 'string' ? example(issue.expected, path, shown) : ''}.`);
        case 'invalid_value': {
            const known = issue.values.map(String);
            const nearest = findNearest(shown, known);
            return at(`${name} cannot be "${shown}"; ${nearest === null ? `it is one of ${known.join(', ')}.` : `did you mean "${nearest}"?`}`);
        }
        case 'too_small':
        case 'too_big':
            return at(`${name} must ${issue.origin === 'number' ? issue.message : 'not be empty'}.`);
        default:
            return at(`${name} cannot be "${shown}"; it must ${issue.message}.`);
    }
}

/** How to write a single text where a list, or a source's keys, are expected. */
function example(expected: string, path: Path, shown: string): string {
    const isSource = path[0] === 'sources';
    return expected === 'array' ? `; write [${isSource ? `{file: ${shown}}` : shown}]` : expected === 'object' && isSource ? `; write "file: ${shown}"` : '';
}

/** The path of a key, e.g. `answer.thresholds.suggest`; top-level keys and keys in lists stand alone. */
function nameOf(path: Path, whole: string): string {
    const item = path.findLastIndex((step) => typeof step === 'number');
    const keys = path.slice(item + 1).join('.');
    return keys || (item < 0 ? whole : `Each of ${nameOf(path.slice(0, item), whole)}`);
}

/** The node at a path, with its offset; of its nearest ancestor where it is missing. */
function locate(document: Document, path: Path): {node: unknown; offset: number; keyOffset: number} {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    let keyOffset = offset;
    for (const step of path) {
        const pair = isMap(node) ? node.items.find(({key}) => isScalar(key) && String(key.value) === String(step)) : undefined;
        node = isSeq(node) ? node.items[Number(step)] : pair?.value;
        keyOffset = startOf(pair?.key) ?? offset;
        offset = startOf(node) ?? keyOffset;
    }
    return {node, offset, keyOffset};
}

function startOf(node: unknown): number | undefined {
    return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}
