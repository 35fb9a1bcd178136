// Keeps the best few of many entries.

/** An entry that shares something with the query. */
export interface Ranked {
    readonly entry: number;
    readonly score: number;
}

/** Keeps at most `limit` entries, best first; equal scores are ordered by `idOf` the entry. For limits of a few dozen, since each offer moves the worse entries. */
export class BestOf<R extends Ranked = Ranked> {
    readonly items: R[] = [];
    readonly #limit: number;
    readonly #idOf: (entry: number) => string;

    constructor(limit: number, idOf: (entry: number) => string) {
        this.#limit = limit;
        this.#idOf = idOf;
    }

    /** Minimum score; entries below need not be offered. */
    get threshold(): number {
        return this.items.length < this.#limit ? 0 : this.items.at(-1)?.score ?? Infinity;
    }

    offer(item: R): void {
        const {items} = this;
        let at = items.length;
        for (let worse = items[at - 1]; worse && this.#isBetter(item, worse); worse = items[at - 1]) {
            items[at--] = worse;
        }
        items[at] = item;
        if (items.length > this.#limit) {
            items.pop();
        }
    }

    #isBetter(a: R, b: R): boolean {
        return a.score > b.score || (a.score === b.score && this.#idOf(a.entry) < this.#idOf(b.entry));
    }
}
