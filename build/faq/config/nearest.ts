// The known word nearest to one that is not: for "did you mean".

/** The nearest of `known` within a third of the word's length, or `null`. */
export function findNearest(word: string, known: readonly string[]): string | null {
    const most = Math.max(1, Math.floor(word.length / 3));
    const ranked = known.map((candidate) => ({candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase())})).
        sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best && best.distance <= most ? best.candidate : null;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
    let row = Array.from({length: b.length + 1}, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
