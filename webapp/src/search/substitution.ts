// Detects a word of the query in the place of another one: `cancel a loan` for `renew a loan`.

/** A word of one text, with its weight if the other text lacks it, else 0. */
export interface WeighedWord {
    readonly term: string;
    readonly weight: number;
}

/**
 * The highest weight of a substitution: the smaller weight of both words, halved if only one of their neighbours
 * is the same. Beginning and end count as neighbours.
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
