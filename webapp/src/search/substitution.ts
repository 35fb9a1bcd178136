// Measures whether a query has one word in the place of another: `cancel a loan` for `renew a loan`.

/** A word of one text, with its weight where the other text lacks it, else 0. */
export interface WeighedWord {
    readonly term: string;
    readonly weight: number;
}

/**
 * The weight of the heaviest substitution: the smaller weight of the word and the one in its place, halved where only one of their neighbours
 * is the same. The beginning and the end count as neighbours.
 */
export function measureSubstitution(asked: readonly WeighedWord[], written: readonly WeighedWord[]): number {
    let most = 0;
    for (const [at, word] of written.entries()) {
        for (const [place, other] of word.weight > most ? asked.entries() : []) {
            const same = Number(asked[place - 1]?.term === written[at - 1]?.term) + Number(asked[place + 1]?.term === written[at + 1]?.term);
            most = Math.max(most, Math.min(word.weight, other.weight) * same / 2);
        }
    }
    return most;
}
