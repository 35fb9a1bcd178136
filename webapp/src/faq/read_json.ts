// Reads parsed JSON into our types. Whatever does not fit is an `IndexError`.

import {IndexError} from './index_error';

/** Throws an {@link IndexError} unless something holds of the index that must hold of every whole one. */
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

/** As many texts as `length`, where that is given. */
export function readTexts(value: unknown, length?: number): string[] {
    const list = readArray(value);
    check(length === undefined || list.length === length, 'a list\'s length');
    return list.map(readText);
}

/** A whole number below `limit`. */
export function readNumber(value: unknown, limit = 2 ** 32): number {
    check(typeof value === 'number' && value >= 0 && value < limit && value >>> 0 === value, 'a number');
    return value;
}

/** Whole numbers below `limit`, as many as `length` where that is given. */
export function readNumbers(value: unknown, limit?: number, length?: number): Uint32Array {
    const list = readArray(value);
    check(length === undefined || list.length === length, 'a list\'s length');
    const numbers = new Uint32Array(list.length);
    for (let at = 0; at < list.length; at++) {
        numbers[at] = readNumber(list[at], limit);
    }
    return numbers;
}
