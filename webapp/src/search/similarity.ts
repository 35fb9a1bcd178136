// How alike two questions look, letter by letter: the cosine between their character 3- and 4-grams.

/** The n-grams of a text as ascending hashes, repeated as often as they occur. */
export interface GramProfile {
    readonly hashes: Int32Array;

    /** Length of the vector of counts. */
    readonly norm: number;
}

/** Cosine of some text with a profile, 0–1. */
export type Comparer = (profile: GramProfile) => number;

const MAX_LENGTH = 512;

/** Profile of a row of folded words. */
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
    hashes.sort();
    let squares = 0;
    let run = 0;
    for (let at = 0; at < hashes.length; at++) {
        run = at > 0 && hashes[at] === hashes[at - 1] ? run + 1 : 1;
        squares += 2 * run - 1;
    }
    return {hashes, norm: Math.sqrt(squares)};
}

/** Prepares one text to be compared with many: its n-grams in a hash table with open addressing, mostly empty: most lookups find nothing, and see so at once. */
export function compareWith({hashes, norm}: GramProfile): Comparer {
    const mask = 2 ** Math.ceil(Math.log2(16 * hashes.length + 2)) - 1;
    const keys = new Int32Array(mask + 1);
    const counts = new Uint16Array(mask + 1);

    /** The hash's place, or the free one where it belongs. An empty place has a count of 0. */
    const find = (hash: number): number => {
        let place = (hash ^ (hash >>> 15)) & mask;
        while (counts[place] !== 0 && keys[place] !== hash) {
            place = (place + 1) & mask;
        }
        return place;
    };
    for (const hash of hashes) {
        const place = find(hash);
        keys[place] = hash;
        counts[place] = (counts[place] ?? 0) + 1;
    }
    return (profile) => {
        let product = 0;
        for (const hash of profile.hashes) {
            product += counts[find(hash)] ?? 0;
        }
        return product === 0 ? 0 : product / (norm * profile.norm);
    };
}
