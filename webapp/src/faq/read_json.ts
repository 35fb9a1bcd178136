// Validates parsed JSON; throws `IndexError`.

import {IndexError} from './index_error';

/** Throws an {@link IndexError} unless the condition holds. */
export function check(holds: boolean, what: string): asserts holds {
    if (!holds) {
        throw new IndexError('damaged', `${what}: the parts do not fit together`);
    }
}

export function readText(value: unknown): string {
    check(typeof value === 'string', 'a text');
    return value;
}

export function readArray(value: unknown): readonly unknown[] {
    check(Array.isArray(value), 'a list');
    return value;
}

/** A list of strings, of exactly `length` if given. */
export function readTexts(value: unknown, length?: number): string[] {
    const list = readArray(value);
    check(length === undefined || list.length === length, 'a list\'s length');
    return list.map(readText);
}

/** An integer from 0 to `limit` - 1. */
export function readNumber(value: unknown, limit = 2 ** 32): number {
    check(typeof value === 'number' && value >= 0 && value < limit && value >>> 0 === value, 'a number');
    return value;
}

/** Texts that {@link joinLines} joined. */
export function readLines(value: unknown): string[] {
    const text = readText(value);
    return text === '' ? [] : text.split('\n');
}

/** One text of non-empty lines: a list of many short strings takes `JSON.parse` ten times as long. */
export function joinLines(lines: readonly string[]): string {
    return lines.join('\n');
}
