// Keeps the best few of many entries: a heap whose first is the worst of those kept.

/** An entry that shares something with the query, and the variant of it that fits best. */
export interface Ranked {
    readonly entry: number;
    readonly variant: number;
    readonly score: number;
}

/** At most `limit` of what is offered. Equal scores are ordered by `idOf` an entry. */
export class BestOf {
    readonly #heap: Ranked[] = [];
    readonly #limit: number;
    readonly #idOf: (entry: number) => string;

    constructor(limit: number, idOf: (entry: number) => string) {
        this.#limit = limit;
        this.#idOf = idOf;
    }

    /** What scores less than this need not be offered. */
    get threshold(): number {
        return this.#heap.length < this.#limit ? 0 : this.#heap[0]?.score ?? Infinity;
    }

    offer(entry: number, variant: number, score: number): void {
        const heap = this.#heap;
        const [worst] = heap;
        if (heap.length < this.#limit) {
            const item = {entry, variant, score};
            this.#rise(heap.push(item) - 1, item);
        } else if (worst && (score > worst.score || (score === worst.score && this.#idOf(entry) < this.#idOf(worst.entry)))) {
            this.#sink({entry, variant, score});
        }
    }

    /** What was kept, best first. */
    inOrder(): Ranked[] {
        return this.#heap.toSorted((a, b) => this.isBetter(a, b) ? -1 : 1);
    }

    isBetter(a: Ranked, b: Ranked): boolean {
        return a.score > b.score || (a.score === b.score && this.#idOf(a.entry) < this.#idOf(b.entry));
    }

    /** Moves a new last item up until its parent is worse than it. */
    #rise(from: number, item: Ranked): void {
        let at = from;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            const above = this.#heap[parent];
            if (!above || !this.isBetter(above, item)) {
                break;
            }
            this.#heap[at] = above;
            at = parent;
        }
        this.#heap[at] = item;
    }

    /** Puts an item in place of the worst and moves it down until both its children are better. */
    #sink(item: Ranked): void {
        const heap = this.#heap;
        let at = 0;
        for (;;) {
            const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
            const child = right && left && this.isBetter(left, right) ? 2 * at + 2 : 2 * at + 1;
            const below = heap[child];
            if (!below || !this.isBetter(item, below)) {
                break;
            }
            heap[at] = below;
            at = child;
        }
        heap[at] = item;
    }
}
