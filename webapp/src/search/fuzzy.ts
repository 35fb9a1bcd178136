// Fuse.js as the last resort: a word that is neither known nor near a known word is matched fuzzily
// against the words of the questions.

import Fuse from 'fuse.js/basic';

import {FUZZY_THRESHOLD, FUZZY_WEIGHT, MAX_CANDIDATES} from './parameters';
import type {Speller} from './spelling';

/** Fuse.js reads every word it is given; it is given those with most letter pairs in common. */
const SHORTLIST = 40;
const SHORTEST = 4;
const LONGEST = 32;

/** Finds fuzzy matches among `words`, of which `eligible` are used. */
export function createFuzzyMatcher(words: readonly string[], eligible: (word: number) => boolean): Speller {
    const numbers = words.flatMap((word, number) => word.length >= SHORTEST && eligible(number) ? [number] : []);
    const pairsOf = Uint32Array.from(numbers, (number) => pairBits(words[number] ?? ''));
    return (typed) => {
        if (typed.length < SHORTEST || typed.length > LONGEST) {
            return [];
        }
        const pool = shortlist(numbers, pairsOf, pairBits(typed));
        const fuse = new Fuse(pool.map((number) => words[number] ?? ''), {threshold: FUZZY_THRESHOLD, includeScore: true, minMatchCharLength: 2});
        return fuse.search(typed, {limit: MAX_CANDIDATES}).map(({refIndex, score}) =>
            ({word: pool[refIndex] ?? 0, weight: FUZZY_WEIGHT * (1 - (score ?? 1))}));
    };
}

/** A word's letter pairs as bits of one number: crude, and fast enough for a hundred thousand words. */
function pairBits(word: string): number {
    let bits = 0;
    for (let at = 0; at + 1 < word.length; at++) {
        bits |= 1 << ((word.charCodeAt(at) * 31 + word.charCodeAt(at + 1)) & 31);
    }
    return bits;
}

/** The words whose pairs are most like those typed (Dice's coefficient, in 64 steps), in order. */
function shortlist(numbers: readonly number[], pairsOf: Uint32Array, typed: number): number[] {
    const byLikeness: number[][] = Array.from({length: 65}, () => []);
    const own = countBits(typed);
    numbers.forEach((number, at) => {
        const pairs = pairsOf[at] ?? 0;
        const shared = countBits(pairs & typed);
        if (shared > 1) {
            byLikeness[Math.floor(128 * shared / (own + countBits(pairs)))]?.push(number);
        }
    });
    return byLikeness.reverse().flat().slice(0, SHORTLIST);
}

function countBits(bits: number): number {
    let rest = bits - ((bits >>> 1) & 0x55_55_55_55);
    rest = (rest & 0x33_33_33_33) + ((rest >>> 2) & 0x33_33_33_33);
    return Math.imul((rest + (rest >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
