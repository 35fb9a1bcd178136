// Finds corrections of a misspelled word with a deletion index: two words at most n
// edits apart become equal when at most n letters are deleted from each (Garbe, "SymSpell").
// Only the beginning of a word is used for keys, so that a word has few of them.

import {editDistance} from './edit_distance';
import {MAX_CANDIDATES, ONE_EDIT_WEIGHT, OTHER_FIRST_LETTER, SECOND_EDIT_FROM, TWO_EDITS_WEIGHT} from './parameters';

/** A known word with its probability, 0–1. */
export interface Candidate {
    readonly word: number;
    readonly weight: number;
}

/** Finds candidates for an unknown word, best first. */
export type Speller = (word: string) => Candidate[];

const KEY_LETTERS = 7;

/** A word of at least as many letters without two of them. */
const MOST_KEYS = 1 + KEY_LETTERS + KEY_LETTERS * (KEY_LETTERS - 1) / 2;
const SHORTEST = 3;

/** Words of three letters are corrected only by transposition, since too many are one edit apart: "lol" is not "log", but "lgo" may be. */
const SHORTEST_KNOWN = 4;

/** The same for words that are known only as synonyms: "lunch" is not "launch". */
const SHORTEST_SYNONYM = 7;

/** Builds the index of `words`; a word's number is its position. `uses`: frequencies, which break ties. `isAsked`: whether a question has the word. */
export function createSpeller(words: readonly string[], uses: (word: number) => number, isAsked: (word: number) => boolean = () => false): Speller {
    const isLongEnough = (typed: string, known: string, word: number): boolean =>
        known.length >= (uses(word) > 0 ? SHORTEST_KNOWN : SHORTEST_SYNONYM) ||
            (known.length >= SHORTEST && isAsked(word) && typed.startsWith(known.charAt(0)) && hasSameLetters(typed, known));
    const {starts, entries, mask} = buildKeys(words);
    const keys = new Uint32Array(MOST_KEYS);
    return (typed) => {
        const edits = typed.length >= SECOND_EDIT_FROM ? 2 : 1;
        const seen = new Set<number>();
        const found: Candidate[] = [];
        const end = writeKeys(typed, edits, keys, 0);
        for (let key = 0; key < end; key++) {
            const bucket = (keys[key] ?? 0) & mask;
            for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
                const word = entries[at] ?? 0;
                if (seen.has(word)) {
                    continue;
                }
                seen.add(word);
                const known = words[word] ?? '';
                const distance = editDistance(typed, known, edits);
                if (distance <= edits && isLongEnough(typed, known, word)) {
                    found.push({word, weight: (distance === 1 ? ONE_EDIT_WEIGHT : TWO_EDITS_WEIGHT) * (known.startsWith(typed.charAt(0)) ? 1 :
                        OTHER_FIRST_LETTER)});
                }
            }
        }
        return found.sort((a, b) => b.weight - a.weight || uses(b.word) - uses(a.word) || a.word - b.word).slice(0, MAX_CANDIDATES);
    };
}

/** The same letters in any order. */
export function hasSameLetters(one: string, other: string): boolean {
    const sort = (word: string): string => Array.from(word).sort().join('');
    return sort(one) === sort(other);
}

/** Maximum deletions from a known word: two only if a long typed word can be two edits away. */
function deletions(word: string): number {
    return word.length >= SECOND_EDIT_FROM - 2 ? 2 : 1;
}

/** Buckets of word numbers in two flat arrays. Different keys may share a bucket; the edit distance filters them. */
function buildKeys(words: readonly string[]): {starts: Uint32Array; entries: Uint32Array; mask: number} {
    const total = words.reduce((sum, word) => sum + countKeys(word, deletions(word)), 0);
    const mask = 2 ** Math.ceil(Math.log2(total + 2)) - 1;
    const keys = new Uint32Array(total);
    const starts = new Uint32Array(mask + 2);
    let end = 0;
    for (const word of words) {
        end = writeKeys(word, deletions(word), keys, end);
    }
    for (let at = 0; at < total; at++) {
        const key = keys[at] ?? 0;
        starts[key & mask] = (starts[key & mask] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket++) {
        starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    }

    // `starts` has the buckets' ends; filling from behind turns them into starts, with the words in order.
    const entries = new Uint32Array(total);
    for (let word = words.length - 1; word >= 0; word--) {
        const first = end - countKeys(words[word] ?? '', deletions(words[word] ?? ''));
        while (end > first) {
            const bucket = (keys[--end] ?? 0) & mask;
            const place = (starts[bucket] ?? 0) - 1;
            entries[place] = word;
            starts[bucket] = place;
        }
    }
    return {starts, entries, mask};
}

/** Number of keys of a word. */
function countKeys(word: string, most: number): number {
    const length = Math.min(word.length, KEY_LETTERS);
    return 1 + length + (most > 1 ? length * (length - 1) / 2 : 0);
}

/**
 * Hashes the word's beginning, complete and with one or two letters deleted, into `keys` from `at` on; returns the position after
 * the last. Common prefixes are hashed once.
 */
function writeKeys(word: string, most: number, keys: Uint32Array, at: number): number {
    const length = Math.min(word.length, KEY_LETTERS);
    keys[at++] = hashRest(BASIS, word, 0, length);
    for (let first = 0, before = BASIS; first < length; first++) {
        keys[at++] = hashRest(before, word, first + 1, length);
        for (let second = first + 1, between = before; most > 1 && second < length; second++) {
            keys[at++] = hashRest(between, word, second + 1, length);
            between = addToHash(between, word.charCodeAt(second));
        }
        before = addToHash(before, word.charCodeAt(first));
    }
    return at;
}

/** FNV-1a over UTF-16 code units. */
const BASIS = 0x81_1c_9d_c5 | 0;

function addToHash(hash: number, unit: number): number {
    return Math.imul(hash ^ unit, 0x01_00_01_93);
}

/** Completes a hash with the letters from `at` on, and mixes it, since only its low bits are used. */
function hashRest(hash: number, word: string, at: number, length: number): number {
    for (; at < length; at++) {
        hash = addToHash(hash, word.charCodeAt(at));
    }
    return (hash ^ (hash >>> 15)) >>> 0;
}
