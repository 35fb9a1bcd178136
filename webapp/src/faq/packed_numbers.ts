// Encodes lists of integers as text, which JSON.parse copies instead of parsing: half as long as JSON's lists, also compressed,
// and read in a third of the time. A number is its last digit (base 57), preceded by further digits (base 34) if it is larger.
//
//     # … [   the last digit of a number, 0–56          ] … ~   a digit before it, 0–33
//
// The characters are those of ASCII that JSON writes as they are; the backslash lies between the two ranges.

import {check, readText} from './read_json';

const FIRST_LAST_DIGIT = 35;
const LAST_DIGITS = 57;
const FIRST_LEADING_DIGIT = 93;
const LEADING_DIGITS = 34;

/** Packs integers from 0 on. */
export function packNumbers(numbers: ArrayLike<number>): string {
    return Array.from(numbers, (number) => {
        let text = String.fromCharCode(FIRST_LAST_DIGIT + number % LAST_DIGITS);
        for (let rest = Math.floor(number / LAST_DIGITS); rest > 0; rest = Math.floor(rest / LEADING_DIGITS)) {
            text = String.fromCharCode(FIRST_LEADING_DIGIT + rest % LEADING_DIGITS) + text;
        }
        return text;
    }).join('');
}

/** Unpacks integers from 0 to `limit` - 1, exactly `length` if given. Throws `IndexError`. */
export function unpackNumbers(value: unknown, limit?: number, length?: number): Uint32Array {
    const text = readText(value);
    const most = limit ?? 2 ** 32;
    const numbers = new Uint32Array(text.length);
    let count = 0;
    let leading = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= FIRST_LEADING_DIGIT) {
            leading = (leading * LEADING_DIGITS + code - FIRST_LEADING_DIGIT) >>> 0;
        } else {
            const number = (leading * LAST_DIGITS + code - FIRST_LAST_DIGIT) >>> 0;
            check(number < most, 'a number');
            numbers[count++] = number;
            leading = 0;
        }
    }
    check(leading === 0 && (length === undefined || count === length), 'a list\'s length');
    return numbers.slice(0, count);
}
