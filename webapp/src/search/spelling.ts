// Finds the known words that a misspelled one may stand for, by a deletion index: two words at most n
// edits apart become equal when at most n letters are deleted from each (Garbe, "SymSpell").
// Only the beginning of a word is used as key, so that a word has few of them.

import {editDistance} from './edit_distance';
import {MAX_CANDIDATES, ONE_EDIT_WEIGHT, OTHER_FIRST_LETTER, SECOND_EDIT_FROM, TWO_EDITS_WEIGHT} from './parameters';

/** A known word and how surely it was meant, 0–1. */
export interface Candidate {
    readonly word: number;
    readonly weight: number;
}

/** Finds candidates for a word that is not known, best first. */
export type Speller = (word: string) => Candidate[];

const KEY_LETTERS = 7;
const SHORTEST = 3;

/** A word of three letters is one edit from too many others to be what was meant: "lol" is not "log". */
const SHORTEST_KNOWN = 4;

/** The same for a word that no entry has and that is known as a synonym alone: "lunch" is not "launch". */
const SHORTEST_SYNONYM = 7;

/** Builds the index over `words`; a word's number is its place among them. `uses` breaks ties: the more used word first. */
export function createSpeller(words: readonly string[], uses: (word: number) => number): Speller {
    const {starts, entries, mask} = buildKeys(words);
    return (typed) => {
        if (typed.length < SHORTEST || typed.length > 64) {
            return [];
        }
        const edits = typed.length >= SECOND_EDIT_FROM ? 2 : 1;
        const seen = new Set<number>();
        const found: Candidate[] = [];
        forEachKey(typed, edits, (hash) => {
            const bucket = hash & mask;
            for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
                const word = entries[at] ?? 0;
                if (seen.has(word)) {
                    continue;
                }
                seen.add(word);
                const known = words[word] ?? '';
                const distance = editDistance(typed, known, edits);
                if (distance <= edits && known.length >= (uses(word) > 0 ? SHORTEST_KNOWN : SHORTEST_SYNONYM)) {
                    found.push({word, weight: (distance === 1 ? ONE_EDIT_WEIGHT : TWO_EDITS_WEIGHT) * (known.startsWith(typed.charAt(0)) ? 1 : OTHER_FIRST_LETTER)});
                }
            }
        });
        return found.sort((a, b) => b.weight - a.weight || uses(b.word) - uses(a.word) || a.word - b.word).slice(0, MAX_CANDIDATES);
    };
}

/** How many letters may be deleted from a known word: a second one only where a long typed word can be two edits away. */
function deletions(word: string): number {
    return word.length >= SECOND_EDIT_FROM - 2 ? 2 : 1;
}

/** Buckets of word numbers in two flat arrays; words of different keys may share a bucket, distances tell them apart. */
function buildKeys(words: readonly string[]): {starts: Uint32Array; entries: Uint32Array; mask: number} {
    let total = 0;
    for (const word of words) {
        forEachKey(word, deletions(word), () => total++);
    }
    const size = 2 ** Math.ceil(Math.log2(total + 2));
    const starts = new Uint32Array(size + 1);
    for (const word of words) {
        forEachKey(word, deletions(word), (hash) => {
            starts[(hash & (size - 1)) + 1] = (starts[(hash & (size - 1)) + 1] ?? 0) + 1;
        });
    }
    for (let bucket = 1; bucket <= size; bucket++) {
        starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    }
    const next = starts.slice(0, size);
    const entries = new Uint32Array(total);
    words.forEach((word, number) => forEachKey(word, deletions(word), (hash) => {
        const bucket = hash & (size - 1);
        const at = next[bucket] ?? 0;
        entries[at] = number;
        next[bucket] = at + 1;
    }));
    return {starts, entries, mask: size - 1};
}

/** Hashes the word's beginning, whole and with one or two of its letters left out. */
function forEachKey(word: string, most: number, use: (hash: number) => void): void {
    const length = Math.min(word.length, KEY_LETTERS);
    use(hashWithout(word, length, -1, -1));
    for (let first = 0; first < length; first++) {
        use(hashWithout(word, length, first, -1));
        for (let second = first + 1; most > 1 && second < length; second++) {
            use(hashWithout(word, length, first, second));
        }
    }
}

/** FNV-1a over UTF-16 code units, mixed once more because only the low bits are used. */
function hashWithout(word: string, length: number, first: number, second: number): number {
    let hash = 0x81_1c_9d_c5;
    for (let at = 0; at < length; at++) {
        if (at !== first && at !== second) {
            hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
        }
    }
    return (hash ^ (hash >>> 15)) >>> 0;
}
