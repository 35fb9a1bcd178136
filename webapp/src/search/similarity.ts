// How alike two questions look, letter by letter: the cosine between their character 3- and 4-grams.

/** The n-grams of a text as ascending hashes with how often each occurs. */
export interface GramProfile {
    readonly hashes: Int32Array;
    readonly counts: Uint8Array;
    readonly norm: number;
}

const MAX_LENGTH = 512;

/** Profile of a row of folded words. */
export function profileGrams(words: readonly string[]): GramProfile {
    const text = ` ${words.join(' ').slice(0, MAX_LENGTH)} `;
    const all = new Int32Array(Math.max(2 * text.length - 5, 0));
    let filled = 0;
    for (let at = 0; at + 3 <= text.length; at++) {
        const three = Math.imul(Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2);
        all[filled++] = Math.imul(three, 0x9e_37_79_b1 | 0);
        if (at + 4 <= text.length) {
            all[filled++] = Math.imul(Math.imul(three, 0x01_00_01_93) + text.charCodeAt(at + 3), 0x85_eb_ca_6b | 0);
        }
    }
    const sorted = all.subarray(0, filled).sort();
    const hashes = new Int32Array(filled);
    const counts = new Uint8Array(filled);
    let unique = -1;
    for (let at = 0; at < filled; at++) {
        if (at === 0 || sorted[at] !== sorted[at - 1]) {
            hashes[++unique] = sorted[at] ?? 0;
        }
        counts[unique] = Math.min((counts[unique] ?? 0) + 1, 255);
    }
    const used = counts.slice(0, unique + 1);
    return {hashes: hashes.slice(0, unique + 1), counts: used, norm: Math.sqrt(used.reduce((sum, count) => sum + count * count, 0))};
}

/** Cosine of two profiles, 0–1; 0 where one is empty. */
export function cosine(a: GramProfile, b: GramProfile): number {
    let product = 0;
    let left = 0;
    let right = 0;
    while (left < a.hashes.length && right < b.hashes.length) {
        const difference = (a.hashes[left] ?? 0) - (b.hashes[right] ?? 0);
        if (difference === 0) {
            product += (a.counts[left++] ?? 0) * (b.counts[right++] ?? 0);
        } else if (difference < 0) {
            left++;
        } else {
            right++;
        }
    }
    return product === 0 ? 0 : product / (a.norm * b.norm);
}
