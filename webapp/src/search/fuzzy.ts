// The last resort: matches a word without corrections by its letter pairs against the words of the questions.

import {FUZZY_THRESHOLD, FUZZY_WEIGHT, MAX_CANDIDATES} from './parameters';
import type {Speller} from './spelling';

/** Only words whose bit sets share most letter pairs are compared exactly. */
const SHORTLIST = 40;
const SHORTEST = 4;
const LONGEST = 32;

/** Finds fuzzy matches among the `eligible` ones of `words`. */
export function createFuzzyMatcher(words: readonly string[], eligible: (word: number) => boolean): Speller {
    const numbers = words.flatMap((word, number) => word.length >= SHORTEST && eligible(number) ? [number] : []);
    const pairsOf = Uint32Array.from(numbers, (number) => pairBits(words[number] ?? ''));
    return (typed) => {
        if (typed.length < SHORTEST || typed.length > LONGEST) {
            return [];
        }
        const pool = shortlist(numbers, pairsOf, pairBits(typed));
        const pairs = letterPairs(typed);
        return pool.map((word) => ({word, likeness: compare(pairs, letterPairs(words[word] ?? ''))})).filter(({likeness}) => likeness >= FUZZY_THRESHOLD).
            sort((a, b) => b.likeness - a.likeness || a.word - b.word).slice(0, MAX_CANDIDATES).map(({word, likeness}) =>
                ({word, weight: FUZZY_WEIGHT * likeness}));
    };
}

function letterPairs(word: string): Set<string> {
    return new Set(Array.from({length: word.length - 1}, (_, at) => word.slice(at, at + 2)));
}

/** The share of the shorter word's letter pairs that the longer one has, so that parts of compounds are found. */
function compare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const [few, many] = a.size < b.size ? [a, b] : [b, a];
    return [...few].filter((pair) => many.has(pair)).length / (few.size + 1);
}

/** A word's letter pairs as a bit set: approximate, and fast enough for 100,000 words. */
function pairBits(word: string): number {
    let bits = 0;
    for (let at = 0; at + 1 < word.length; at++) {
        bits |= 1 << ((word.charCodeAt(at) * 31 + word.charCodeAt(at + 1)) & 31);
    }
    return bits;
}

/** The words with the most similar letter pairs (Dice's coefficient, in 64 steps), in order. */
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
