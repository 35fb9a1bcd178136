// Seeded random numbers for synthetic data.

/** Random numbers in 0–1 from a seed (mulberry32). */
export function createRandom(seed: number): () => number {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d_2b_79_f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** Picks an item by Zipf's law with exponent 1: earlier items more often. */
export function pickZipf<T>(items: readonly T[], random: () => number): T {
    const item = items[Math.min(items.length - 1, Math.floor((items.length + 1) ** random()) - 1)];
    if (item === undefined) {
        throw new RangeError('nothing to pick from');
    }
    return item;
}

/** Picks an item with uniform probability. */
export function pick<T>(items: readonly T[], random: () => number): T {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) {
        throw new RangeError('nothing to pick from');
    }
    return item;
}
