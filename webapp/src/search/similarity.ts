// Similarity of two texts: the cosine of their character 3- and 4-gram counts.

/** The n-grams of a text as hashes, in order. */
export interface GramProfile {
    readonly hashes: Int32Array;

    /** Length of the vector of counts. */
    readonly norm: number;
}

/** Cosine of a text with a profile, 0–1. */
export type Comparer = (profile: GramProfile) => number;

const MAX_LENGTH = 512;

/** Size of the hash table for a text of that length: sixteen slots per n-gram. */
const TABLE_SIZE = 2 ** Math.ceil(Math.log2(16 * 2 * MAX_LENGTH));

/** Profile of a sequence of folded words. */
export function profileGrams(words: readonly string[]): GramProfile {
    const text = ` ${words.join(' ').slice(0, MAX_LENGTH)} `;
    const hashes = new Int32Array(Math.max(0, 2 * text.length - 5));
    let filled = 0;
    for (let at = 0; at + 3 <= text.length; at++) {
        const three = Math.imul(Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2);
        hashes[filled++] = Math.imul(three, 0x9e_37_79_b1);
        if (at + 4 <= text.length) {
            hashes[filled++] = Math.imul(Math.imul(three, 0x01_00_01_93) + text.charCodeAt(at + 3), 0x85_eb_ca_6b);
        }
    }
    return {hashes, norm: Math.sqrt(multiplyOwn(hashes)(hashes))};
}

/** Makes comparers of one text after another with profiles; each is valid until the next. */
export function createComparers(): (text: GramProfile) => Comparer {
    const multiply = createMultiplier();
    return ({hashes, norm}) => {
        const multiplyBy = multiply(hashes);
        return (profile) => {
            const product = multiplyBy(profile.hashes);
            return product === 0 ? 0 : product / (norm * profile.norm);
        };
    };
}

/** The product of two vectors of counts, given as hashes. */
type Multiplier = (hashes: Int32Array) => (others: Int32Array) => number;

const multiplyOwn = createMultiplier();

/**
 * Makes a hash table with open addressing of a text's n-grams, for comparing the text with many others. The result is valid until the
 * next text. The table is sparse, since most lookups find nothing, and is reused, so that a query allocates nothing.
 */
function createMultiplier(): Multiplier {
    const keys = new Int32Array(TABLE_SIZE);
    const counts = new Uint16Array(TABLE_SIZE);
    let mask = 0;

    /** The slot of a hash, or the free slot where it belongs. A free slot has a count of 0. */
    const find = (hash: number): number => {
        let place = (hash ^ (hash >>> 15)) & mask;
        while (counts[place] !== 0 && keys[place] !== hash) {
            place = (place + 1) & mask;
        }
        return place;
    };
    return (hashes) => {
        counts.fill(0, 0, mask + 1);
        mask = 2 ** Math.ceil(Math.log2(16 * hashes.length + 2)) - 1;
        for (const hash of hashes) {
            const place = find(hash);
            keys[place] = hash;
            counts[place] = (counts[place] ?? 0) + 1;
        }
        return (others) => {
            let product = 0;
            let at = 0;
            while (at < others.length) {
                product += counts[find(others[at++] ?? 0)] ?? 0;
            }
            return product;
        };
    };
}
