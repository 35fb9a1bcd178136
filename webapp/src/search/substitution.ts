// Detects a word of the query in the place of another one: `cancel a loan` for `renew a loan`.

/** A word of one text, with its weight if the other text lacks it, else 0. */
export interface WeighedWord {
    readonly term: string;
    readonly weight: number;

    /** The other text lacks it, or the whole entry, and it is neither a stop word nor a general word. */
    readonly isTelling: boolean;
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

/** Minimum number of words that are the same around the only place with other words, and maximum number of these. */
const FEWEST_SAME = 2;
const MOST_OTHER = 4;

/**
 * Whether a query is a question or alias with other words in one place: `renew my passport` for `renew a loan`. A question with
 * words inserted also asks for something else: `park my bike` for `park`. This does not apply to aliases, which authors shorten.
 */
export function differsInOnePlace(asked: readonly WeighedWord[], written: readonly WeighedWord[], isQuestion: boolean): boolean {
    const before = countSame(asked, written);
    const after = countSame(asked.slice(before).toReversed(), written.slice(before).toReversed());
    const [strange, own] = [asked.slice(before, asked.length - after), written.slice(before, written.length - after)];
    return before + after >= FEWEST_SAME && strange.length <= MOST_OTHER && own.length <= MOST_OTHER && strange.some(({isTelling}) => isTelling) &&
        (own.length === 0 ? isQuestion : own.some(({isTelling}) => isTelling));
}

/** Number of words that two texts have in common at their beginning. */
function countSame(texts: readonly WeighedWord[], others: readonly WeighedWord[]): number {
    const different = texts.findIndex(({term}, at) => others[at]?.term !== term);
    return different < 0 ? texts.length : different;
}
