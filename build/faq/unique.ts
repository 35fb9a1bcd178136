// Lists without repetitions.

/** The items whose keys differ; of those with the same key, the first. */
export function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
    const seen = new Set<string>();
    return items.filter((item) => {
        const key = keyOf(item);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}
