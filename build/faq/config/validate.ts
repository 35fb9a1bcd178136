// Validates a YAML document against the subset of JSON Schema that our schema uses, with line and column of every error.

import {isMap, isScalar, isSeq} from 'yaml';
import type {YAMLMap} from 'yaml';

import {findNearest} from './nearest';

/** Supported keywords; the schema must use no others except `title`, `description` and `$schema`. */
export interface Schema {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly pattern?: string;

    /** Description of `pattern` that completes "must …"; editors show it too. */
    readonly patternErrorMessage?: string;
    readonly minLength?: number;
    readonly minItems?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: boolean | Schema;
    readonly required?: readonly string[];
    readonly anyOf?: readonly Schema[];
    readonly not?: {readonly enum: readonly string[]};
}

/** A message and its offset in the text. */
export interface Finding {
    readonly offset: number;
    readonly message: string;
}

const KINDS: Readonly<Record<string, string>> = {string: 'a string', array: 'a list of strings', number: 'a number', boolean: 'true or false', object: 'a mapping of keys to values'};

/** All errors of `node`, in text order. */
export function validate(node: unknown, schema: Schema, name: string, offset = 0): Finding[] {
    const at = rangeStart(node) ?? offset;
    if (schema.anyOf) {
        const tries = schema.anyOf.map((option) => validate(node, option, name, at));
        return tries.find((findings) => findings.length === 0) ??
            ofSameType(node, schema.anyOf, tries) ?? (isSeq(node) || isMap(node) ? (tries[tries.length - 1] ?? []) : [{offset: at, message: `${name} must be ${schema.anyOf.map(({type = ''}) => KINDS[type] ?? type).join(' or ')}.`}]);
    }
    switch (schema.type) {
        case 'object':
            return isMap(node) ? validateMap(node, schema, name, at) : [{offset: at, message: `${name} must be a mapping of keys to values.`}];
        case 'array':
            return isSeq(node) ? validateList(node.items, schema, name, at) : [{offset: at, message: `${name} must be a list.`}];
        default:
            return validateScalar(node, schema, name).map((message) => ({offset: at, message}));
    }
}

/** Errors of a scalar for the alternative of its type. */
function ofSameType(node: unknown, options: readonly Schema[], tries: readonly Finding[][]): Finding[] | undefined {
    return isScalar(node) ? tries[options.findIndex(({type}) => type === typeof node.value)] : undefined;
}

function rangeStart(node: unknown): number | undefined {
    return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

/** The path of a key, e.g. `answer.thresholds.suggest`; top-level keys and keys in lists stand alone. */
function keyIn(name: string, key: string): string {
    return (/^(?:The|Each) /).test(name) ? key : `${name}.${key}`;
}

function validateMap(map: YAMLMap, schema: Schema, name: string, offset: number): Finding[] {
    const known = Object.keys(schema.properties ?? {});
    const findings = map.items.flatMap(({key, value}): Finding[] => {
        const at = rangeStart(key) ?? offset;
        const text = isScalar(key) ? String(key.value) : '';
        const property = schema.properties && Object.hasOwn(schema.properties, text) ? schema.properties[text] : undefined;
        if (property) {
            return validate(value, property, keyIn(name, text), at);
        }
        if (schema.additionalProperties === true) {
            return [];
        }
        if (typeof schema.additionalProperties === 'object') {
            return validate(value, schema.additionalProperties, keyIn(name, text), at);
        }
        const nearest = findNearest(text, known);
        const hint = nearest === null ? `known keys are ${known.join(', ')}` : `did you mean "${nearest}"?`;
        return [{offset: at, message: `There is no key "${text}" here; ${hint}${nearest === null ? '.' : ''}`}];
    });
    const missing = (schema.required ?? []).filter((key) => !map.has(key)).
        map((key) => ({offset, message: `The key "${key}" is missing.`}));
    return [...findings, ...missing];
}

function validateList(items: readonly unknown[], schema: Schema, name: string, offset: number): Finding[] {
    if (items.length < (schema.minItems ?? 0)) {
        return [{offset, message: `${name} must not be empty.`}];
    }
    const {items: itemSchema} = schema;
    return itemSchema ? items.flatMap((item) => validate(item, itemSchema, `Each of ${name}`, offset)) : [];
}

function validateScalar(node: unknown, schema: Schema, name: string): string[] {
    const value: unknown = isScalar(node) ? node.value : undefined;
    if (schema.type === 'number') {
        const fits = typeof value === 'number' && value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
        return fits ? [] : [`${name} must be a number from ${schema.minimum ?? '-∞'} to ${schema.maximum ?? '∞'}.`];
    }
    if (schema.type === 'boolean') {
        return typeof value === 'boolean' ? [] : [`${name} must be true or false.`];
    }
    if (typeof value !== 'string') {
        return [`${name} must be a string${typeof value === 'number' || typeof value === 'boolean' ? `; put it in quotes: "${value}"` : ''}.`];
    }
    if (value.length < (schema.minLength ?? 0)) {
        return [`${name} must not be empty.`];
    }
    if (schema.enum && !schema.enum.includes(value)) {
        const nearest = findNearest(value, schema.enum);
        return [`${name} cannot be "${value}"; ${nearest === null ? `it is one of ${schema.enum.join(', ')}.` : `did you mean "${nearest}"?`}`];
    }
    if (schema.not?.enum.includes(value)) {
        return [`${name} cannot be "${value}": such links can harm readers.`];
    }
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) {
        return [`${name} cannot be "${value}"; it must ${schema.patternErrorMessage ?? 'be written otherwise'}.`];
    }
    return [];
}
